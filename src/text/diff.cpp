// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diff.h"

#include "sequencediff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Hunk = SequencePart;

/// Both texts as lines, and which of them differ.
struct Comparison {
    Comparison(QStringView fromText, QStringView toText)
        : from(linesWithEnds(fromText))
        , to(linesWithEnds(toText))
        , hunks(sequenceDifference(from, to))
    {
    }

    SequenceParts from;
    SequenceParts to;
    std::vector<Hunk> hunks;
};

/// Hunks whose context would meet stand in one group.
std::vector<std::vector<Hunk>> grouped(const std::vector<Hunk> &hunks, std::size_t context)
{
    std::vector<std::vector<Hunk>> groups;
    for (const Hunk &hunk : hunks) {
        if (groups.empty() || hunk.fromStart - groups.back().back().fromEnd > 2 * context)
            groups.emplace_back();
        groups.back().push_back(hunk);
    }
    return groups;
}

QString lineSpan(std::size_t start, std::size_t end)
{
    // Of an empty span the line before it is named.
    const std::size_t first = start == end ? start : start + 1;
    if (end - start == 1)
        return QString::number(first);
    return QString::number(first) + u',' + QString::number(end - start);
}

void appendLines(QString &out, char16_t mark, const std::vector<QStringView> &lines, std::size_t start, std::size_t end)
{
    for (std::size_t i = start; i < end; ++i) {
        out += QChar(mark);
        out += lines[i];
        if (!lines[i].endsWith(u'\n'))
            out += u"\n\\ No newline at end of file\n";
    }
}

void appendGroup(QString &out, const Comparison &comparison, const std::vector<Hunk> &group, std::size_t context)
{
    const Hunk &first = group.front();
    const Hunk &last = group.back();
    const std::size_t before = std::min(context, first.fromStart);
    const std::size_t after = std::min(context, comparison.from.size() - last.fromEnd);
    out += u"@@ -"_s + lineSpan(first.fromStart - before, last.fromEnd + after) + u" +"_s +
           lineSpan(first.toStart - before, last.toEnd + after) + u" @@\n"_s;
    std::size_t at = first.fromStart - before;
    for (const Hunk &hunk : group) {
        appendLines(out, u' ', comparison.from, at, hunk.fromStart);
        appendLines(out, u'-', comparison.from, hunk.fromStart, hunk.fromEnd);
        appendLines(out, u'+', comparison.to, hunk.toStart, hunk.toEnd);
        at = hunk.fromEnd;
    }
    appendLines(out, u' ', comparison.from, at, last.fromEnd + after);
}

/// A name with blanks ends at a tab, or patch(1) takes its first word.
QString fileLine(const QString &mark, const QString &name)
{
    return mark + name + (name.contains(u' ') ? u"\t\n"_s : u"\n"_s);
}

} // namespace

ChangeSet lineDifference(const QString &from, const QString &to)
{
    ChangeSet changes;
    const Comparison comparison(from, to);
    const auto start = [](const std::vector<QStringView> &lines, const QString &text, std::size_t line) {
        return line < lines.size() ? lines[line].data() - QStringView(text).data() : text.size();
    };
    for (const Hunk &hunk : comparison.hunks) {
        const auto range = TextRange::between(start(comparison.from, from, hunk.fromStart),
                                              start(comparison.from, from, hunk.fromEnd));
        const qsizetype begin = start(comparison.to, to, hunk.toStart);
        const auto added = changes.add(range, to.sliced(begin, start(comparison.to, to, hunk.toEnd) - begin));
        Q_ASSERT(added);
    }
    return changes;
}

QString unifiedDiff(const QString &from, const QString &to, const QString &fromName, const QString &toName, int context)
{
    const Comparison comparison(from, to);
    const auto lines = static_cast<std::size_t>(std::max(context, 0));
    const auto groups = grouped(comparison.hunks, lines);
    if (groups.empty())
        return {};
    QString out = fileLine(u"--- "_s, fromName) + fileLine(u"+++ "_s, toName);
    for (const std::vector<Hunk> &group : groups)
        appendGroup(out, comparison, group, lines);
    return out;
}

} // namespace dossier
