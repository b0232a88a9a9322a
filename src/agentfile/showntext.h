// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace dossier {

/// A value as lines, with the way back: where a written \n (backslash, n) is
/// meant as a line break it is shown as one, and what is not touched keeps its
/// units. A value; any thread.
class ShownText
{
public:
    ShownText() = default;

    [[nodiscard]] static ShownText of(const QString &stored);

    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] bool hasWrittenBreaks() const { return !m_breaks.empty(); }

    /// When `shown` became this: its smallest difference is carried over. A
    /// new line break is written as the one before it is, or as all are.
    [[nodiscard]] ShownText edited(const QString &shown) const;

    bool operator==(const ShownText &) const = default;

private:
    [[nodiscard]] qsizetype storedOffset(qsizetype shown) const;
    [[nodiscard]] bool writesBreaks(qsizetype at) const;

    QString m_stored;
    QString m_shown;
    std::vector<qsizetype> m_breaks; ///< line ends of m_shown that are written out, in order
};

} // namespace dossier
