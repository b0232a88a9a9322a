// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/sourcetext.h"

namespace dossier {

/// Space, tab, or a stray carriage return, which nobody sees at a line's end.
[[nodiscard]] inline bool isBlank(QStringView text, qsizetype at)
{
    return text[at] == u' ' || text[at] == u'\t' || SourceText::isStrayReturn(text, at);
}

/// Of a key without quotes.
[[nodiscard]] inline bool isKeyUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'.';
}

/// The offset of the first unit at or behind `from` that is not blank.
[[nodiscard]] inline qsizetype skipBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && isBlank(text, from))
        ++from;
    return from;
}

[[nodiscard]] inline bool isBlank(QStringView text)
{
    return skipBlanks(text, 0) == text.size();
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
    while (end > from && isBlank(text, end - 1))
        --end;
    return end;
}

} // namespace dossier
