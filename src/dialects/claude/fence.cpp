// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fence.h"

#include "whitespace.h"

#include <QString>

namespace dossier::claude {

using namespace Qt::StringLiterals;

namespace {

qsizetype afterWhite(QStringView text, qsizetype at)
{
    while (at < text.size() && isWhite(text[at]))
        ++at;
    return at;
}

bool standsAlone(QStringView text, qsizetype dashes)
{
    const bool beginsLine = dashes == 0 || text[dashes - 1] == u'\n';
    qsizetype end = dashes + 3;
    while (end < text.size() && (text[end] == u' ' || text[end] == u'\t' || text[end] == u'\r'))
        ++end;
    return beginsLine && (end == text.size() || text[end] == u'\n');
}

} // namespace

std::optional<Fence> findFence(QStringView text)
{
    const qsizetype open = text.startsWith(QChar(0xFEFF)) ? 1 : 0;
    if (!text.sliced(open).startsWith(u"---"_s))
        return std::nullopt;
    const qsizetype white = afterWhite(text, open + 3);
    const qsizetype lastFeed = text.sliced(open + 3, white - open - 3).lastIndexOf(u'\n');
    if (lastFeed < 0)
        return std::nullopt;
    // Blank lines behind the fence belong to it, as the pattern is greedy.
    const qsizetype header = open + 3 + lastFeed + 1;
    const qsizetype close = text.indexOf(u"---"_s, header);
    if (close < 0)
        return std::nullopt;
    const qsizetype prompt = afterWhite(text, close + 3);
    return Fence{.header = TextRange::between(header, close),
                 .prompt = TextRange::between(prompt, text.size()),
                 .closedInsideLine = !standsAlone(text, close)};
}

} // namespace dossier::claude
