// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "node.h"

#include <QByteArray>

namespace dossier::yaml {

/// What YAML 1.1 takes for the end of a line.
[[nodiscard]] bool isBreak(QChar c);

/// A text as libyaml gets it: of the same length in UTF-16, but valid; and the
/// way back from libyaml's places. Looks at the text it is made of, which
/// outlives it. Any thread.
class ParserInput
{
public:
    explicit ParserInput(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< UTF-8

    /// UTF-16 offset of a code point, the unit of libyaml's marks.
    [[nodiscard]] qsizetype offsetOfCodePoint(std::size_t index) const;
    /// UTF-16 offset of a byte, the unit of libyaml's reader errors.
    [[nodiscard]] qsizetype offsetOfByte(std::size_t index) const;
    /// The character at a UTF-16 offset; empty at the end.
    [[nodiscard]] TextRange characterAt(qsizetype offset) const;
    /// The value of a scalar with what was replaced in its text put back.
    [[nodiscard]] QString restored(QString value, TextRange source, ScalarStyle style) const;

private:
    void replace(qsizetype at);
    [[nodiscard]] qsizetype nextReplacement(qsizetype at, qsizetype end, ScalarStyle style) const;

    QStringView m_original;
    QString m_text;
    QByteArray m_bytes;
    std::vector<std::size_t> m_astral; ///< code point indexes
    bool m_hasReplaced = false;
};

} // namespace dossier::yaml
