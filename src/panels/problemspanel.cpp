// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "problemspanel.h"

#include "document/agentdocument.h"
#include "models/icons.h"
#include "models/problemsmodel.h"
#include "models/problemsproxy.h"
#include "problemdelegate.h"
#include "problemmenu.h"
#include "ui_problemspanel.h"
#include "wraplayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProblemsPanel>())
    , m_model(new ProblemsModel(this))
    , m_proxy(new ProblemsProxy(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    prepareHeader();
    prepareList();
    prepareEmptyText();
    connect(m_model, &ProblemsModel::countsChanged, this, &ProblemsPanel::updateCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsPanel::updateFixButton);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::updateState);
    // The proxy's rows go before the model's own, which say why none are left.
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::updateState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::updateState);
    updateCounts();
    updateState();
}

ProblemsPanel::~ProblemsPanel() = default;

/// Of one size for all usual counts: a number that changes with a key must not
/// lay out the window anew, and what has a fixed size does not ask for it.
void ProblemsPanel::showCount(QToolButton *button, const QString &text, qsizetype count)
{
    button->setText(text.arg(std::max<qsizetype>(count, 99)));
    const QSize roomy = button->sizeHint();
    if (button->minimumSize() != roomy)
        button->setFixedSize(roomy);
    button->setText(text.arg(count));
}

void ProblemsPanel::prepareHeader()
{
    wrapHeader();
    const auto follow = [this](QToolButton *toggle, Severity severity, QStringView icon, Icons::Tone tone) {
        toggle->setIcon(Icons::icon(icon, tone));
        connect(toggle, &QToolButton::toggled, this, [this, severity](bool shown) {
            m_proxy->setShown(severity, shown);
            updateState();
        });
    };
    follow(m_ui->showErrors, Severity::Error, u"error", Icons::Tone::Error);
    follow(m_ui->showWarnings, Severity::Warning, u"warning", Icons::Tone::Warning);
    follow(m_ui->showTips, Severity::Info, u"info", Icons::Tone::Info);
    m_ui->problemsFix->setIcon(Icons::icon(u"fix"));
    connect(m_ui->problemsFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        updateState();
    });
    connect(m_ui->problemsFix, &QPushButton::clicked, this, [this] {
        if (const Diagnostic *diagnostic = current(); diagnostic && !diagnostic->fixes.empty())
            Q_EMIT fixRequested(diagnostic->fixes.front());
    });
    connect(m_ui->problemsFixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAllRequested);
}

/// Designer knows no row that goes on in a new line.
void ProblemsPanel::wrapHeader()
{
    const QMargins margins = m_ui->header->contentsMargins();
    delete m_ui->header;
    auto *row = new WrapLayout(m_ui->problemsHeader);
    row->setContentsMargins(margins);
    for (QToolButton *toggle : {m_ui->showErrors, m_ui->showWarnings, m_ui->showTips})
        row->addWidget(toggle);
    row->addGap();
    row->addWidget(m_ui->problemsFilter);
    row->addWidget(m_ui->problemsFix);
    row->addWidget(m_ui->problemsFixAll);
}

void ProblemsPanel::prepareList()
{
    QTreeView *const list = m_ui->problemsList;
    list->setModel(m_proxy);
    list->setItemDelegate(new ProblemDelegate(list));
    list->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(ProblemsModel::RuleColumn, QHeaderView::Fixed);
    list->header()->setSectionResizeMode(ProblemsModel::LineColumn, QHeaderView::Fixed);
    list->header()->resizeSection(ProblemsModel::RuleColumn, list->header()->minimumSectionSize());
    list->header()->resizeSection(ProblemsModel::LineColumn, list->header()->minimumSectionSize());
    // Rows are as high as their wrapped text: a new width needs new heights.
    connect(list->header(), &QHeaderView::sectionResized, list, [list](int column) {
        if (column == ProblemsModel::MessageColumn)
            QMetaObject::invokeMethod(list, [list] { list->doItemsLayout(); }, Qt::QueuedConnection);
    });
    connect(list, &QTreeView::clicked, this, &ProblemsPanel::jumpTo);
    connect(list, &QTreeView::activated, this, &ProblemsPanel::jumpTo);
    connect(list, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::updateFixButton);
}

/// Inside of the list, as a page of its own would lay out the window anew
/// whenever the last problem goes or the first one comes.
void ProblemsPanel::prepareEmptyText()
{
    m_empty = new QLabel(m_ui->problemsList->viewport());
    m_empty->setObjectName(u"problemsEmpty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    auto *column = new QVBoxLayout(m_ui->problemsList->viewport());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
}

void ProblemsPanel::setDocument(AgentDocument *document)
{
    m_model->setDocument(document);
    updateState();
}

void ProblemsPanel::focusList()
{
    if (!m_ui->problemsList->currentIndex().isValid())
        m_ui->problemsList->setCurrentIndex(m_proxy->index(0, 0));
    m_ui->problemsList->setFocus(Qt::ShortcutFocusReason);
}

void ProblemsPanel::goToNext(bool backwards)
{
    const int count = m_proxy->rowCount();
    if (count == 0)
        return;
    const QModelIndex now = m_ui->problemsList->currentIndex();
    // Where the last one was mended, the list is at another that nobody has seen yet.
    const bool isSeen = now.isValid() && now.row() == m_seen.row();
    const int row = !now.isValid() ? (backwards ? 0 : -1) : now.row() - (isSeen || backwards ? 0 : 1);
    const QModelIndex next = m_proxy->index((row + (backwards ? count - 1 : 1)) % count, 0);
    m_ui->problemsList->setCurrentIndex(next);
    jumpTo(next);
}

const Diagnostic *ProblemsPanel::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_ui->problemsList->currentIndex());
    return index.isValid() ? &m_model->diagnostic(index.row()) : nullptr;
}

void ProblemsPanel::jumpTo(const QModelIndex &index)
{
    m_seen = index;
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->diagnostic(m_proxy->mapToSource(index).row()).range);
}

void ProblemsPanel::updateCounts()
{
    const ProblemsModel::Counts counts = m_model->counts();
    showCount(m_ui->showErrors, tr("won’t load: %1"), counts.errors);
    showCount(m_ui->showWarnings, tr("not as written: %1"), counts.warnings);
    showCount(m_ui->showTips, tr("tips: %1"), counts.infos);
    updateFixButton();
}

void ProblemsPanel::updateFixButton()
{
    const Diagnostic *diagnostic = current();
    const bool fixable = diagnostic && !diagnostic->fixes.empty();
    m_ui->problemsFix->setEnabled(fixable);
    m_ui->problemsFix->setToolTip(fixable ? diagnostic->fixes.front().title : tr("Choose a problem that has a fix"));
    bool anySafe = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        anySafe = anySafe || m_model->index(row, 0).data(ProblemsModel::SafeFixRole).toBool();
    m_ui->problemsFixAll->setEnabled(anySafe);
}

/// The columns only grow: while somebody types, rows that come and go move no
/// other.
void ProblemsPanel::growColumns()
{
    QTreeView *const list = m_ui->problemsList;
    for (const int column : {ProblemsModel::RuleColumn, ProblemsModel::LineColumn}) {
        const int wanted = static_cast<const QAbstractItemView *>(list)->sizeHintForColumn(column);
        if (wanted > list->columnWidth(column))
            list->header()->resizeSection(column, wanted);
    }
}

void ProblemsPanel::updateState()
{
    growColumns();
    const bool empty = m_proxy->rowCount() == 0;
    if (!m_model->document())
        m_empty->setText(tr("Open an agent file to see what its client makes of it."));
    else if (m_model->rowCount() == 0)
        m_empty->setText(tr("No problems found."));
    else
        m_empty->setText(tr("The filter hides all problems."));
    m_empty->setVisible(empty);
    updateFixButton();
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    QTreeView *const list = m_ui->problemsList;
    // The key's position is that of the current row, if not beside it.
    if (const QModelIndex under = list->indexAt(position); under.isValid())
        list->setCurrentIndex(under);
    if (!current())
        return;
    // By value: an answer of the checker may come while the menu is open.
    const Diagnostic diagnostic = *current();
    QMenu menu(this);
    menu.setObjectName(u"problemMenu"_s);
    fillProblemMenu(&menu, diagnostic, *m_model->document(),
                    {.fix = [this](const Fix &fix) { Q_EMIT fixRequested(fix); },
                     .preview = [this, diagnostic] { Q_EMIT previewRequested(diagnostic); },
                     .fixEverywhere = [this, diagnostic] { Q_EMIT fixEverywhereRequested(diagnostic.rule); },
                     .jump = [this, diagnostic] { Q_EMIT jumpRequested(diagnostic.range); },
                     .help = [this, diagnostic] { Q_EMIT helpRequested(diagnostic.rule); },
                     .ignoreInFile = [this, diagnostic] { Q_EMIT ignoreRequested(diagnostic.rule); },
                     .configure = [this](const ConfigurationEdit &edit) { Q_EMIT configureRequested(edit); }});
    menu.exec(list->viewport()->mapToGlobal(position));
}

bool ProblemsPanel::event(QEvent *event)
{
    // Of a problem F1 tells here, before it opens the handbook.
    if (event->type() == QEvent::ShortcutOverride && current() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        event->accept();
    return QWidget::event(event);
}

void ProblemsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::HelpContents) && current())
        Q_EMIT helpRequested(current()->rule);
    else
        QWidget::keyPressEvent(event);
}

} // namespace dossier
