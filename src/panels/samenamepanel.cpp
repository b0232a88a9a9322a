// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "samenamepanel.h"

#include "models/icons.h"
#include "models/samenamemodel.h"
#include "models/samenameproxy.h"
#include "storage/nativepath.h"
#include "workspace/agentlibrary.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

SameNamePanel::SameNamePanel(const AgentLibrary *library, const Dialects &dialects, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new SameNameModel(dialects, this))
    , m_proxy(new SameNameProxy(this))
    , m_filter(new QLineEdit(this))
    , m_onlyDifferent(new QCheckBox(tr("Only names whose files differ"), this))
    , m_seenFrom(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_open(new QAction(Icons::icon(u"open"), tr("Open"), this))
    , m_compare(new QAction(Icons::icon(u"compare"), tr("Compare"), this))
{
    setObjectName(u"sameNamePanel"_s);
    m_proxy->setSourceModel(m_model);
    m_empty->setObjectName(u"sameNameEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(24);
    prepareTable();
    prepareActions();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(library, &AgentLibrary::standingsChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            follow();
    });
    updateState();
    updateActions();
}

QWidget *SameNamePanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_filter->setObjectName(u"sameNameFilter"_s);
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    m_onlyDifferent->setObjectName(u"sameNameOnlyDifferent"_s);
    m_seenFrom->setObjectName(u"sameNameSeenFrom"_s);
    m_seenFrom->setTextFormat(Qt::PlainText);
    const auto button = [bar](QAction *action, const QString &name) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filter, 1);
    row->addWidget(m_onlyDifferent);
    row->addWidget(m_seenFrom);
    row->addStretch(1);
    row->addWidget(button(m_open, u"sameNameOpen"_s));
    row->addWidget(button(m_compare, u"sameNameCompare"_s));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setWords(text);
        updateState();
    });
    connect(m_onlyDifferent, &QCheckBox::toggled, this, [this](bool only) {
        m_proxy->setOnlyDifferent(only);
        updateState();
    });
    return bar;
}

void SameNamePanel::prepareTable()
{
    constexpr int kWidth = 170; // of a column; titles and texts are short
    m_table->setObjectName(u"sameNameTable"_s);
    m_table->setAccessibleName(tr("Names that several files have"));
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setDefaultSectionSize(kWidth);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMaximumWidth(320);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SameNamePanel::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SameNamePanel::updateActions);
    connect(m_table, &QTableView::doubleClicked, this, &SameNamePanel::open);
}

void SameNamePanel::prepareActions()
{
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (QAction *action : {m_open, m_compare}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    connect(m_open, &QAction::triggered, this, &SameNamePanel::open);
    connect(m_compare, &QAction::triggered, this, &SameNamePanel::compare);
}

void SameNamePanel::showEvent(QShowEvent *event)
{
    follow();
    QWidget::showEvent(event);
}

void SameNamePanel::follow()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_model->setStandings(m_library->standings());
    updateState();
    updateActions();
}

void SameNamePanel::focusTable()
{
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            const QModelIndex cell = m_proxy->index(0, column);
            if (cell.data(SameNameModel::PathsRole).isValid()) {
                m_table->setCurrentIndex(cell);
                break;
            }
        }
    }
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void SameNamePanel::updateState()
{
    const QString folder = m_library->workingFolder();
    const QString name = folder.section(u'/', -1);
    m_seenFrom->setText(
        folder.isEmpty()
            ? QString()
            : tr("Seen from %1").arg(escapedName(name.isEmpty() ? QDir::toNativeSeparators(folder) : name)));
    m_empty->setText(m_model->rowCount() == 0
                         ? tr("No two files have the same name.\n\nNames that several files have stand here, with the "
                              "folders that hold them, which of them is used, and which are equal.")
                         : tr("No name fits the filter. Change the filter to see others."));
    m_stack->setCurrentWidget(m_proxy->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void SameNamePanel::updateActions()
{
    m_open->setEnabled(m_table->currentIndex().data(SameNameModel::PathsRole).isValid());
    const auto [left, right] = filesToCompare();
    m_compare->setEnabled(!left.isEmpty());
    m_compare->setToolTip(left.isEmpty() ? tr("Choose a file that another one has the name of.")
                                         : tr("Compares %1 with %2.")
                                               .arg(escapedName(QDir::toNativeSeparators(left)),
                                                    escapedName(QDir::toNativeSeparators(right))));
}

void SameNamePanel::open()
{
    const QStringList paths = m_table->currentIndex().data(SameNameModel::PathsRole).toStringList();
    for (const QString &path : paths)
        Q_EMIT openRequested(path);
}

void SameNamePanel::compare()
{
    if (const auto [left, right] = filesToCompare(); !left.isEmpty())
        Q_EMIT compareRequested(left, right);
}

/// The file of a name to compare a cell's with: that which goes first, or, of
/// that one, one that differs, else any other.
QString SameNamePanel::otherOf(const QModelIndex &cell) const
{
    const QString first = cell.data(SameNameModel::FirstRole).toString();
    const QString own = cell.data(SameNameModel::PathsRole).toStringList().value(0);
    if (first != own)
        return first;
    const int row = m_proxy->mapToSource(cell).row();
    QString equal;
    for (const SameNames::Cell &one : m_model->names().rows[static_cast<std::size_t>(row)].cells) {
        for (const SameNames::File &file : one.files) {
            if (file.likeness == SameNames::Likeness::Different)
                return file.agent->path;
            if (file.agent->path != own && equal.isEmpty())
                equal = file.agent->path;
        }
    }
    return equal;
}

std::pair<QString, QString> SameNamePanel::filesToCompare() const
{
    QStringList chosen;
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells)
        chosen += cell.data(SameNameModel::PathsRole).toStringList();
    if (chosen.size() == 2)
        return {chosen[0], chosen[1]};
    const QModelIndex current = m_table->currentIndex();
    const QString own = current.data(SameNameModel::PathsRole).toStringList().value(0);
    const QString other = own.isEmpty() ? QString() : otherOf(current);
    return other.isEmpty() || chosen.size() > 2 ? std::pair<QString, QString>() : std::pair(other, own);
}

} // namespace dossier
