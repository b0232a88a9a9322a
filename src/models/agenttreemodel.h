// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "twolevelmodel.h"
#include "workspace/workspace.h"

namespace dossier {

/// The places with their agent files. What is open in a tab shows what
/// the document holds now, all others what was found on disk. Row signals only,
/// never a reset. GUI thread.
class AgentTreeModel : public TwoLevelModel
{
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole, ///< QString: of the file or of a place that is a folder
        NameRole, ///< QString: what the client calls the agent, else the file name
        DescriptionRole, ///< QString: its first line
        ColourRole, ///< QString as written
        ProblemCountRole, ///< int: what will not load or is not as written
        ErrorCountRole, ///< int: those of them that keep it from loading or lose a limit
        ModifiedRole, ///< bool
        MissingRole, ///< bool: the file is gone
        LoadsRole, ///< bool: the client loads it
        AgentCountRole, ///< int, of a place
        ScanningRole, ///< bool, of a place
        ProgressRole, ///< QString, of a place that is read for a while: "1,200 of 10,000"
        TroubleRole, ///< QString: why a file was not read, or what of a place could not be
    };

    explicit AgentTreeModel(Workspace *workspace, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Invalid if no row has that path.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] const Place &placeOf(const QModelIndex &index) const; ///< that an index is or lies in

protected:
    [[nodiscard]] int itemCount(int group) const override;

private:
    /// A row as it is shown, whatever it comes from.
    struct Row {
        QString name = {};
        QString description = {};
        QString colour = {};
        int problems = 0;
        int errors = 0;
        bool modified = false;
        bool missing = false;
        bool loads = false;
        bool isAgent = false;
    };

    void connectRows();
    void follow(AgentDocument *document);
    void announce(const QString &path);
    [[nodiscard]] Row row(const AgentSummary &summary) const;
    [[nodiscard]] static Row rowOf(const AgentDocument &document);
    [[nodiscard]] QVariant placeData(const AgentLibrary::ShownPlace &shown, int role) const;
    [[nodiscard]] int problemsOf(const AgentLibrary::ShownPlace &shown) const;
    [[nodiscard]] QVariant agentData(const AgentSummary &summary, int role) const;

    Workspace *m_workspace;
    AgentLibrary *m_library;
};

} // namespace dossier
