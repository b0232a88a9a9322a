// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "texttools.h"
#include "valueedit.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// A run of old items that go and of new items that come, between two items
/// that stay. Indices; `oldEnd` and `newEnd` are those of the item that stays.
struct Gap {
    std::size_t oldBegin = 0;
    std::size_t oldEnd = 0;
    std::size_t newBegin = 0;
    std::size_t newEnd = 0;
};

/// Which items stay, by longest common subsequence; a long list is compared
/// from its start only, which costs kept texts but never items.
std::vector<Gap> gapsBetween(const QStringList &before, const QStringList &after)
{
    const auto n = static_cast<std::size_t>(before.size());
    const auto m = static_cast<std::size_t>(after.size());
    constexpr std::size_t kMostCells = 1'000'000;
    const auto at = [](const QStringList &list, std::size_t i) -> const QString & {
        return list[static_cast<qsizetype>(i)];
    };
    std::vector<Gap> gaps;
    std::size_t i = 0;
    std::size_t j = 0;
    Gap gap;
    const auto keep = [&] {
        gap.oldEnd = i;
        gap.newEnd = j;
        gaps.push_back(gap);
        gap.oldBegin = ++i;
        gap.newBegin = ++j;
    };
    if (n * m > kMostCells) {
        while (i < n && j < m && at(before, i) == at(after, j))
            keep();
    } else {
        const std::size_t width = m + 1;
        std::vector<int> longest((n + 1) * width, 0);
        for (std::size_t a = n; a-- > 0;) {
            for (std::size_t b = m; b-- > 0;) {
                longest[a * width + b] = at(before, a) == at(after, b)
                                             ? longest[(a + 1) * width + b + 1] + 1
                                             : std::max(longest[(a + 1) * width + b], longest[a * width + b + 1]);
            }
        }
        while (i < n && j < m) {
            if (at(before, i) == at(after, j))
                keep();
            else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
                ++i;
            else
                ++j;
        }
    }
    gap.oldEnd = n;
    gap.newEnd = m;
    gaps.push_back(gap);
    return gaps;
}

/// What stands between two items of a flow list, comments cut away.
QString withoutComments(const QString &separator)
{
    QStringList lines = separator.split(u'\n');
    for (QString &line : lines) {
        if (const qsizetype hash = line.indexOf(u'#'); hash >= 0)
            line.truncate(trimEnd(line, 0, hash));
    }
    lines.removeIf([&lines](const QString &line) { return line.isEmpty() && &line != &lines.front(); });
    return lines.join(u'\n');
}

/// Writes the edits of one list.
class ListEdit
{
public:
    ListEdit(const QString &text, const HeaderEntry &entry, const QStringList &items, const yaml::WriterRules &rules)
        : m_text(text)
        , m_entry(entry)
        , m_list(*entry.value)
        , m_items(items)
        , m_rules(rules)
    {
    }

    [[nodiscard]] std::optional<ChangeSet> changes(const QStringList &before);

private:
    [[nodiscard]] bool hasOneItemALine() const;
    [[nodiscard]] QString written(std::size_t item, std::size_t like) const;
    void editFlow(const Gap &gap);
    void editBlock(const Gap &gap);
    [[nodiscard]] TextRange linesOf(const yaml::Node &item) const;
    void add(TextRange range, const QString &text) { m_failed = m_failed || !m_changes.add(range, text); }

    const QString &m_text;
    const HeaderEntry &m_entry;
    const yaml::Node &m_list;
    const QStringList &m_items;
    const yaml::WriterRules &m_rules;
    QString m_separator = u", "_s;
    ChangeSet m_changes;
    bool m_failed = false;
};

TextRange ListEdit::linesOf(const yaml::Node &item) const
{
    const qsizetype end = lineEnd(m_text, item.range.end());
    return TextRange::between(lineStart(m_text, item.range.start), std::min<qsizetype>(end + 1, m_text.size()));
}

/// Each item of a block list has its `- ` on the line on which it begins.
bool ListEdit::hasOneItemALine() const
{
    return std::ranges::all_of(m_list.items, [this](const yaml::Node &item) {
        const qsizetype start = lineStart(m_text, item.range.start);
        const QStringView before = QStringView(m_text).sliced(start, item.range.start - start).trimmed();
        const bool block = item.style == yaml::ScalarStyle::Literal || item.style == yaml::ScalarStyle::Folded;
        return before == u"-" && !block;
    });
}

/// New item `item`, quoted like the old item `like` is.
QString ListEdit::written(std::size_t item, std::size_t like) const
{
    const yaml::Node &model = m_list.items[std::min(like, m_list.items.size() - 1)];
    yaml::ScalarContext context;
    context.place = m_list.isFlow ? yaml::ScalarContext::Place::FlowItem : yaml::ScalarContext::Place::BlockValue;
    context.commentFollows = true; // an item is one line
    return yaml::writeScalar(m_items[static_cast<qsizetype>(item)], context, model.style, m_rules);
}

void ListEdit::editFlow(const Gap &gap)
{
    const auto &old = m_list.items;
    std::size_t i = gap.oldBegin;
    std::size_t j = gap.newBegin;
    for (; i < gap.oldEnd && j < gap.newEnd; ++i, ++j)
        add(old[i].range, written(j, i));
    if (i < gap.oldEnd) {
        // An item takes the separator behind it along, the last one that before.
        const bool last = gap.oldEnd == old.size();
        const qsizetype from = last ? old[i - 1].range.end() : old[i].range.start;
        const qsizetype to = last ? old[gap.oldEnd - 1].range.end() : old[gap.oldEnd].range.start;
        add(TextRange::between(from, to), {});
        return;
    }
    QString text;
    for (; j < gap.newEnd; ++j)
        text += i == 0 ? written(j, 0) + m_separator : m_separator + written(j, i - 1);
    if (!text.isEmpty())
        add({i == 0 ? old[0].range.start : old[i - 1].range.end(), 0}, text);
}

void ListEdit::editBlock(const Gap &gap)
{
    const auto &old = m_list.items;
    std::size_t i = gap.oldBegin;
    std::size_t j = gap.newBegin;
    for (; i < gap.oldEnd && j < gap.newEnd; ++i, ++j)
        add(old[i].range, written(j, i));
    for (; i < gap.oldEnd; ++i)
        add(linesOf(old[i]), {});
    if (j == gap.newEnd)
        return;
    const qsizetype line = lineStart(m_text, old[0].range.start);
    const QString dash = m_text.sliced(line, old[0].range.start - line);
    QString text;
    for (; j < gap.newEnd; ++j)
        text += dash + written(j, i == 0 ? 0 : i - 1) + u'\n';
    add({i == 0 ? line : linesOf(old[i - 1]).end(), 0}, text);
}

std::optional<ChangeSet> ListEdit::changes(const QStringList &before)
{
    if (!m_list.isFlow && !hasOneItemALine())
        return std::nullopt;
    if (m_items.isEmpty() && !m_list.isFlow) {
        add({skipBlanks(m_text, m_entry.keyRange.end()) + 1, 0}, u" []"_s);
        for (const yaml::Node &item : m_list.items)
            add(linesOf(item), {});
        return m_failed ? std::nullopt : std::optional(m_changes);
    }
    if (m_items.isEmpty())
        return replaceValue(m_text, m_entry, u"[]"_s);
    if (m_list.isFlow && m_list.items.size() > 1) {
        const qsizetype from = m_list.items[0].range.end();
        m_separator = withoutComments(m_text.sliced(from, m_list.items[1].range.start - from));
    }
    for (const Gap &gap : gapsBetween(before, m_items))
        m_list.isFlow ? editFlow(gap) : editBlock(gap);
    return m_failed ? std::nullopt : std::optional(m_changes);
}

} // namespace

std::optional<ChangeSet> replaceItems(const QString &text, const HeaderEntry &entry, const QStringList &items,
                                      const yaml::WriterRules &rules)
{
    const std::optional<QStringList> before = entry.value ? listItems(*entry.value) : std::nullopt;
    if (!before)
        return std::nullopt;
    if (before->isEmpty()) {
        QStringList texts;
        for (const QString &item : items) {
            texts.append(
                yaml::writeScalar(item, {yaml::ScalarContext::Place::FlowItem}, yaml::ScalarStyle::Plain, rules));
        }
        return replaceValue(text, entry, u'[' + texts.join(u", "_s) + u']');
    }
    return ListEdit(text, entry, items, rules).changes(*before);
}

} // namespace dossier
