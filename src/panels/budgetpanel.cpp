// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "budgetpanel.h"

#include "askedview.h"
#include "models/alikemodel.h"
#include "models/budgetmodel.h"
#include "models/budgetsumsmodel.h"
#include "models/icons.h"
#include "sharedelegate.h"
#include "tabkeys.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownSums = 6; // rows, before the list scrolls

QTreeView *makeTable(QAbstractItemModel *model, const QString &name, const QString &title, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setItemDelegate(new ShareDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setTextElideMode(Qt::ElideMiddle);
    return table;
}

void setWidths(QTreeView *table, std::initializer_list<int> characters)
{
    int column = 0;
    for (const int width : characters)
        table->header()->resizeSection(column++, table->fontMetrics().averageCharWidth() * width);
}

} // namespace

BudgetPanel::BudgetPanel(AgentTexts *texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_budget(new BudgetModel(this))
    , m_sums(new BudgetSumsModel(this))
    , m_alike(new AlikeModel(this))
    , m_summary(new QLabel(this))
    , m_allPlaces(new QCheckBox(tr("Count the agents of al&l places"), this))
    , m_tabs(new QTabWidget(this))
    , m_asked(new AskedView(texts, this))
{
    setObjectName(u"budgetPanel"_s);
    m_tabs->setObjectName(u"budgetTabs"_s);
    m_tabs->setDocumentMode(true);
    leaveKeysToBar(m_tabs);
    m_tabs->addTab(makeBudgetTab(), tr("&Budget"));
    auto *asked = new QWidget(this);
    auto *askedLayout = new QVBoxLayout(asked);
    askedLayout->addWidget(m_asked);
    m_tabs->addTab(asked, tr("&Who Would Be Asked?"));
    m_tabs->addTab(makeAlikeTab(), tr("&Most Alike"));
    m_allPlaces->setObjectName(u"budgetAllPlaces"_s);
    m_allPlaces->setToolTip(tr("Otherwise only those that are used in the chosen working folder"));
    m_tabs->setCornerWidget(m_allPlaces);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_allPlaces, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_texts->setScope(isChecked ? AgentTexts::Scope::AllPlaces : AgentTexts::Scope::Used);
    });
    connect(m_asked, &AskedView::openRequested, this, &BudgetPanel::openRequested);
    connect(texts, &AgentTexts::changed, this, &BudgetPanel::showData);
    connect(texts, &AgentTexts::becameStale, this, [this] {
        if (isVisible())
            m_texts->want();
    });
    showData();
}

QWidget *BudgetPanel::makeBudgetTab()
{
    auto *tab = new QWidget(this);
    m_summary->setObjectName(u"budgetSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_sumsTable = makeTable(m_sums, u"budgetSums"_s, tr("Tokens by place"), tab);
    setWidths(m_sumsTable, {26, 10, 30});
    m_sumsTable->header()->setStretchLastSection(true);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_budget);
    sorted->setSortRole(kSortRole);
    sorted->setSortLocaleAware(true);
    m_budgetTable = makeTable(sorted, u"budgetTable"_s, tr("Descriptions, the longest first"), tab);
    m_budgetTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_budgetTable->setSortingEnabled(true);
    m_budgetTable->sortByColumn(BudgetModel::TokensColumn, Qt::DescendingOrder);
    m_budgetTable->header()->setStretchLastSection(false);
    m_budgetTable->header()->setSectionResizeMode(BudgetModel::AgentColumn, QHeaderView::Stretch);
    setWidths(m_budgetTable, {30, 22, 22, 14});
    m_toPrompt = new QPushButton(Icons::icon(u"example"), tr("E&xamples into the Prompt"), tab);
    m_toPrompt->setObjectName(u"budgetToPrompt"_s);
    m_shorten = new QPushButton(Icons::icon(u"text"), tr("&Shorten …"), tab);
    m_shorten->setObjectName(u"budgetShorten"_s);
    m_shorten->setToolTip(tr("Opens the agent at its description"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_toPrompt);
    buttons->addWidget(m_shorten);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(m_summary);
    layout->addWidget(m_sumsTable);
    layout->addWidget(m_budgetTable, 1);
    layout->addLayout(buttons);
    connect(m_budgetTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BudgetPanel::updateButtons);
    connect(m_budgetTable, &QTreeView::activated, this, [this, sorted](const QModelIndex &index) {
        Q_EMIT openRequested(m_budget->rowAt(sorted->mapToSource(index)).agent->path);
    });
    connect(m_toPrompt, &QPushButton::clicked, this, [this] {
        QStringList paths;
        for (const BudgetRow &row : selectedRows()) {
            if (row.saved > 0 && !row.isReadOnly())
                paths << row.agent->path;
        }
        Q_EMIT examplesToPromptRequested(paths);
    });
    connect(m_shorten, &QPushButton::clicked, this,
            [this] { Q_EMIT shortenRequested(selectedRows().front().agent->path); });
    return tab;
}

QWidget *BudgetPanel::makeAlikeTab()
{
    auto *tab = new QWidget(this);
    auto *note =
        new QLabel(tr("Agents whose names, descriptions and examples share the most: a request may reach the wrong "
                      "one. Copies under one name are not listed here."),
                   tab);
    note->setWordWrap(true);
    m_alikeTable = makeTable(m_alike, u"alikeTable"_s, tr("Agents that are alike"), tab);
    setWidths(m_alikeTable, {30, 30, 16, 40});
    m_alikeTable->header()->setStretchLastSection(true);
    m_compare = new QPushButton(Icons::icon(u"compare"), tr("&Compare"), tab);
    m_compare->setObjectName(u"alikeCompare"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(note);
    layout->addWidget(m_alikeTable, 1);
    layout->addLayout(buttons);
    connect(m_alikeTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BudgetPanel::updateButtons);
    connect(m_alikeTable, &QTreeView::activated, this, &BudgetPanel::compare);
    connect(m_compare, &QPushButton::clicked, this, &BudgetPanel::compare);
    return tab;
}

void BudgetPanel::focusList()
{
    QTreeView *const tables[] = {m_budgetTable, nullptr, m_alikeTable};
    QTreeView *table = tables[m_tabs->currentIndex()];
    if (!table) {
        m_asked->setFocus(Qt::OtherFocusReason);
        return;
    }
    table->setFocus(Qt::OtherFocusReason);
    if (!table->currentIndex().isValid())
        table->setCurrentIndex(table->model()->index(0, 0));
}

void BudgetPanel::showEvent(QShowEvent *event)
{
    m_texts->want();
    QWidget::showEvent(event);
}

QString BudgetPanel::summary() const
{
    const AgentTexts::Data &texts = m_texts->data();
    QStringList sentences;
    if (texts.scope == AgentTexts::Scope::AllPlaces) {
        sentences << tr("Agents of all places that are shown. A session has only those of its own working folder.");
    } else if (texts.seenFrom.isEmpty()) {
        sentences << tr("Agents that %1 uses everywhere.").arg(m_texts->dialect().title());
    } else {
        sentences << tr("Agents that %1 uses in %2.")
                         .arg(m_texts->dialect().title(), QDir::toNativeSeparators(texts.seenFrom));
    }
    if (const auto saved = static_cast<int>(texts.budget.saved); saved > 0) {
        sentences << tr(
            "Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.", nullptr,
            saved);
    }
    return sentences.join(u'\n');
}

void BudgetPanel::showData()
{
    const AgentTexts::Data &texts = m_texts->data();
    m_budget->setBudget(texts.budget);
    m_sums->setBudget(texts.budget);
    m_alike->setTexts(texts);
    m_summary->setText(summary());
    const int rows = std::min(m_sums->rowCount(), kShownSums);
    const int height = m_sumsTable->sizeHintForRow(0) * rows + m_sumsTable->header()->sizeHint().height();
    m_sumsTable->setFixedHeight(height + 2 * m_sumsTable->frameWidth());
    m_allPlaces->setChecked(m_texts->scope() == AgentTexts::Scope::AllPlaces);
    updateButtons();
}

std::vector<BudgetRow> BudgetPanel::selectedRows() const
{
    const auto *sorted = static_cast<const QSortFilterProxyModel *>(m_budgetTable->model());
    std::vector<BudgetRow> rows;
    const auto selected = m_budgetTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(m_budget->rowAt(sorted->mapToSource(index)));
    return rows;
}

void BudgetPanel::updateButtons()
{
    const std::vector<BudgetRow> rows = selectedRows();
    const bool canMove =
        std::ranges::any_of(rows, [](const BudgetRow &row) { return row.saved > 0 && !row.isReadOnly(); });
    m_toPrompt->setEnabled(canMove);
    m_toPrompt->setToolTip(canMove || rows.empty()
                               ? tr("Moves the examples of the chosen agents to the end of their prompts")
                               : tr("No chosen agent has examples in a file that may be written to."));
    m_shorten->setEnabled(rows.size() == 1 && !rows.front().isReadOnly());
    m_compare->setEnabled(m_alikeTable->currentIndex().isValid());
}

void BudgetPanel::compare()
{
    const QModelIndex index = m_alikeTable->currentIndex();
    if (!index.isValid())
        return;
    const AlikeRow &row = m_alike->rowAt(index);
    Q_EMIT compareRequested(row.first.path, row.second.path);
}

} // namespace dossier
