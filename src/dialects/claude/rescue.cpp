// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rescue.h"

#include "whitespace.h"

#include <algorithm>

namespace dossier::claude {

using namespace Qt::StringLiterals;

namespace {

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'-';
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
    while (at < line.size() && isWhite(line[at]))
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
    return std::ranges::any_of(value, isLineTerminator);
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
        repair(all.sliced(start, end - start), start);
        if (end < header.size())
            copy(all.sliced(end, 1), end);
        start = end + 1;
    }
}

void Rescue::repair(QStringView line, qsizetype header)
{
    const qsizetype value = valueStart(line);
    if (value < 0) {
        const qsizetype content = indent(line, header);
        copy(line.sliced(content), header + content);
    } else if (holdsBreak(line.sliced(value)) || isLeftAlone(line.sliced(value)) || !isSuspicious(line.sliced(value))) {
        copy(line, header);
    } else {
        copy(line.first(line.indexOf(u':') + 1), header);
        quote(line.sliced(value), header + value);
    }
}

qsizetype Rescue::indent(QStringView line, qsizetype header)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    const auto content = std::ranges::find_if_not(line, isBlank) - line.begin();
    if (!line.first(content).contains(u'\t'))
        return 0;
    m_tabs.push_back({header, content});
    for (qsizetype i = 0; i < content; ++i) {
        m_steps.push_back({m_text.size(), header + i});
        m_text += line[i] == u'\t' ? u"  "_s : u" "_s;
    }
    return content;
}

void Rescue::copy(QStringView part, qsizetype header)
{
    m_steps.push_back({m_text.size(), header});
    m_text += part;
}

void Rescue::quote(QStringView value, qsizetype header)
{
    m_repaired.push_back({header, value.size()});
    m_text += u' ';
    m_steps.push_back({m_text.size(), header});
    m_text += u'"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'"' || value[i] == u'\\')
            m_text += u'\\';
        m_steps.push_back({m_text.size(), header + i});
        m_text += value[i];
    }
    m_steps.push_back({m_text.size(), header + value.size()});
    m_text += u'"';
    m_steps.push_back({m_text.size(), header + value.size()});
}

qsizetype Rescue::toHeader(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_steps, offset, {}, &Step::from);
    if (after == m_steps.begin())
        return offset;
    const Step &step = *(after - 1);
    const qsizetype header = step.header + (offset - step.from);
    // A unit that the repair added stands for the place before it.
    return after == m_steps.end() ? header : std::min(header, std::max(step.header, after->header));
}

TextRange Rescue::toHeader(TextRange range) const
{
    return TextRange::between(toHeader(range.start), toHeader(range.end()));
}

bool Rescue::isRepaired(TextRange headerRange) const
{
    return std::ranges::any_of(m_repaired, [&](TextRange range) { return headerRange.contains(range); });
}

} // namespace dossier::claude
