// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rescue.h"

#include <algorithm>

namespace dossier::claude {

using namespace Qt::StringLiterals;

namespace {

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'-';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0xA0) || c == QChar(0xFEFF) || c == u'\v' || c == u'\f' ||
           c.category() == QChar::Separator_Space;
}

/// Where the value begins in a line of key, colon, space and value; -1 if it is none.
qsizetype valueStart(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && isKeyCharacter(line[at]))
        ++at;
    if (at == 0 || at >= line.size() || line[at] != u':')
        return -1;
    const qsizetype colon = at++;
    while (at < line.size() && isSpace(line[at]))
        ++at;
    // At least one space, and something behind it.
    return at > colon + 1 && at < line.size() ? at : -1;
}

/// Whether the bracket that opens the value closes at its end.
bool isCompleteList(QStringView value)
{
    if (!value.startsWith(u'['))
        return false;
    qsizetype depth = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        depth += value[i] == u'[' ? 1 : value[i] == u']' ? -1 : 0;
        if (depth == 0)
            return i + 1 == value.size();
    }
    return false;
}

bool isLeftAlone(QStringView value)
{
    const auto between = [value](QChar quote) { return value.startsWith(quote) && value.endsWith(quote); };
    return between(u'"') || between(u'\'') || isCompleteList(value);
}

bool isSuspicious(QStringView value)
{
    if (value.contains(u": "_s))
        return true;
    static const QString special = u"[]{}*&#!|>%@`"_s;
    return std::ranges::any_of(value, [](QChar c) { return special.contains(c); });
}

/// A line break that the client's pattern for the rest of a line stops at.
bool holdsBreak(QStringView value)
{
    return std::ranges::any_of(value, [](QChar c) { return c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029); });
}

} // namespace

Rescue::Rescue(const QString &header)
{
    m_text.reserve(header.size() + 32);
    const QStringView all(header);
    for (qsizetype start = 0; start <= header.size();) {
        qsizetype end = header.indexOf(u'\n', start);
        if (end < 0)
            end = header.size();
        const QStringView line = all.sliced(start, end - start);
        const qsizetype value = valueStart(line);
        if (value < 0 || holdsBreak(line) || isLeftAlone(line.sliced(value)) || !isSuspicious(line.sliced(value))) {
            m_text.copy(line, start);
        } else {
            const qsizetype colon = line.indexOf(u':');
            m_text.copy(line.first(colon + 1), start);
            quote(line.sliced(value), start + value);
        }
        if (end < header.size())
            m_text.copy(all.sliced(end, 1), end);
        start = end + 1;
    }
}

void Rescue::quote(QStringView value, qsizetype header)
{
    m_repaired.push_back({header, value.size()});
    m_text.add(u" \"", header);
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'"' || value[i] == u'\\')
            m_text.add(u"\\", header + i);
        m_text.copy(value.sliced(i, 1), header + i);
    }
    m_text.add(u"\"", header + value.size());
}

bool Rescue::isRepaired(TextRange headerRange) const
{
    return std::ranges::any_of(m_repaired, [&](TextRange range) { return headerRange.contains(range); });
}

} // namespace dossier::claude
