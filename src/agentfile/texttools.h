// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>

namespace dossier {

/// The unit that a carriage return in a file of other line ends becomes.
inline constexpr char16_t kStrayReturn = 0xDC0D;

/// Space, tab, or a stray carriage return, which nobody sees at a line's end.
[[nodiscard]] constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(kStrayReturn);
}

/// Of a key without quotes.
[[nodiscard]] inline bool isKeyUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'.';
}

[[nodiscard]] inline bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isBlank(c); });
}

/// The offset of the first unit at or behind `from` that is not blank.
[[nodiscard]] inline qsizetype skipBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && isBlank(text[from]))
        ++from;
    return from;
}

/// Where the line that holds `offset` begins.
[[nodiscard]] inline qsizetype lineStart(QStringView text, qsizetype offset)
{
    return offset > 0 ? text.lastIndexOf(u'\n', offset - 1) + 1 : 0;
}

/// Where the line that holds `offset` ends, its \n excluded.
[[nodiscard]] inline qsizetype lineEnd(QStringView text, qsizetype offset)
{
    const qsizetype end = text.indexOf(u'\n', offset);
    return end < 0 ? text.size() : end;
}

/// The end of `text` without the blanks behind it.
[[nodiscard]] inline qsizetype trimEnd(QStringView text, qsizetype from, qsizetype end)
{
    while (end > from && isBlank(text[end - 1]))
        --end;
    return end;
}

} // namespace dossier
