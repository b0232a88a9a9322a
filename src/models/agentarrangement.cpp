// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentarrangement.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentsProxy)
};

/// So many rows are looked at one by one, more all together.
constexpr size_t kFew = 32;

using Item = AgentArrangement::Item;
using Group = AgentArrangement::Group;

struct GroupName {
    QString id;
    QString title;
};

GroupName nameOf(const AgentRow &row, AgentGrouping grouping)
{
    switch (grouping) {
    case AgentGrouping::Folder:
        return {row.path.section(u'/', 0, -2), row.folder};
    case AgentGrouping::Model:
        return {row.facts.model, row.model.isEmpty() ? Texts::tr("No model set") : row.model};
    case AgentGrouping::Colour:
        return {row.facts.colour, row.colour.isEmpty() ? Texts::tr("No colour") : row.colour};
    case AgentGrouping::None:
    case AgentGrouping::Place:
        break;
    }
    return {};
}

void fetch(const void *address)
{
#ifdef __GNUC__
    __builtin_prefetch(address);
#else
    Q_UNUSED(address);
#endif
}

/// Most of what a filter costs is waiting for the memory of the rows; so it is
/// asked for some rows ahead, a pointer at a time.
void fetchAhead(const std::vector<std::unique_ptr<Item>> &items, size_t at)
{
    constexpr size_t kStep = 6;
    constexpr qsizetype kLine = 64; // bytes
    const auto itemAhead = [&](size_t steps) {
        const size_t ahead = at + steps * kStep;
        return ahead < items.size() ? items[ahead].get() : nullptr;
    };
    if (const Item *item = itemAhead(3))
        fetch(item);
    if (const Item *item = itemAhead(2)) {
        fetch(&item->row->facts);
        fetch(&item->row->facts.flags);
    }
    if (const Item *item = itemAhead(1)) {
        const QByteArray &words = item->row->facts.words;
        for (qsizetype byte = 0; byte < std::min<qsizetype>(words.size(), 8 * kLine); byte += kLine)
            fetch(words.constData() + byte);
    }
}

bool stays(const Item *item, const Group &group)
{
    return item->isAccepted && item->home == &group;
}

/// How many runs of neighbours there are for which `test` holds.
template<typename Test>
int runsOf(const std::vector<Item *> &items, Test &&test)
{
    int runs = 0;
    bool isWithin = false;
    for (const Item *item : items) {
        const bool holds = test(item);
        runs += holds && !isWithin;
        isWithin = holds;
    }
    return runs;
}

void number(const std::vector<Item *> &items, size_t from)
{
    for (size_t row = from; row < items.size(); ++row)
        items[row]->shownRow = static_cast<int>(row);
}

void hide(Item &item)
{
    item.group = nullptr;
    item.shownRow = -1;
}

} // namespace

bool AgentArrangement::goesBefore(const Item *a, const Item *b) const
{
    if (m_order.column() >= 0) {
        if (const int order = m_order.compare(a->key, b->key); order != 0)
            return order < 0;
        if (const int order = a->row->path.compare(b->row->path); order != 0)
            return order < 0;
    }
    return std::pair(a->source->row, a->sourceRow) < std::pair(b->source->row, b->sourceRow);
}

bool AgentArrangement::goesBefore(const Group &a, const Group &b) const
{
    if (a.source && b.source)
        return a.source->row < b.source->row;
    // What has no model or colour comes last.
    if (a.id.isEmpty() != b.id.isEmpty())
        return b.id.isEmpty();
    const int order = a.order && b.order ? a.order->compare(*b.order) : 0;
    return order != 0 ? order < 0 : a.id < b.id;
}

AgentArrangement::AgentArrangement()
{
    clear();
}

bool AgentArrangement::setQuery(const AgentQuery &query)
{
    m_query = query;
    for (const auto &source : m_sources) {
        const auto &items = source->items;
        for (size_t i = 0; i < items.size(); ++i) {
            fetchAhead(items, i);
            Item &item = *items[i];
            item.isAccepted = item.home && m_query.matches(item.row->facts);
        }
    }
    return false;
}

bool AgentArrangement::setOrder(int column, Qt::SortOrder order)
{
    m_order.set(column, order);
    for (const auto &source : m_sources) {
        for (const auto &item : source->items)
            item->key = m_order.keyOf(*item->row);
    }
    for (const auto &group : m_groups)
        sort(*group);
    return true;
}

bool AgentArrangement::setGrouping(AgentGrouping grouping)
{
    m_grouping = grouping;
    std::ranges::move(m_groups, std::back_inserter(m_oldGroups));
    m_groups.clear();
    m_groupById.clear();
    std::vector<Item *> items;
    for (const auto &source : m_sources) {
        source->group = grouping == AgentGrouping::Place ? addGroup({}, {}, source.get()) : nullptr;
        for (const auto &item : source->items)
            items.push_back(item.get());
    }
    if (grouping == AgentGrouping::None)
        addGroup({}, {}, nullptr);
    putInto(std::move(items));
    return true;
}

bool AgentArrangement::setEmptyPlacesShown(bool shown)
{
    m_showsEmptyPlaces = shown;
    return false;
}

Group *AgentArrangement::addGroup(const QString &id, const QString &title, Source *source)
{
    auto group = std::make_unique<Group>(Group{.id = id, .title = title, .source = source});
    if (!title.isEmpty())
        group->order = m_order.textKey(title);
    const auto place = std::ranges::upper_bound(
        m_groups, *group, [this](const Group &a, const Group &b) { return goesBefore(a, b); },
        [](const std::unique_ptr<Group> &other) -> const Group & { return *other; });
    if (!source)
        m_groupById.insert(id, group.get());
    return m_groups.insert(place, std::move(group))->get();
}

Group *AgentArrangement::groupFor(const Item &item)
{
    if (m_grouping == AgentGrouping::Place)
        return item.source->group;
    const GroupName name = nameOf(*item.row, m_grouping);
    if (Group *known = m_groupById.value(name.id))
        return known;
    return addGroup(name.id, name.title, nullptr);
}

void AgentArrangement::makeItem(Item &item, RowPointer row) const
{
    item.row = std::move(row);
    item.key = m_order.keyOf(*item.row);
    item.isAccepted = m_query.matches(item.row->facts);
}

void AgentArrangement::putInto(std::vector<Item *> items)
{
    const auto before = [this](const Item *a, const Item *b) { return goesBefore(a, b); };
    std::ranges::sort(items, before);
    QHash<Group *, size_t> sizes; // before they came
    for (Item *item : items) {
        item->home = groupFor(*item);
        if (!sizes.contains(item->home))
            sizes.insert(item->home, item->home->all.size());
        item->home->all.push_back(item);
    }
    for (const auto &[group, size] : std::as_const(sizes).asKeyValueRange())
        std::ranges::inplace_merge(group->all, group->all.begin() + static_cast<qsizetype>(size), before);
}

void AgentArrangement::takeOut(const std::vector<Item *> &items)
{
    QSet<Group *> homes;
    for (Item *item : items)
        homes.insert(std::exchange(item->home, nullptr));
    for (Group *home : std::as_const(homes))
        std::erase_if(home->all, [](const Item *item) { return !item->home; });
}

void AgentArrangement::numberSources()
{
    for (size_t row = 0; row < m_sources.size(); ++row)
        m_sources[row]->row = static_cast<int>(row);
}

void AgentArrangement::addSource(int row, const AgentRowsModel &model)
{
    auto source = std::make_unique<Source>();
    Source *added = m_sources.insert(m_sources.begin() + row, std::move(source))->get();
    numberSources();
    if (m_grouping == AgentGrouping::Place)
        added->group = addGroup({}, {}, added);
    std::vector<RowPointer> rows;
    const int count = model.rowCount(model.groupIndex(row));
    for (int item = 0; item < count; ++item)
        rows.push_back(model.agent(row, item));
    addItems(row, 0, std::move(rows));
}

void AgentArrangement::addItems(int source, int first, std::vector<RowPointer> rows)
{
    Source &owner = *m_sources[static_cast<size_t>(source)];
    std::vector<std::unique_ptr<Item>> added;
    std::vector<Item *> items;
    for (RowPointer &row : rows) {
        added.push_back(std::make_unique<Item>(Item{.row = nullptr, .source = &owner}));
        makeItem(*added.back(), std::move(row));
        items.push_back(added.back().get());
    }
    owner.items.insert(owner.items.begin() + first, std::move_iterator(added.begin()), std::move_iterator(added.end()));
    for (size_t row = static_cast<size_t>(first); row < owner.items.size(); ++row)
        owner.items[row]->sourceRow = static_cast<int>(row);
    putInto(std::move(items));
}

void AgentArrangement::leaveItems(int source, int first, int last)
{
    const auto &items = m_sources[static_cast<size_t>(source)]->items;
    std::vector<Item *> leaving;
    for (int row = first; row <= last; ++row) {
        Item *item = items[static_cast<size_t>(row)].get();
        item->isAccepted = false;
        leaving.push_back(item);
    }
    takeOut(leaving);
}

void AgentArrangement::leaveSource(int source)
{
    Source &going = *m_sources[static_cast<size_t>(source)];
    going.isGoing = true;
    if (!going.items.empty())
        leaveItems(source, 0, static_cast<int>(going.items.size()) - 1);
}

void AgentArrangement::removeItems(int source, int first, int last)
{
    auto &items = m_sources[static_cast<size_t>(source)]->items;
    items.erase(items.begin() + first, items.begin() + last + 1);
    for (size_t row = static_cast<size_t>(first); row < items.size(); ++row)
        items[row]->sourceRow = static_cast<int>(row);
}

void AgentArrangement::removeSource(int source)
{
    if (const Group *group = m_sources[static_cast<size_t>(source)]->group)
        std::erase_if(m_groups, [group](const std::unique_ptr<Group> &other) { return other.get() == group; });
    m_sources.erase(m_sources.begin() + source);
    numberSources();
}

void AgentArrangement::sort(Group &group) const
{
    std::ranges::sort(group.all, [this](const Item *a, const Item *b) { return goesBefore(a, b); });
}

bool AgentArrangement::isInOrder(const Item *item) const
{
    const std::vector<Item *> &all = item->home->all;
    const auto at = std::ranges::find(all, item);
    if (at != all.begin() && goesBefore(item, *std::prev(at)))
        return false;
    return std::next(at) == all.end() || !goesBefore(*std::next(at), item);
}

/// Whether all is sorted still, when these alone may have changed: it is, where
/// each stands right beside its neighbours.
bool AgentArrangement::areInOrder(const std::vector<Item *> &items) const
{
    if (items.size() <= kFew)
        return std::ranges::all_of(items, [this](const Item *item) { return isInOrder(item); });
    return std::ranges::all_of(m_groups, [this](const std::unique_ptr<Group> &group) {
        return std::ranges::is_sorted(group->all, [this](const Item *a, const Item *b) { return goesBefore(a, b); });
    });
}

AgentArrangement::Effect AgentArrangement::updateItems(int source, int first, std::vector<RowPointer> rows)
{
    const auto &items = m_sources[static_cast<size_t>(source)]->items;
    std::vector<Item *> changed;
    std::vector<Item *> moved;
    Effect effect = Effect::None;
    for (size_t i = 0; i < rows.size(); ++i) {
        Item *item = items[static_cast<size_t>(first) + i].get();
        if (item->row == rows[i])
            continue;
        makeItem(*item, std::move(rows[i]));
        (groupFor(*item) == item->home ? changed : moved).push_back(item);
        if (item->isAccepted != (item->group != nullptr))
            effect = Effect::ComesOrGoes;
    }
    const auto isShown = [](const Item *item) { return item->group != nullptr; };
    if (!moved.empty())
        effect = std::ranges::any_of(moved, isShown) ? Effect::Moves : Effect::ComesOrGoes;
    takeOut(moved);
    if (!areInOrder(changed)) {
        if (std::ranges::any_of(changed, isShown))
            effect = Effect::Moves;
        for (const auto &group : m_groups)
            sort(*group);
    }
    putInto(std::move(moved));
    return effect;
}

void AgentArrangement::clear()
{
    m_shownGroups.clear();
    m_groups.clear();
    m_oldGroups.clear();
    m_groupById.clear();
    m_sources.clear();
    m_isFlat = m_grouping == AgentGrouping::None;
    if (m_isFlat) {
        m_shownGroups.push_back(addGroup({}, {}, nullptr));
        m_shownGroups.front()->row = 0;
    }
}

bool AgentArrangement::isWanted(const Group &group, const AgentRowsModel &model) const
{
    if (!group.next.empty() || m_grouping == AgentGrouping::None)
        return true;
    return m_showsEmptyPlaces && m_query.isEmpty() && group.source && !group.source->isGoing &&
           model.group(group.source->row).isKeptWhenEmpty;
}

int AgentArrangement::prepare(const AgentRowsModel &model)
{
    int runs = 0;
    for (const auto &group : m_groups) {
        group->next.clear();
        std::ranges::copy_if(group->all, std::back_inserter(group->next), &Item::isAccepted);
        group->isWanted = isWanted(*group, model);
        if (group->isWanted != (group->row >= 0))
            ++runs;
        else if (group->isWanted)
            runs += runsOf(group->shown, [&group](const Item *item) { return !stays(item, *group); }) +
                    runsOf(group->next, [&group](const Item *item) { return item->group != group.get(); });
    }
    return runs;
}

void AgentArrangement::showNext()
{
    for (Group *group : m_shownGroups) {
        std::ranges::for_each(group->shown, [](Item *item) { hide(*item); });
        group->shown.clear();
        group->row = -1;
    }
    m_shownGroups.clear();
    m_isFlat = m_grouping == AgentGrouping::None;
    for (const auto &group : m_groups) {
        if (!group->isWanted)
            continue;
        group->row = static_cast<int>(m_shownGroups.size());
        m_shownGroups.push_back(group.get());
        group->shown = std::exchange(group->next, {});
        for (Item *item : group->shown)
            item->group = group.get();
        number(group->shown, 0);
    }
    m_oldGroups.clear();
}

int AgentArrangement::nextRow(const Group &group) const
{
    int row = 0;
    for (const auto &other : m_groups) {
        if (other.get() == &group)
            break;
        row += other->row >= 0;
    }
    return row;
}

void AgentArrangement::hideGroup(Group &group)
{
    std::ranges::for_each(group.shown, [](Item *item) { hide(*item); });
    group.shown.clear();
    m_shownGroups.erase(m_shownGroups.begin() + group.row);
    group.row = -1;
    for (size_t row = 0; row < m_shownGroups.size(); ++row)
        m_shownGroups[row]->row = static_cast<int>(row);
}

void AgentArrangement::showGroup(Group &group)
{
    m_shownGroups.insert(m_shownGroups.begin() + nextRow(group), &group);
    for (size_t row = 0; row < m_shownGroups.size(); ++row)
        m_shownGroups[row]->row = static_cast<int>(row);
    group.shown = std::exchange(group.next, {});
    for (Item *item : group.shown)
        item->group = &group;
    number(group.shown, 0);
}

void AgentArrangement::hideRows(Group &group, int first, int last)
{
    const auto begin = group.shown.begin() + first;
    const auto end = group.shown.begin() + last + 1;
    std::for_each(begin, end, [](Item *item) { hide(*item); });
    group.shown.erase(begin, end);
    number(group.shown, static_cast<size_t>(first));
}

void AgentArrangement::showRows(Group &group, int first, int last)
{
    const auto begin = group.next.begin() + first;
    const auto end = group.next.begin() + last + 1;
    std::for_each(begin, end, [&group](Item *item) { item->group = &group; });
    group.shown.insert(group.shown.begin() + first, begin, end);
    number(group.shown, static_cast<size_t>(first));
}

void AgentArrangement::dropUnusedGroups()
{
    if (m_grouping == AgentGrouping::None)
        return;
    const auto isUnused = [](const std::unique_ptr<Group> &group) {
        return group->all.empty() && !group->source && group->row < 0;
    };
    for (const auto &group : m_groups) {
        if (isUnused(group))
            m_groupById.remove(group->id);
    }
    std::erase_if(m_groups, isUnused);
}

} // namespace dossier
