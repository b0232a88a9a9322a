// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "changedpanel.h"

#include "comparetable.h"
#include "models/changedmodel.h"
#include "models/icons.h"
#include "storage/fileops.h"
#include "text/sourcetext.h"
#include "workspace/outsidechanges.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using State = SeenStates::State;

constexpr int kContext = 3; ///< equal lines around a difference

} // namespace

ChangedPanel::ChangedPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ChangedModel(this))
    , m_list(new QTreeView(this))
    , m_table(new CompareTable(this))
    , m_count(new QLabel(this))
    , m_message(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_seen(new QAction(Icons::icon(u"ok"), tr("&Seen"), this))
    , m_seenAll(new QAction(tr("Seen &All"), this))
    , m_restore(new QAction(Icons::icon(u"undo"), tr("&Restore"), this))
    , m_open(new QAction(Icons::icon(u"open"), tr("&Open"), this))
    , m_compare(new QAction(Icons::icon(u"compare"), tr("&Compare"), this))
    , m_reading(this)
{
    setObjectName(u"changedPanel"_s);
    prepareActions();
    prepareList();
    m_table->setObjectName(u"changedDifference"_s);
    m_table->comparison()->setContext(kContext);
    m_message->setObjectName(u"changedMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_message);
    belowColumn->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"changedSplitter"_s);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 400});
    auto *empty = new QLabel(tr("Nobody changed an agent of your places since you last saw it here."), this);
    empty->setObjectName(u"changedEmpty"_s);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    empty->setMargin(24);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    const auto followSoon = [this] {
        m_isStale = true;
        if (isVisible())
            follow();
    };
    connect(workspace->outsideChanges(), &OutsideChanges::changed, this, followSoon);
    connect(workspace->outsideChanges(), &OutsideChanges::contentsKept, this, [this] {
        // What was not kept yet may be now.
        if (isVisible() && !m_message->text().isEmpty())
            readChange();
    });
    follow();
}

void ChangedPanel::prepareActions()
{
    m_seen->setToolTip(
        tr("Marks the present version as seen: it is no longer listed, and later changes are told against it"));
    m_seenAll->setToolTip(tr("Marks all of them as seen as they are now"));
    m_restore->setToolTip(tr("Brings back the version that was last seen; open files change in their tabs"));
    m_compare->setToolTip(tr("Both versions in a window, to take over single differences"));
    const auto setKeys = [](QAction *action, const QString &keys) {
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(u"%1 (%2)"_s.arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    setKeys(m_seen, u"Ctrl+K"_s);
    setKeys(m_seenAll, u"Ctrl+Shift+K"_s);
    setKeys(m_restore, u"Ctrl+Backspace"_s);
    setKeys(m_compare, u"Ctrl+Return"_s);
    addActions({m_seen, m_seenAll, m_restore, m_compare});
    for (const int by : {1, -1}) {
        auto *shortcut = new QShortcut(QKeySequence(by > 0 ? u"F7"_s : u"Shift+F7"_s), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { m_table->goOn(by); });
    }
    connect(m_seen, &QAction::triggered, this, &ChangedPanel::markSeen);
    connect(m_seenAll, &QAction::triggered, this, &ChangedPanel::markAllSeen);
    connect(m_restore, &QAction::triggered, this, [this] { Q_EMIT restoreRequested(selectedPaths()); });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT openRequested(currentPath()); });
    connect(m_compare, &QAction::triggered, this, [this] { Q_EMIT compareRequested(currentPath()); });
}

void ChangedPanel::prepareList()
{
    m_list->setObjectName(u"changedList"_s);
    m_list->setAccessibleName(tr("Agents that others changed"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_seen, m_restore, m_compare, m_open});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(ChangedModel::AgentColumn, 240);
    m_list->header()->resizeSection(ChangedModel::WhatColumn, 110);
    m_list->header()->resizeSection(ChangedModel::PlaceColumn, 160);
    m_list->header()->resizeSection(ChangedModel::ChangedColumn, 140);
    connect(m_list, &QTreeView::activated, this, [this] {
        if (m_open->isEnabled())
            m_open->trigger();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangedPanel::showChange);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangedPanel::updateActions);
}

QWidget *ChangedPanel::makeBar()
{
    auto *bar = new QWidget(this);
    const auto button = [bar](QAction *action, const QString &name) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_count->setObjectName(u"changedCount"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count, 1);
    row->addWidget(button(m_seen, u"changedSeen"_s));
    row->addWidget(button(m_seenAll, u"changedSeenAll"_s));
    row->addWidget(button(m_restore, u"changedRestore"_s));
    row->addWidget(button(m_compare, u"changedCompare"_s));
    row->addWidget(button(m_open, u"changedOpen"_s));
    return bar;
}

void ChangedPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QString ChangedPanel::currentPath() const
{
    return m_list->currentIndex().data(ChangedModel::kPathRole).toString();
}

QStringList ChangedPanel::selectedPaths() const
{
    QStringList paths;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        paths << row.data(ChangedModel::kPathRole).toString();
    return paths;
}

void ChangedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        follow();
}

void ChangedPanel::follow()
{
    m_isStale = false;
    const int row = std::max(m_list->currentIndex().row(), 0);
    m_model->setChanges(m_workspace->outsideChanges()->changes());
    const int count = m_model->rowCount();
    // It keeps its place, so that the buttons keep theirs.
    m_count->setText(count > 0 ? tr("%n agent(s) changed by others", nullptr, count) : QString());
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    // The one that took the place of what was seen is the next to be looked at.
    if (count > 0 && m_list->selectionModel()->selectedRows().isEmpty())
        m_list->setCurrentIndex(m_model->index(std::min(row, count - 1), 0));
    showChange();
    updateActions();
}

void ChangedPanel::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

/// What is shown already stays as it is.
void ChangedPanel::showChange()
{
    const QModelIndex current = m_list->currentIndex();
    const OutsideChange wanted = current.isValid() ? m_model->change(current.row()) : OutsideChange();
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    // Another file's text beside this one's name could be taken for it.
    if (m_shownPath != wanted.path) {
        m_shownPath.clear();
        m_table->comparison()->setTexts({}, {});
        say({});
    }
    if (!wanted.path.isEmpty())
        readChange();
}

/// One after the other: to wait for a disk that is slow would hold up the window.
void ChangedPanel::readChange()
{
    m_isReadAgain = m_reading.isRunning();
    if (m_isReadAgain || m_wanted.path.isEmpty())
        return;
    const auto read = [change = m_wanted, seen = m_workspace->outsideChanges()->seenVersion(m_wanted.path)](
                          const std::stop_token &, const auto &) -> std::optional<Versions> {
        const auto textOf = [](const Result<QByteArray> &bytes) {
            return SourceText::fromBytes(bytes.value_or(QByteArray())).text();
        };
        const Result<QByteArray> before = seen.bytes();
        const Result<QByteArray> now = change.agent ? FileOps::system().read(change.path, AgentSummary::kMaximumBytes)
                                                    : Result<QByteArray>(QByteArray());
        Versions versions{.change = change, .seen = textOf(before), .now = textOf(now)};
        if (!before)
            versions.seenError = before.error().text;
        if (!now)
            versions.nowError = tr("%1 could not be read: %2. Try again when the disk can be reached.")
                                    .arg(QDir::toNativeSeparators(change.path), now.error().text);
        return versions;
    };
    m_reading.start(read, [this](const Versions &versions) {
        if (versions.change == m_wanted)
            showVersions(versions);
        if (m_isReadAgain)
            readChange();
    });
}

QString ChangedPanel::messageOf(const Versions &versions)
{
    const OutsideChange &change = versions.change;
    if (!versions.nowError.isEmpty())
        return versions.nowError;
    if (change.state == State::New)
        return change.earlierPath.isEmpty() ? tr("This agent is new.")
                                            : tr("This agent was moved; its text is the same.");
    if (!versions.seenError.isEmpty())
        return versions.seenError;
    if (change.state == State::Gone)
        return tr("The file is gone; this is what was in it.");
    if (versions.seen == versions.now)
        return tr("The text is the same; only line ends or the encoding are others.");
    return {};
}

/// The version that was seen on the left, the one on the disk on the right.
void ChangedPanel::showVersions(const Versions &versions)
{
    say(messageOf(versions));
    const QString seenTime = m_list->currentIndex().siblingAtColumn(ChangedModel::SeenColumn).data().toString();
    m_table->comparison()->setTitles(tr("Last seen: %1").arg(seenTime), tr("Now"));
    if (versions.change.path != m_shownPath)
        m_table->comparison()->setContext(kContext); // what was unfolded was another file's
    // Without the other side there is nothing to compare: all would look new.
    const bool hasBoth = versions.seenError.isEmpty() && versions.nowError.isEmpty();
    const bool isShown = hasBoth || versions.change.state != State::Changed;
    const QString left = isShown ? versions.seen : QString();
    const QString right = isShown ? versions.now : QString();
    if (std::exchange(m_shownPath, versions.change.path) == versions.change.path) {
        m_table->follow(left, right);
        return;
    }
    m_table->comparison()->setTexts(left, right);
    m_table->goToHunk(0);
}

void ChangedPanel::updateActions()
{
    const QStringList paths = selectedPaths();
    const auto isRestorable = [this](const QString &path) {
        const OutsideChange *change = m_workspace->outsideChanges()->change(path);
        return change && change->state != State::New;
    };
    const OutsideChange *current = m_workspace->outsideChanges()->change(currentPath());
    m_seen->setEnabled(!paths.isEmpty());
    m_seenAll->setEnabled(m_model->rowCount() > 0);
    m_restore->setEnabled(std::ranges::any_of(paths, isRestorable));
    m_open->setEnabled(current && current->agent);
    m_compare->setEnabled(current && current->state == State::Changed);
}

void ChangedPanel::markSeen()
{
    m_workspace->outsideChanges()->markSeen(selectedPaths());
}

void ChangedPanel::markAllSeen()
{
    m_workspace->outsideChanges()->markAllSeen();
}

} // namespace dossier
