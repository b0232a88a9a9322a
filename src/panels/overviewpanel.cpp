// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "overviewpanel.h"

#include "agentfilteredit.h"
#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"
#include "models/icons.h"
#include "overviewdelegate.h"
#include "overviewtable.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// In letters of usual width, when a person first sees the table.
constexpr std::array<int, AgentTreeModel::ColumnCount> kWidths{30, 22, 14, 34, 12, 10, 12, 14, 40};

constexpr int kSettled = 300; ///< ms after the last step of a column that is made wider

bool isLastShown(const QHeaderView &header, int column)
{
    int visual = header.count() - 1;
    while (visual > 0 && header.isSectionHidden(header.logicalIndex(visual)))
        --visual;
    return header.visualIndex(column) == visual;
}

int groupingIndex(AgentGrouping grouping)
{
    return static_cast<int>(grouping);
}

} // namespace

OverviewPanel::OverviewPanel(AgentTreeModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settings(model->workspace()->settings())
    , m_proxy(new AgentsProxy(this))
    , m_filter(new AgentFilterEdit(model, this))
    , m_problems(new QLabel(this))
    , m_grouping(new QComboBox(this))
    , m_table(nullptr)
    , m_delegate(new OverviewDelegate(model, this))
    , m_stack(new QStackedWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"overviewPanel"_s);
    m_proxy->setGrouping(static_cast<AgentGrouping>(m_settings->overviewGrouping()));
    m_proxy->setSourceModel(model);
    m_table = new OverviewTable(m_proxy, this);
    setFocusProxy(m_table);
    layOut();
    prepareTable();
    prepareHeader();
    prepareGrouping();
    connect(m_filter, &AgentFilterEdit::queryChanged, this, &OverviewPanel::filter);
    connect(m_filter, &AgentFilterEdit::listRequested, this, [this] {
        m_table->makeSomeCurrent();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_proxy, &AgentsProxy::countsChanged, this, &OverviewPanel::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (AgentTreeModel::isGroup(first))
            updateState();
    });
    updateState();
}

OverviewPanel::~OverviewPanel()
{
    m_table->header()->disconnect(this);
    if (m_resized.isActive())
        rememberColumns();
}

void OverviewPanel::layOut()
{
    m_filter->setObjectName(u"overviewFilter"_s);
    m_problems->setObjectName(u"overviewFilterProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_count->setObjectName(u"overviewCount"_s);
    auto *groupLabel = new QLabel(tr("Group &by:"), this);
    groupLabel->setBuddy(m_grouping);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addSpacing(6);
    top->addWidget(groupLabel);
    top->addWidget(m_grouping);
    m_setModel = makeEditButton(AgentTreeModel::ModelColumn, tr("Set Model …"));
    m_setColour = makeEditButton(AgentTreeModel::ColourColumn, tr("Set Colour …"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_setModel);
    bottom->addWidget(m_setColour);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeNothingFound());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_problems);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);
    setTabOrder({m_filter, m_grouping, m_table, m_setModel, m_setColour});
}

QToolButton *OverviewPanel::makeEditButton(int column, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(column == AgentTreeModel::ModelColumn ? u"overviewSetModel"_s : u"overviewSetColour"_s);
    button->setIcon(Icons::icon(column == AgentTreeModel::ModelColumn ? u"model" : u"colour"));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, column] { editSelected(column); });
    return button;
}

void OverviewPanel::prepareTable()
{
    m_table->setObjectName(u"overviewTable"_s);
    m_table->setAccessibleName(tr("Agents of all places"));
    m_table->setItemDelegate(m_delegate);
    m_table->setRootIsDecorated(m_proxy->grouping() != AgentGrouping::None);
    m_table->installEventFilter(this);
    connect(m_delegate, &OverviewDelegate::valueChosen, this, [this](const QString &key, const QString &value) {
        // What is selected may change with the answer.
        const QStringList paths = selectedPaths();
        if (!paths.isEmpty())
            Q_EMIT editRequested(paths, key, value);
    });
    connect(m_table, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { choose(index, true); });
    connect(m_table, &QTreeView::customContextMenuRequested, this, &OverviewPanel::showMenu);
    connect(m_table, &OverviewTable::editRequested, this, [this] { editSelected(-1); });
    connect(m_table, &OverviewTable::deleteRequested, this, [this] { request(AgentAction::Delete); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OverviewPanel::updateSelection);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &OverviewPanel::updateSelection);
}

void OverviewPanel::prepareHeader()
{
    QHeaderView *header = m_table->header();
    header->setObjectName(u"overviewHeader"_s);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < AgentTreeModel::ColumnCount; ++column)
        header->resizeSection(column, letter * kWidths[static_cast<size_t>(column)]);
    header->hideSection(AgentTreeModel::FolderColumn);
    header->setSortIndicator(AgentTreeModel::NameColumn, Qt::AscendingOrder);
    applyRememberedColumns();
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &OverviewPanel::showColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &OverviewPanel::rememberColumns);
    // While a border is dragged each step of the mouse tells of it.
    m_resized.setSingleShot(true);
    m_resized.setInterval(kSettled);
    connect(&m_resized, &QTimer::timeout, this, &OverviewPanel::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        // The last one is as wide as the window leaves it.
        if (!isLastShown(*header, column))
            m_resized.start();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &OverviewPanel::rememberColumns);
}

void OverviewPanel::prepareGrouping()
{
    m_grouping->setObjectName(u"overviewGrouping"_s);
    m_grouping->setAccessibleName(tr("Group agents by"));
    m_grouping->addItem(tr("Nothing"), groupingIndex(AgentGrouping::None));
    m_grouping->addItem(tr("Place"), groupingIndex(AgentGrouping::Place));
    m_grouping->addItem(tr("Folder"), groupingIndex(AgentGrouping::Folder));
    m_grouping->addItem(tr("Model"), groupingIndex(AgentGrouping::Model));
    m_grouping->addItem(tr("Colour"), groupingIndex(AgentGrouping::Colour));
    m_grouping->setCurrentIndex(m_grouping->findData(groupingIndex(m_proxy->grouping())));
    connect(m_grouping, &QComboBox::activated, this,
            [this](int index) { setGrouping(m_grouping->itemData(index).toInt()); });
}

QWidget *OverviewPanel::makeEmptyState()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"overviewEmpty"_s);
    m_emptyText = new QLabel(page);
    m_emptyText->setObjectName(u"overviewEmptyText"_s);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    m_openFolder = new QPushButton(Icons::icon(u"folder"), tr("Open Folder …"), page);
    m_openFolder->setObjectName(u"overviewOpenFolder"_s);
    connect(m_openFolder, &QPushButton::clicked, this, &OverviewPanel::openFolderRequested);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addWidget(m_openFolder, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget *OverviewPanel::makeNothingFound()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"overviewNothingFound"_s);
    auto *text = new QLabel(tr("No agent fits the filter."), page);
    text->setAlignment(Qt::AlignHCenter);
    text->setWordWrap(true);
    auto *clear = new QPushButton(Icons::icon(u"close"), tr("Clear the Filter"), page);
    clear->setObjectName(u"overviewClearFilter"_s);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

// Filter, groups, columns

void OverviewPanel::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void OverviewPanel::filter(const AgentQuery &query)
{
    m_proxy->setQuery(query);
    m_problems->setText(query.problems().join(u'\n'));
    m_problems->setVisible(!query.problems().isEmpty());
    updateState();
}

void OverviewPanel::setGrouping(int grouping)
{
    const QPersistentModelIndex current = m_table->currentIndex();
    m_proxy->setGrouping(static_cast<AgentGrouping>(grouping));
    m_table->setRootIsDecorated(m_proxy->grouping() != AgentGrouping::None);
    m_settings->setOverviewGrouping(grouping);
    if (current.isValid())
        m_table->scrollTo(current);
}

void OverviewPanel::applyRememberedColumns()
{
    const QByteArray state = QByteArray::fromBase64(m_settings->overviewColumns().toLatin1());
    // Of another version, with other columns, it is not taken.
    if (!state.isEmpty())
        m_table->header()->restoreState(state);
}

void OverviewPanel::rememberColumns()
{
    m_resized.stop();
    m_settings->setOverviewColumns(QString::fromLatin1(m_table->header()->saveState().toBase64()));
}

void OverviewPanel::showColumnMenu(const QPoint &position)
{
    QHeaderView *header = m_table->header();
    QMenu menu(this);
    menu.setObjectName(u"overviewColumnMenu"_s);
    // The name stays: a row must be told from another.
    for (int column = AgentTreeModel::NameColumn + 1; column < AgentTreeModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"showColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header, [this, header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
            rememberColumns();
        });
    }
    menu.exec(header->mapToGlobal(position));
}

// Rows

QStringList OverviewPanel::selectedPaths() const
{
    return m_table->selectedPaths();
}

void OverviewPanel::choose(const QModelIndex &index, bool keep)
{
    if (const AgentRow *agent = m_proxy->agent(index))
        Q_EMIT agentChosen(agent->path, keep);
    else if (index.isValid() && keep)
        m_table->setExpanded(index.siblingAtColumn(0), !m_table->isExpanded(index.siblingAtColumn(0)));
}

void OverviewPanel::request(AgentAction action)
{
    const QStringList paths = selectedPaths();
    if (action == AgentAction::Open) {
        for (const QString &path : paths)
            Q_EMIT agentChosen(path, true);
    } else if (!paths.isEmpty()) {
        Q_EMIT agentActionRequested(action, paths);
    }
}

void OverviewPanel::editSelected(int column)
{
    QModelIndex index = m_table->currentIndex();
    if (column < 0)
        column =
            OverviewDelegate::fieldKey(index.column()).isEmpty() ? int(AgentTreeModel::ModelColumn) : index.column();
    const auto canEdit = [column](const QModelIndex &row) {
        return row.isValid() && row.siblingAtColumn(column).flags().testFlag(Qt::ItemIsEditable);
    };
    // Of those that are selected, the current one, or the first that can be edited.
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!canEdit(index) || !m_table->selectionModel()->isSelected(index)) {
        const auto found = std::ranges::find_if(rows, canEdit);
        index = found == rows.end() ? QModelIndex() : *found;
    }
    if (!index.isValid())
        return;
    const QModelIndex cell = index.siblingAtColumn(column);
    m_table->header()->setSectionHidden(column, false);
    m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(cell);
    m_table->edit(cell);
}

void OverviewPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!m_proxy->agent(index))
        return;
    std::vector<const AgentRow *> agents;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const AgentRow *agent = m_proxy->agent(row))
            agents.push_back(agent);
    }
    QMenu menu(this);
    menu.setObjectName(u"overviewMenu"_s);
    fillAgentMenu(&menu, agents, [this](AgentAction action) { request(action); });
    menu.addSeparator();
    const auto add = [&](QStringView icon, const QString &name, const QString &text, int column) {
        QAction *action = menu.addAction(Icons::icon(icon), text, this, [this, column] { editSelected(column); });
        action->setObjectName(name);
        action->setEnabled(std::ranges::any_of(agents, &AgentRow::isEditable));
    };
    add(u"model", u"menuSetModel"_s, tr("Set Mode&l …"), AgentTreeModel::ModelColumn);
    add(u"colour", u"menuSetColour"_s, tr("Se&t Colour …"), AgentTreeModel::ColourColumn);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

bool OverviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isPlain && (isEnter || press->key() == Qt::Key_Space)) {
            choose(m_table->currentIndex(), isEnter);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// What is said of it all

void OverviewPanel::updateState()
{
    if (!m_model)
        return; // at the end of the window it may go first
    const bool isFiltering = !m_proxy->query().isEmpty();
    const bool isEmpty = m_proxy->shownCount() == 0;
    m_stack->setCurrentIndex(!isEmpty ? 0 : isFiltering && m_proxy->agentCount() > 0 ? 2 : 1);
    bool isScanning = false;
    for (int place = 0; place < m_model->rowCount(); ++place)
        isScanning = isScanning || m_model->group(place).isScanning;
    m_emptyText->setText(isScanning ? tr("The places are being read …")
                                    : tr("No agents yet.\n\nOpen the folder of a project to see all its agents here."));
    m_openFolder->setVisible(!isScanning);
    updateSelection();
}

void OverviewPanel::updateSelection()
{
    const QStringList selected = selectedPaths();
    const QLocale locale;
    const int shown = m_proxy->shownCount();
    const int all = m_proxy->agentCount();
    const QString count = shown == all ? tr("%n agent(s)", nullptr, all)
                                       : tr("%1 of %n agent(s)", nullptr, all).arg(locale.toString(shown));
    m_count->setText(selected.size() > 1
                         ? tr("%1, %n selected", "how many agents", static_cast<int>(selected.size())).arg(count)
                         : count);
    bool canEdit = false;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const AgentRow *agent = m_proxy->agent(row);
        canEdit = canEdit || (agent && agent->isEditable());
    }
    m_setModel->setEnabled(canEdit);
    m_setColour->setEnabled(canEdit);
    if (selected == m_selected)
        return;
    m_selected = selected;
    Q_EMIT selectionChanged(selected);
}

} // namespace dossier
