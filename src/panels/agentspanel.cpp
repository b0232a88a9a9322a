// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentspanel.h"

#include "agentdelegate.h"
#include "agentfilteredit.h"
#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"
#include "models/icons.h"
#include "noplaces.h"
#include "placestree.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

AgentsProxy *makeProxy(AgentTreeModel *model, QObject *parent)
{
    auto *proxy = new AgentsProxy(parent);
    proxy->setGrouping(AgentGrouping::Place);
    proxy->setEmptyPlacesShown(true);
    proxy->setSourceModel(model);
    return proxy;
}

} // namespace

AgentsPanel::AgentsPanel(AgentTreeModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(makeProxy(model, this))
    , m_filter(new AgentFilterEdit(model, this))
    , m_problems(new QLabel(this))
    , m_tree(new PlacesTree(model, m_proxy, this))
    , m_nothingFound(new QLabel(tr("No agent fits the filter."), this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"agentsPanel"_s);
    m_filter->setObjectName(u"agentsFilter"_s);
    m_problems->setObjectName(u"agentsFilterProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_nothingFound->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothingFound->setMargin(12);
    m_nothingFound->setWordWrap(true);
    prepareTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_nothingFound);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_problems);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &AgentFilterEdit::queryChanged, this, &AgentsPanel::filter);
    connect(m_filter, &AgentFilterEdit::listRequested, this, [this] {
        m_tree->makeSomeCurrent();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &AgentsPanel::followRows);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &AgentsPanel::followRows);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &AgentsPanel::updateState);
    updateState();
}

void AgentsPanel::prepareTree()
{
    m_tree->setObjectName(u"agentsTree"_s);
    m_tree->setAccessibleName(tr("Agents"));
    m_tree->setItemDelegate(new AgentDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    for (int column = 1; column < AgentTreeModel::ColumnCount; ++column)
        m_tree->hideColumn(column);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // With Ctrl or Shift, several are chosen and none is opened.
        if (m_tree->selectedPaths().size() == 1)
            choose(index, false);
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { choose(index, true); });
    connect(m_tree, &PlacesTree::dropRequested, this, &AgentsPanel::dropRequested);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &AgentsPanel::showMenu);
}

void AgentsPanel::filter(const AgentQuery &query)
{
    m_proxy->setQuery(query);
    m_problems->setText(query.problems().join(u'\n'));
    m_problems->setVisible(!query.problems().isEmpty());
    updateState();
}

void AgentsPanel::followRows()
{
    updateState();
    // A scan may find the shown agent long after it was opened.
    if (!m_shown.isEmpty() && (m_isAwaited || !m_tree->currentIndex().isValid()))
        showPath(m_shown);
}

QWidget *AgentsPanel::makeEmptyState()
{
    auto *page = new NoPlaces(m_model->workspace(), this);
    connect(page, &NoPlaces::openFolderRequested, this, &AgentsPanel::openFolderRequested);
    connect(page, &NoPlaces::openFileRequested, this, &AgentsPanel::openFileRequested);
    // Where letters are large it is scrolled, and does not make the window higher.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(page->minimumSizeHint().width());
    scroll->setWidget(page);
    return scroll;
}

void AgentsPanel::updateState()
{
    const bool isFiltering = !m_proxy->query().isEmpty();
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_stack->setCurrentIndex(!isEmpty ? 0 : isFiltering ? 2 : 1);
    m_filter->setEnabled(!isEmpty || isFiltering);
}

void AgentsPanel::showPath(const QString &path)
{
    m_shown = path;
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(path));
    m_isAwaited = !index.isValid();
    if (m_isAwaited) {
        m_tree->selectionModel()->clearSelection();
        return;
    }
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

QSet<QString> AgentsPanel::listedPaths() const
{
    QSet<QString> paths;
    for (int group = 0; group < m_proxy->rowCount(); ++group) {
        const QModelIndex parent = m_proxy->index(group, 0);
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            if (const AgentRow *agent = m_proxy->agent(m_proxy->index(row, 0, parent)))
                paths.insert(agent->path);
        }
    }
    return paths;
}

void AgentsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AgentsPanel::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool AgentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        // With Ctrl or Shift they choose rows, or belong to the window.
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isPlain && (isEnter || press->key() == Qt::Key_Space)) {
            choose(m_tree->currentIndex(), isEnter);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AgentsPanel::choose(const QModelIndex &index, bool keep)
{
    if (const AgentRow *agent = m_proxy->agent(index))
        Q_EMIT agentChosen(agent->path, keep);
    else if (index.isValid() && keep)
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void AgentsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.setObjectName(u"agentsMenu"_s);
    if (m_proxy->agent(index)) {
        std::vector<const AgentRow *> agents;
        for (const QModelIndex &row : m_tree->selectionModel()->selectedRows()) {
            if (const AgentRow *agent = m_proxy->agent(row))
                agents.push_back(agent);
        }
        // The rows may change while the menu is open.
        fillAgentMenu(&menu, agents, [this, paths = m_tree->selectedPaths()](AgentAction action) {
            if (action != AgentAction::Open) {
                Q_EMIT agentActionRequested(action, paths);
                return;
            }
            for (const QString &path : paths)
                Q_EMIT agentChosen(path, true);
        });
    } else if (const Place place = m_model->placeOf(m_proxy->mapToSource(index)); place.kind != Place::Kind::Loose) {
        menu.addAction(Icons::icon(u"remove"), tr("Remove From List"), this,
                       [this, place] { Q_EMIT removePlaceRequested(place); });
    }
    if (!menu.isEmpty())
        menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace dossier
