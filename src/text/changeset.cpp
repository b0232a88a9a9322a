// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "changeset.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

namespace {

Error outOfRange(TextRange range)
{
    return {.code = Error::Code::OutOfRange,
            .text = QCoreApplication::translate("dossier::ChangeSet",
                                                "The change does not fit the text; nothing was changed."),
            .range = range};
}

bool startsBefore(const TextRange &a, const TextRange &b)
{
    return a.start != b.start ? a.start < b.start : a.end() < b.end();
}

/// Appends in order; edits that touch become one, so that two insertions never meet.
void appendMerged(std::vector<TextEdit> &edits, TextRange range, const QString &text)
{
    if (!edits.empty() && edits.back().range.end() == range.start) {
        edits.back().range.length += range.length;
        edits.back().text += text;
    } else {
        edits.push_back({range, text});
    }
}

bool splitsPair(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset - 1].isHighSurrogate() && text[offset].isLowSurrogate();
}

qsizetype sharedStart(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < most && a[length] == b[length])
        ++length;
    if (splitsPair(a, length) || splitsPair(b, length))
        --length;
    return length;
}

qsizetype sharedEnd(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < most && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    if (splitsPair(a, a.size() - length) || splitsPair(b, b.size() - length))
        --length;
    return length;
}

} // namespace

ChangeSet ChangeSet::replacing(TextRange range, QString text)
{
    ChangeSet set;
    set.m_edits.push_back({range, std::move(text)});
    return set;
}

Result<void> ChangeSet::add(TextRange range, QString text)
{
    if (range.start < 0 || range.length < 0)
        return std::unexpected(outOfRange(range));
    const auto next =
        std::lower_bound(m_edits.begin(), m_edits.end(), range,
                         [](const TextEdit &edit, TextRange other) { return startsBefore(edit.range, other); });
    const bool meetsNext = next != m_edits.end() && (next->range.start < range.end() || next->range == range);
    const bool meetsPrevious = next != m_edits.begin() && std::prev(next)->range.end() > range.start;
    if (meetsNext || meetsPrevious)
        return std::unexpected(outOfRange(range));
    m_edits.insert(next, {range, std::move(text)});
    return {};
}

Result<void> ChangeSet::add(const ChangeSet &other)
{
    ChangeSet both = *this;
    for (const TextEdit &edit : other.m_edits) {
        if (auto added = both.add(edit.range, edit.text); !added)
            return added;
    }
    *this = std::move(both);
    return {};
}

Result<QString> ChangeSet::applyTo(const QString &text) const
{
    QString result;
    qsizetype done = 0;
    for (const TextEdit &edit : m_edits) {
        if (edit.range.start < done || edit.range.length < 0 || edit.range.end() > text.size())
            return std::unexpected(outOfRange(edit.range));
        result += QStringView(text).sliced(done, edit.range.start - done);
        result += edit.text;
        done = edit.range.end();
    }
    if (m_edits.empty())
        return text;
    result += QStringView(text).sliced(done);
    return result;
}

ChangeSet ChangeSet::inverse(const QString &before) const
{
    ChangeSet set;
    qsizetype shift = 0;
    for (const TextEdit &edit : m_edits) {
        appendMerged(set.m_edits, {edit.range.start + shift, edit.text.size()},
                     before.mid(edit.range.start, edit.range.length));
        shift += edit.text.size() - edit.range.length;
    }
    return set;
}

qsizetype ChangeSet::mapOffset(qsizetype offset) const
{
    qsizetype shift = 0;
    for (const TextEdit &edit : m_edits) {
        const TextRange &range = edit.range;
        if (range.start > offset || (range.start == offset && !range.isEmpty()))
            break;
        if (range.end() > offset)
            return range.start + shift + edit.text.size();
        shift += edit.text.size() - range.length;
    }
    return offset + shift;
}

ChangeSet ChangeSet::minimised(const QString &before) const
{
    ChangeSet set;
    for (const TextEdit &edit : m_edits) {
        const QStringView was = QStringView(before).mid(edit.range.start, edit.range.length);
        const QStringView becomes(edit.text);
        const qsizetype start = sharedStart(was, becomes);
        const qsizetype end = sharedEnd(was.sliced(start), becomes.sliced(start));
        const TextRange range{edit.range.start + start, was.size() - start - end};
        const QStringView text = becomes.sliced(start, becomes.size() - start - end);
        if (!range.isEmpty() || !text.isEmpty())
            appendMerged(set.m_edits, range, text.toString());
    }
    return set;
}

} // namespace dossier
