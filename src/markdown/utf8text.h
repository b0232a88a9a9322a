// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace dossier {

/// A text in UTF-8, as MD4C wants it, with the way back to its UTF-16 offsets.
/// Units that stand for bytes, and NUL, are replaced: they are no Markdown. A
/// value; any thread.
class Utf8Text
{
public:
    explicit Utf8Text(QStringView text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool holds(const char *at) const
    {
        return at >= m_bytes.constData() && at <= m_bytes.constData() + m_bytes.size();
    }
    /// Of the beginning of a character.
    [[nodiscard]] qsizetype unit(const char *at) const;

private:
    /// Behind a character of several bytes; up to the next one, bytes are units.
    struct Step {
        qsizetype byte;
        qsizetype unit;
    };

    QByteArray m_bytes;
    std::vector<Step> m_steps;
};

} // namespace dossier
