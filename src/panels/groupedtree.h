// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTreeView>

namespace dossier {

class AgentsProxy;

/// A tree of AgentsProxy: groups are open unless the person has closed them,
/// and while a filter is on all are. GUI thread.
class GroupedTree : public QTreeView
{
    Q_OBJECT
public:
    explicit GroupedTree(AgentsProxy *proxy, QWidget *parent = nullptr);

    /// Of the selected agents, as they stand.
    [[nodiscard]] QStringList selectedPaths() const;
    /// Makes the first agent the current one if none is.
    void makeSomeCurrent();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrangeGroups(int first, int last);
    void remember(const QModelIndex &group, bool isClosed);
    [[nodiscard]] QString keyOf(const QModelIndex &group) const;

    AgentsProxy *m_proxy;
    QSet<QString> m_closed; ///< groups, of each grouping
    bool m_isArranging = false;
};

} // namespace dossier
