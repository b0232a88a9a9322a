// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentrowsmodel.h"
#include "workspace/workspace.h"

#include <functional>

namespace dossier {

/// The places with their agents, as AgentLibrary knows them. What is open in a
/// tab shows what the document holds now, all others what was found on disk.
/// One serves all views of a window. GUI thread.
class AgentTreeModel : public AgentRowsModel
{
    Q_OBJECT
public:
    /// Tells what is known of an agent beside all others.
    using Remarker = std::function<AgentRemarks(const AgentSummary &agent)>;

    explicit AgentTreeModel(Workspace *workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    /// Invalid if no row has that path.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] const Place &placeOf(const QModelIndex &index) const; ///< that an index is or lies in

    /// With the tools and colours that the client has.
    [[nodiscard]] AgentVocabulary vocabulary() const override;

    void setRemarker(Remarker remarker);
    void updateRemarks(); ///< asks again for all rows

private:
    void connectRows();
    void addPlace(int place);
    void follow(AgentDocument *document);
    void refresh(const QString &path);
    [[nodiscard]] Group shownPlace(int place) const;
    [[nodiscard]] RowPointer makeRow(int place, const AgentSummary &summary) const;
    [[nodiscard]] std::vector<RowPointer> makeRows(int place, int first, int last) const;

    Workspace *m_workspace;
    AgentLibrary *m_library;
    Remarker m_remarker;
    std::vector<Place> m_places; ///< in step with the rows, also while the library is ahead
};

} // namespace dossier
