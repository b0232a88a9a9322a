// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentorder.h"
#include "agentrowsmodel.h"
#include "library/agentquery.h"

namespace dossier {

/// What rows are put together by.
enum class AgentGrouping : char { None, Place, Folder, Model, Colour };

/// Which rows AgentsProxy shows where, without its signals: it holds what is
/// shown now and what is to be shown next, and the proxy leads from one to the
/// other. All rows, hidden ones too, are kept sorted, so that a filter costs
/// one walk and no sorting. GUI thread.
class AgentArrangement
{
public:
    using RowPointer = AgentRowsModel::RowPointer;
    struct Group;
    struct Source;

    struct Item {
        RowPointer row;
        Source *source = nullptr;
        int sourceRow = 0;
        AgentSortKey key = {};
        bool isAccepted = false; ///< by the filter
        Group *home = nullptr; ///< whose `all` holds it; null while it goes
        Group *group = nullptr; ///< where it is shown; null: hidden
        int shownRow = -1; ///< in that group
    };
    /// A place of the source.
    struct Source {
        int row = 0;
        std::vector<std::unique_ptr<Item>> items = {};
        Group *group = nullptr; ///< when grouped by place
        bool isGoing = false;
    };
    struct Group {
        QString id;
        QString title;
        std::optional<QCollatorSortKey> order = {};
        Source *source = nullptr; ///< when grouped by place
        std::vector<Item *> all = {}; ///< sorted
        std::vector<Item *> shown = {};
        std::vector<Item *> next = {}; ///< what is to be shown
        bool isWanted = false; ///< is to be shown
        int row = -1; ///< among shownGroups(); -1: hidden
        std::pair<size_t, size_t> told = {}; ///< how many of how many are shown, as last announced
    };

    /// What a change of rows means for what is shown.
    enum class Effect : char {
        None, ///< all stand where they are
        ComesOrGoes, ///< some are to be shown or hidden, or groups have more or fewer rows
        Moves, ///< some that stay shown stand elsewhere
    };

    AgentArrangement();

    // What is to be shown. Nothing that is shown changes; the answer of each is
    // whether shown rows may have to change their places.
    bool setQuery(const AgentQuery &query);
    bool setOrder(int column, Qt::SortOrder order);
    bool setGrouping(AgentGrouping grouping);
    bool setEmptyPlacesShown(bool shown);
    void addSource(int row, const AgentRowsModel &model);
    void addItems(int source, int first, std::vector<RowPointer> rows);
    void leaveSource(int source); ///< its rows are to go
    void leaveItems(int source, int first, int last);
    Effect updateItems(int source, int first, std::vector<RowPointer> rows);
    void clear(); ///< of everything, shown or not

    // To be called when what leaves is no longer shown.
    void removeSource(int source);
    void removeItems(int source, int first, int last);

    /// Finds what is to be shown next and how many runs of rows that changes.
    int prepare(const AgentRowsModel &model);
    // From what is shown to what is next: all at once, or bit by bit.
    void showNext();
    void hideGroup(Group &group);
    void showGroup(Group &group);
    static void hideRows(Group &group, int first, int last);
    static void showRows(Group &group, int first, int last); ///< as in `next`
    void dropUnusedGroups();

    [[nodiscard]] AgentGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const AgentQuery &query() const { return m_query; }
    [[nodiscard]] const AgentOrder &order() const { return m_order; }
    [[nodiscard]] bool isFlat() const { return m_isFlat; } ///< as shown: rows without groups
    /// The groups that are shown are of another grouping than the next ones.
    [[nodiscard]] bool isRegrouping() const { return !m_oldGroups.empty(); }
    [[nodiscard]] const std::vector<Group *> &shownGroups() const { return m_shownGroups; }
    [[nodiscard]] const std::vector<std::unique_ptr<Group>> &groups() const { return m_groups; } ///< in their order
    [[nodiscard]] const std::vector<std::unique_ptr<Source>> &sources() const { return m_sources; }
    [[nodiscard]] int nextRow(const Group &group) const; ///< where among the shown ones it would stand

private:
    [[nodiscard]] bool goesBefore(const Item *a, const Item *b) const;
    [[nodiscard]] bool goesBefore(const Group &a, const Group &b) const;
    [[nodiscard]] bool isWanted(const Group &group, const AgentRowsModel &model) const;
    [[nodiscard]] bool areInOrder(const std::vector<Item *> &items) const;
    [[nodiscard]] bool isInOrder(const Item *item) const;
    void sort(Group &group) const;
    [[nodiscard]] Group *groupFor(const Item &item);
    Group *addGroup(const QString &id, const QString &title, Source *source);
    void makeItem(Item &item, RowPointer row) const;
    void putInto(std::vector<Item *> items); ///< into the groups that they belong to
    static void takeOut(const std::vector<Item *> &items);
    void numberSources();

    AgentGrouping m_grouping = AgentGrouping::None;
    AgentQuery m_query;
    AgentOrder m_order;
    bool m_showsEmptyPlaces = false;
    bool m_isFlat = true;
    std::vector<std::unique_ptr<Source>> m_sources;
    std::vector<std::unique_ptr<Group>> m_groups;
    std::vector<std::unique_ptr<Group>> m_oldGroups; ///< of another grouping, shown still
    QHash<QString, Group *> m_groupById;
    std::vector<Group *> m_shownGroups;
};

} // namespace dossier
