// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentspanel.h"

#include "agentdelegate.h"
#include "models/agenttreemodel.h"
#include "models/agenttreeproxy.h"
#include "models/icons.h"
#include "noplaces.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

AgentsPanel::AgentsPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new AgentTreeModel(workspace, this))
    , m_proxy(new AgentTreeProxy(this))
    , m_filter(new QLineEdit(this))
    , m_tree(makeTree())
    , m_nothingFound(new QLabel(tr("No agent has these words."), this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"agentsPanel"_s);
    m_filter->setObjectName(u"agentsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter agents"));
    m_filter->setAccessibleName(tr("Filter agents"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::icon(u"find"), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_nothingFound->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothingFound->setMargin(12);
    m_nothingFound->setWordWrap(true);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_nothingFound);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        m_tree->expandAll();
        updateState();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parentIndex) {
        if (!parentIndex.isValid())
            m_tree->expandAll();
        updateState();
        // A scan may find the shown agent long after it was opened.
        if (!m_shown.isEmpty() && m_tree->currentIndex().data(AgentTreeModel::PathRole).toString() != m_shown)
            showPath(m_shown);
    });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &AgentsPanel::updateState);
    m_tree->expandAll();
    updateState();
}

QTreeView *AgentsPanel::makeTree()
{
    auto *tree = new QTreeView(this);
    m_proxy->setSourceModel(m_model);
    tree->setObjectName(u"agentsTree"_s);
    tree->setAccessibleName(tr("Agents"));
    tree->setModel(m_proxy);
    tree->setItemDelegate(new AgentDelegate(m_workspace->dialects().client({}).dialect, tree));
    tree->setHeaderHidden(true);
    tree->setIndentation(14);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setExpandsOnDoubleClick(false);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->installEventFilter(this);
    connect(tree, &QTreeView::clicked, this, [this](const QModelIndex &index) { choose(index, false); });
    connect(tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { choose(index, true); });
    connect(tree, &QTreeView::customContextMenuRequested, this, &AgentsPanel::showMenu);
    return tree;
}

QWidget *AgentsPanel::makeEmptyState()
{
    auto *page = new NoPlaces(m_workspace, this);
    connect(page, &NoPlaces::openFolderRequested, this, &AgentsPanel::openFolderRequested);
    connect(page, &NoPlaces::openFileRequested, this, &AgentsPanel::openFileRequested);
    return page;
}

void AgentsPanel::updateState()
{
    const bool nothingOpen = !m_proxy->isFiltering() && m_proxy->rowCount() == 0;
    const bool nothingFound = m_proxy->isFiltering() && m_proxy->rowCount() == 0;
    m_stack->setCurrentIndex(nothingOpen ? 1 : nothingFound ? 2 : 0);
    m_filter->setEnabled(!nothingOpen);
}

void AgentsPanel::showPath(const QString &path)
{
    m_shown = path;
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(path));
    if (!index.isValid()) {
        m_tree->selectionModel()->clearSelection();
        return;
    }
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(index);
}

void AgentsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool AgentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Somebody who comes by the Tab key sees where they are.
    if (watched == m_tree && event->type() == QEvent::FocusIn && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_proxy->index(0, 0, m_proxy->index(0, 0)));
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_tree && (isEnter || key == Qt::Key_Space)) {
        choose(m_tree->currentIndex(), isEnter);
        return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || isEnter)) {
        if (!m_tree->currentIndex().parent().isValid())
            m_tree->setCurrentIndex(m_proxy->index(0, 0, m_proxy->index(0, 0)));
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AgentsPanel::choose(const QModelIndex &index, bool keep)
{
    if (!index.isValid())
        return;
    if (index.parent().isValid())
        Q_EMIT agentChosen(index.data(AgentTreeModel::PathRole).toString(), keep);
    else if (keep)
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void AgentsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    const QString path = index.data(AgentTreeModel::PathRole).toString();
    QMenu menu(this);
    if (index.parent().isValid()) {
        menu.addAction(Icons::icon(u"open"), tr("Open"), this, [this, path] { Q_EMIT agentChosen(path, true); });
    } else if (const Place place = m_model->placeOf(m_proxy->mapToSource(index)); place.kind != Place::Kind::Loose) {
        menu.addAction(Icons::icon(u"remove"), tr("Remove From List"), this,
                       [this, place] { Q_EMIT removePlaceRequested(place); });
    }
    if (!menu.isEmpty())
        menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace dossier
