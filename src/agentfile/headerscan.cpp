// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headerscan.h"

#include "texttools.h"

#include <algorithm>

namespace dossier::headerscan {

using Quote = HeaderCursor::Quote;

bool isSpace(QStringView text, qsizetype at)
{
    return text[at] == u'\n' || isBlank(text, at);
}

TextRange trimmed(QStringView text, TextRange range)
{
    qsizetype start = range.start;
    qsizetype end = range.end();
    while (start < end && isSpace(text, start))
        ++start;
    while (end > start && isSpace(text, end - 1))
        --end;
    return TextRange::between(start, end);
}

HeaderCursor::Quote quoteOf(QChar c)
{
    if (c == u'"')
        return Quote::Double;
    return c == u'\'' ? Quote::Single : Quote::None;
}

qsizetype closingQuote(QStringView text, Quote quote, qsizetype from, qsizetype end)
{
    for (qsizetype i = from; i < end; ++i) {
        if (quote == Quote::Double && text[i] == u'\\') {
            ++i;
        } else if (quoteOf(text[i]) == quote) {
            if (quote == Quote::Double || i + 1 >= end || text[i + 1] != u'\'')
                return i;
            ++i;
        }
    }
    return -1;
}

qsizetype commentStart(QStringView text, qsizetype from, qsizetype end)
{
    for (qsizetype i = std::max<qsizetype>(from, 1); i < end; ++i) {
        if (text[i] == u'#' && isSpace(text, i - 1))
            return i;
    }
    return end;
}

int depthStep(QChar c)
{
    if (c == u'(' || c == u'[')
        return 1;
    return c == u')' || c == u']' ? -1 : 0;
}

std::vector<TextRange> splitAtCommas(QStringView text, TextRange range)
{
    std::vector<TextRange> parts;
    qsizetype start = range.start;
    int depth = 0;
    for (qsizetype i = range.start; i < range.end(); ++i) {
        depth = std::max(0, depth + depthStep(text[i]));
        if (text[i] == u',' && depth == 0) {
            parts.push_back(TextRange::between(start, i));
            start = i + 1;
        }
    }
    parts.push_back(TextRange::between(start, range.end()));
    return parts;
}

QString unquoted(QStringView text, TextRange range)
{
    TextRange words = trimmed(text, range);
    const Quote quote = words.isEmpty() ? Quote::None : quoteOf(text[words.start]);
    if (quote != Quote::None && words.length > 1 && quoteOf(text[words.end() - 1]) == quote)
        words = {words.start + 1, words.length - 2};
    return text.sliced(words.start, words.length).toString();
}

} // namespace dossier::headerscan
