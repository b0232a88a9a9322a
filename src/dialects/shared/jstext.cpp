// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "jstext.h"

#include <QString>

namespace dossier::js {

using namespace Qt::StringLiterals;

bool isWhite(QChar c)
{
    return (c.unicode() >= 0x09 && c.unicode() <= 0x0D) || c == QChar(0xFEFF) || c == QChar(0x2028) ||
           c == QChar(0x2029) || c.category() == QChar::Separator_Space;
}

TextRange trimmed(QStringView text, TextRange range)
{
    qsizetype start = range.start;
    qsizetype end = range.end();
    while (start < end && isWhite(text[start]))
        ++start;
    while (end > start && isWhite(text[end - 1]))
        --end;
    return TextRange::between(start, end);
}

std::optional<Fence> findFence(QStringView text)
{
    const qsizetype header = text.startsWith("---\n"_L1) ? 4 : text.startsWith("---\r\n"_L1) ? 5 : -1;
    if (header < 0)
        return std::nullopt;
    const qsizetype feed = text.indexOf("\n---"_L1, header);
    if (feed < 0)
        return std::nullopt;
    const bool hasReturn = feed > header && text[feed - 1] == u'\r';
    return Fence{.header = TextRange::between(header, hasReturn ? feed - 1 : feed), .closeEnd = feed + 4};
}

} // namespace dossier::js
