// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "problemspanel.h"

#include "document/agentdocument.h"
#include "models/icons.h"
#include "models/problemsmodel.h"
#include "models/problemsproxy.h"
#include "problemdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_proxy(new ProblemsProxy(this))
{
    setObjectName(u"problemsPanel"_s);
    m_proxy->setSourceModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_list = makeList();
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"problemsEmpty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(12);
    m_empty->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_model, &ProblemsModel::countsChanged, this, &ProblemsPanel::updateCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsPanel::updateFixButton);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::updateState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::updateState);
    updateCounts();
    updateState();
}

QToolButton *ProblemsPanel::makeToggle(Severity severity, const QString &name)
{
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(name);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto icons = std::to_array<std::pair<QString, Icons::Tone>>(
        {{u"error"_s, Icons::Tone::Error}, {u"warning"_s, Icons::Tone::Warning}, {u"info"_s, Icons::Tone::Info}});
    const auto &[icon, tone] = icons[static_cast<size_t>(severity)];
    toggle->setIcon(Icons::icon(icon, tone));
    connect(toggle, &QToolButton::toggled, this, [this, severity](bool shown) {
        m_proxy->setShown(severity, shown);
        updateState();
    });
    m_toggles[static_cast<size_t>(severity)] = toggle;
    return toggle;
}

QWidget *ProblemsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Problems"), header);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_filter = new QLineEdit(header);
    m_filter->setObjectName(u"problemsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter problems"));
    m_filter->setAccessibleName(tr("Filter problems"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    m_fix = new QPushButton(Icons::icon(u"fix"), tr("Fix …"), header);
    m_fix->setObjectName(u"problemsFix"_s);
    m_fixAll = new QPushButton(tr("Fix All Safe …"), header);
    m_fixAll->setObjectName(u"problemsFixAll"_s);
    m_fixAll->setToolTip(tr("Lists all fixes that change no word, then applies the chosen ones as one step"));

    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(makeToggle(Severity::Error, u"showErrors"_s));
    layout->addWidget(makeToggle(Severity::Warning, u"showWarnings"_s));
    layout->addWidget(makeToggle(Severity::Info, u"showTips"_s));
    layout->addStretch(1);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_fix);
    layout->addWidget(m_fixAll);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        updateState();
    });
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const Diagnostic *diagnostic = current(); diagnostic && !diagnostic->fixes.empty())
            Q_EMIT fixRequested(diagnostic->fixes.front());
    });
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAllRequested);
    return header;
}

QTreeView *ProblemsPanel::makeList()
{
    auto *list = new QTreeView(this);
    list->setObjectName(u"problemsList"_s);
    list->setAccessibleName(tr("Problems"));
    list->setModel(m_proxy);
    list->setItemDelegate(new ProblemDelegate(list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(false);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    list->setHeaderHidden(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(ProblemsModel::RuleColumn, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(ProblemsModel::LineColumn, QHeaderView::ResizeToContents);
    // Rows are as high as their wrapped text: a new width needs new heights.
    connect(list->header(), &QHeaderView::sectionResized, list, [list](int column) {
        if (column == ProblemsModel::MessageColumn)
            QMetaObject::invokeMethod(list, [list] { list->doItemsLayout(); }, Qt::QueuedConnection);
    });
    connect(list, &QTreeView::clicked, this, &ProblemsPanel::jumpTo);
    connect(list, &QTreeView::activated, this, &ProblemsPanel::jumpTo);
    connect(list, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::updateFixButton);
    return list;
}

void ProblemsPanel::setDocument(AgentDocument *document)
{
    m_model->setDocument(document);
    updateState();
}

void ProblemsPanel::focusList()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ProblemsPanel::goToNext(bool backwards)
{
    const int count = m_proxy->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : backwards ? 0 : -1;
    const QModelIndex next = m_proxy->index((row + (backwards ? count - 1 : 1)) % count, 0);
    m_list->setCurrentIndex(next);
    jumpTo(next);
}

const Diagnostic *ProblemsPanel::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model->diagnostic(index.row()) : nullptr;
}

void ProblemsPanel::jumpTo(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->diagnostic(m_proxy->mapToSource(index).row()).range);
}

void ProblemsPanel::updateCounts()
{
    const ProblemsModel::Counts counts = m_model->counts();
    const auto show = [this](Severity severity, const QString &text) {
        QToolButton *toggle = m_toggles[static_cast<size_t>(severity)];
        toggle->setText(text);
        toggle->setToolTip(tr("Show or hide these problems"));
    };
    show(Severity::Error, tr("won’t load: %1").arg(counts.errors));
    show(Severity::Warning, tr("not as written: %1").arg(counts.warnings));
    show(Severity::Info, tr("tips: %1").arg(counts.infos));
    updateFixButton();
}

void ProblemsPanel::updateFixButton()
{
    const Diagnostic *diagnostic = current();
    const bool fixable = diagnostic && !diagnostic->fixes.empty();
    m_fix->setEnabled(fixable);
    m_fix->setToolTip(fixable ? diagnostic->fixes.front().title : tr("Choose a problem that has a fix"));
    bool anySafe = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        anySafe = anySafe || m_model->index(row, 0).data(ProblemsModel::SafeFixRole).toBool();
    m_fixAll->setEnabled(anySafe);
}

void ProblemsPanel::updateState()
{
    const bool empty = m_proxy->rowCount() == 0;
    if (!m_model->document())
        m_empty->setText(tr("Open an agent file to see what its client makes of it."));
    else if (m_model->rowCount() == 0)
        m_empty->setText(tr("No problems found."));
    else
        m_empty->setText(tr("The filter hides all problems."));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    updateFixButton();
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    m_list->setCurrentIndex(m_list->indexAt(position));
    const Diagnostic *diagnostic = current();
    if (!diagnostic)
        return;
    QMenu menu(this);
    for (const Fix &fix : diagnostic->fixes)
        menu.addAction(Icons::icon(u"fix"), fix.title, this, [this, fix] { Q_EMIT fixRequested(fix); });
    if (diagnostic->fixes.empty())
        menu.addAction(tr("No automatic fix"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(Icons::icon(u"goto"), tr("Go to Line"), this,
                   [this, range = diagnostic->range] { Q_EMIT jumpRequested(range); });
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace dossier
