// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentrow.h"
#include "library/querycompletion.h"
#include "twolevelmodel.h"

#include <span>

namespace dossier {

/// Places and their agents as rows with columns, whoever fills them. The rows
/// are kept here, so that painting and sorting ask nobody else. Row signals
/// only, never a reset. GUI thread.
class AgentRowsModel : public TwoLevelModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        PlaceColumn,
        ModelColumn,
        ToolsColumn,
        ColourColumn,
        TokensColumn,
        ProblemsColumn,
        ChangedColumn,
        FolderColumn,
        ColumnCount,
    };
    enum Role {
        PathRole = Qt::UserRole, ///< QString: of the file, or of a place that is a folder
        NameRole, ///< QString: what the client calls the agent, else the file name
        DescriptionRole, ///< QString: its first line
        ColourRole, ///< QString as written
        ProblemCountRole, ///< int: what will not load or is not as written
        ErrorCountRole, ///< int: those of them that keep it from loading or lose a limit
        ModifiedRole, ///< bool
        MissingRole, ///< bool: the file is gone
        LoadsRole, ///< bool: the client loads it
        HiddenRole, ///< bool: another agent of its name is used
        ChangedRole, ///< bool: by others, since it was last seen here
        CommitMarkRole, ///< QString: "M" where it differs from the last commit; see AgentRemarks
        ReadOnlyRole, ///< bool: Dossier leaves it alone
        SortRole, ///< of a column: a text, or a number where one is shown
        AgentCountRole, ///< int, of a place
        ScanningRole, ///< bool, of a place
        ProgressRole, ///< QString, of a place that is read for a while: "1,200 of 10,000"
        TroubleRole, ///< QString: why a file was not read, or what of a place could not be
        FirstFreeRole,
    };
    using RowPointer = std::shared_ptr<const AgentRow>;

    /// A place as it is shown.
    struct Group {
        QString id = {}; ///< tells it apart
        QString title = {};
        QString path = {}; ///< empty: no folder
        QString progress = {};
        QString trouble = {};
        bool isScanning = false;
        bool isKeptWhenEmpty = true; ///< shown also while it has no agents
        bool operator==(const Group &) const = default;
    };

    using TwoLevelModel::TwoLevelModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const final;

    [[nodiscard]] const Group &group(int group) const { return m_groups[static_cast<size_t>(group)].shown; }
    [[nodiscard]] const RowPointer &agent(int group, int item) const;
    /// The values that occur; looks at all rows.
    [[nodiscard]] virtual AgentVocabulary vocabulary() const;
    /// Those whose agents are among the rows, each once; looks at all rows.
    [[nodiscard]] std::vector<std::shared_ptr<const Dialect>> clients() const;
    /// The models that agents of a client have, sorted; looks at all rows.
    [[nodiscard]] QStringList modelsOf(const Dialect &client) const;
    /// What data() gives of an agent.
    [[nodiscard]] static QVariant agentData(const AgentRow &row, int column, int role);
    /// Of a row in a column, whoever shows it.
    [[nodiscard]] static Qt::ItemFlags agentFlags(const AgentRow &row, int column);
    /// Numbers stand at the right.
    [[nodiscard]] static bool isNumber(int column) { return column == TokensColumn || column == ProblemsColumn; }

protected:
    [[nodiscard]] int itemCount(int group) const final;

    // Each announces itself.
    void insertGroup(int group, const Group &shown);
    void removeGroup(int group);
    void setGroup(int group, const Group &shown);
    void insertAgents(int group, int first, std::vector<RowPointer> rows);
    void removeAgents(int group, int first, int last);
    /// In the place of as many; what is the same is not announced.
    void setAgents(int group, int first, std::span<const RowPointer> rows);

private:
    struct GroupRows {
        Group shown;
        std::vector<RowPointer> rows = {};
        qsizetype problems = 0;
    };
    [[nodiscard]] QVariant groupData(const GroupRows &group, int role) const;
    void announceCounts(int group);

    std::vector<GroupRows> m_groups;
};

} // namespace dossier
