// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupedtree.h"

namespace dossier {

class AgentTreeModel;

/// The places with their agents, which can be dragged to another place, or out
/// of the window as files. A drop only tells what is wanted: it is asked before
/// anything happens. GUI thread.
class PlacesTree : public GroupedTree
{
    Q_OBJECT
public:
    PlacesTree(AgentTreeModel *model, AgentsProxy *proxy, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `folder` is an agents folder, or the folder of a place.
    void dropRequested(const QStringList &paths, const QString &folder, bool isCopy);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of agents that are dragged from such a list; else empty.
    [[nodiscard]] static QStringList pathsOf(const QDropEvent *event);
    [[nodiscard]] bool mustCopy(const QStringList &paths) const;
    /// Where a drop at this point would go; empty: nowhere.
    [[nodiscard]] QString folderAt(QPoint point, const QStringList &paths) const;
    void mark(const QModelIndex &group);

    AgentTreeModel *m_model;
    AgentsProxy *m_proxy;
    QPersistentModelIndex m_marked; ///< the row that a drop would go to
};

} // namespace dossier
