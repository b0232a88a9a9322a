// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>

namespace dossier {

/// Looks for one text in many, all of them short: by three of its bytes, at
/// many places at once, without a table that would be made anew for each. A
/// value; any thread.
class WordFinder
{
public:
    explicit WordFinder(QByteArray word);

    [[nodiscard]] bool isIn(QByteArrayView text) const; ///< an empty word is in every text
    [[nodiscard]] const QByteArray &word() const { return m_word; }
    bool operator==(const WordFinder &other) const { return m_word == other.m_word; }

private:
    QByteArray m_word;
    std::array<qsizetype, 3> m_probes = {}; ///< where its rarest bytes stand; of a short word some twice
};

} // namespace dossier
