// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "indentation.h"

#include "markdown/editcontext.h"

#include <algorithm>

namespace dossier {

namespace {

template<typename Function>
void forEachLine(QStringView text, TextRange selection, Function function)
{
    qsizetype start = lineStart(text, selection.start);
    do {
        const qsizetype end = lineEnd(text, start);
        function(start, text.sliced(start, end - start));
        start = end + 1;
    } while (start < selection.end() && start < text.size());
}

qsizetype blanksToTake(QStringView line)
{
    if (line.startsWith(u'\t'))
        return 1;
    const qsizetype limit = std::min(kIndentWidth, line.size());
    qsizetype count = 0;
    while (count < limit && line.at(count) == u' ')
        ++count;
    return count;
}

} // namespace

ChangeSet indentLines(QStringView lines, TextRange selection, qsizetype before)
{
    ChangeSet changes;
    forEachLine(lines, selection, [&](qsizetype start, QStringView line) {
        if (!line.isEmpty())
            std::ignore = changes.add({before + start, 0}, QString(kIndentWidth, u' '));
    });
    return changes;
}

ChangeSet unindentLines(QStringView lines, TextRange selection, qsizetype before)
{
    ChangeSet changes;
    forEachLine(lines, selection, [&](qsizetype start, QStringView line) {
        if (const qsizetype count = blanksToTake(line))
            std::ignore = changes.add({before + start, count}, {});
    });
    return changes;
}

QString indentationAt(QStringView text, qsizetype offset)
{
    const qsizetype start = lineStart(text, offset);
    qsizetype end = start;
    while (end < offset && (text.at(end) == u' ' || text.at(end) == u'\t'))
        ++end;
    return text.sliced(start, end - start).toString();
}

} // namespace dossier
