// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "journalpanel.h"

#include "models/icons.h"
#include "models/journalmodel.h"
#include "models/journalproxy.h"
#include "storage/nativepath.h"
#include "storage/watcher.h"
#include "workspace/workspace.h"
#include "wraplayout.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kExpandedFiles = 12; ///< commands with more files are shown closed

QString limitsOf(const Journal &journal)
{
    const QString size = QLocale().formattedDataSize(Journal::kMaximumBytes, 0, QLocale::DataSizeTraditionalFormat);
    return QCoreApplication::translate(
               "dossier::JournalPanel",
               "Each write is noted with what the file held before. The newest are kept, up to %1, in %2.")
        .arg(size, escapedName(QDir::toNativeSeparators(journal.path())));
}

} // namespace

JournalPanel::JournalPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new JournalModel(this))
    , m_proxy(new JournalProxy(this))
    , m_filter(new QLineEdit(this))
    , m_onlyFile(new QCheckBox(tr("This file only"), this))
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_undo(new QAction(Icons::icon(u"undo"), tr("&Undo This"), this))
    , m_undoAll(new QAction(Icons::icon(u"undo"), tr("Undo &All of It"), this))
    , m_compare(new QAction(Icons::icon(u"compare"), tr("&Compare"), this))
    , m_open(new QAction(Icons::icon(u"open"), tr("&Open"), this))
    , m_place(new QAction(Icons::icon(u"agents"), tr("&Show in Places"), this))
    , m_reading(this)
{
    setObjectName(u"journalPanel"_s);
    m_proxy->setSourceModel(m_model);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(kRefreshPause);
    connect(&m_refreshTimer, &QTimer::timeout, this, &JournalPanel::read);
    prepareActions();
    prepareList();
    m_empty->setObjectName(u"journalEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(24);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *limits = new QLabel(limitsOf(workspace->journal()), this);
    limits->setObjectName(u"journalLimits"_s);
    limits->setTextFormat(Qt::PlainText);
    limits->setWordWrap(true);
    limits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    limits->setForegroundRole(QPalette::PlaceholderText);
    limits->setContentsMargins(6, 2, 6, 4);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(limits);
    connect(workspace->library(), &AgentLibrary::agentsChanged, this, &JournalPanel::refresh);
    connect(workspace, &Workspace::documentReloaded, this, &JournalPanel::refresh);
    updateState();
    updateActions();
}

JournalPanel::~JournalPanel() = default;

void JournalPanel::prepareActions()
{
    m_undo->setToolTip(tr("Brings the file back to what it was before this write; what came since is never lost "
                          "without a question"));
    m_undoAll->setToolTip(tr("Brings back all files of this command"));
    m_compare->setToolTip(tr("What the file held before, beside what was written"));
    m_place->setToolTip(tr("Selects the file in the tree of agents"));
    const auto setKeys = [](QAction *action, const QString &name, const QString &keys) {
        action->setObjectName(name);
        if (keys.isEmpty())
            return;
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(u"%1 (%2)"_s.arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    setKeys(m_undo, u"actionJournalUndo"_s, u"Ctrl+Backspace"_s);
    setKeys(m_undoAll, u"actionJournalUndoAll"_s, u"Ctrl+Shift+Backspace"_s);
    setKeys(m_compare, u"actionJournalCompare"_s, u"Ctrl+Return"_s);
    setKeys(m_open, u"actionJournalOpen"_s, {});
    setKeys(m_place, u"actionJournalPlace"_s, {});
    addActions({m_undo, m_undoAll, m_compare});
    connect(m_undo, &QAction::triggered, this, &JournalPanel::undo);
    connect(m_undoAll, &QAction::triggered, this, [this] {
        if (const WrittenBatch *batch = m_proxy->batch(m_list->currentIndex()))
            Q_EMIT undoRequested(batch->id, -1);
    });
    connect(m_compare, &QAction::triggered, this, [this] { Q_EMIT compareRequested(*current()); });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT openRequested(chosenFile()->pathAfter()); });
    connect(m_place, &QAction::triggered, this, [this] { Q_EMIT placeRequested(chosenFile()->pathAfter()); });
}

void JournalPanel::prepareList()
{
    m_list->setObjectName(u"journalList"_s);
    m_list->setAccessibleName(tr("What Dossier wrote"));
    m_list->setModel(m_proxy);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_undo, m_undoAll, m_compare, m_open, m_place});
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(JournalModel::WhatColumn, letter * 34);
    m_list->header()->resizeSection(JournalModel::DoneColumn, letter * 12);
    m_list->header()->resizeSection(JournalModel::TimeColumn, letter * 18);
    m_list->header()->resizeSection(JournalModel::NowColumn, letter * 22);
    m_list->header()->resizeSection(JournalModel::FolderColumn, letter * 36);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_open->isEnabled())
            m_open->trigger();
        else
            m_list->setExpanded(index.siblingAtColumn(0), !m_list->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPanel::updateActions);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &JournalPanel::updateActions);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            expandNew(first, last);
    });
}

QWidget *JournalPanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_filter->setObjectName(u"journalFilter"_s);
    m_filter->setPlaceholderText(tr("Filter files and commands"));
    m_filter->setAccessibleName(tr("Filter files and commands"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    m_filter->addAction(Icons::icon(u"find"), QLineEdit::LeadingPosition);
    m_onlyFile->setObjectName(u"journalOnlyFile"_s);
    m_onlyFile->setToolTip(tr("Shows what was written to the file of the chosen row, or to the open one"));
    const auto button = [bar](QAction *action, const QString &name) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    auto *row = new WrapLayout(bar);
    row->addWidget(m_filter);
    row->addWidget(m_onlyFile);
    row->addGap(); // what the filter leaves
    row->addWidget(button(m_undo, u"journalUndo"_s));
    row->addWidget(button(m_undoAll, u"journalUndoAll"_s));
    row->addWidget(button(m_compare, u"journalCompare"_s));
    row->addWidget(button(m_open, u"journalOpen"_s));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setWords(text);
        if (m_proxy->isFiltering())
            m_list->expandAll();
        updateState();
    });
    connect(m_onlyFile, &QCheckBox::toggled, this, &JournalPanel::setOnlyFile);
    return bar;
}

void JournalPanel::setOnlyFile(bool isOn)
{
    const WrittenFile *file = chosenFile();
    const QString path = !isOn ? QString() : file ? file->pathAfter() : m_openFile;
    // It says which one, as the row that was chosen changes.
    m_onlyFile->setText(path.isEmpty() ? tr("This file only")
                                       : tr("Only %1").arg(escapedName(path.section(u'/', -1)).replace(u'&', u"&&"_s)));
    m_proxy->setOnlyPath(path);
    if (m_proxy->isFiltering())
        m_list->expandAll();
    updateState();
    updateActions();
}

void JournalPanel::focusList()
{
    // Before it is read there is no list.
    m_isListWanted = m_stack->currentIndex() != 0;
    if (m_isListWanted)
        m_filter->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

const WrittenFile *JournalPanel::current() const
{
    return m_proxy->file(m_list->currentIndex());
}

const WrittenFile *JournalPanel::chosenFile() const
{
    const WrittenBatch *batch = m_proxy->batch(m_list->currentIndex());
    const WrittenFile *file = current();
    return !file && batch && batch->isSave ? &batch->files.front() : file;
}

void JournalPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_watcher) {
        // Other processes write into it, too.
        m_watcher = std::make_unique<Watcher>();
        m_watcher->addFolder(m_workspace->environment().state);
        connect(m_watcher.get(), &Watcher::foldersChanged, this, [this] {
            if (!FileOps::system().info(m_workspace->journal().path()).isSameState(m_readState))
                refresh();
        });
    }
    m_refreshTimer.stop();
    read();
}

void JournalPanel::refresh()
{
    // When it is shown again it is read anyway.
    if (isVisible() && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

OpenTexts JournalPanel::openTexts() const
{
    OpenTexts open;
    for (const AgentDocument *document : m_workspace->documents()) {
        if (document->path().isEmpty())
            continue;
        if (document->isModified())
            open.texts.insert(document->path(), document->source());
        else
            open.hashes.insert(document->path(), document->diskHash());
    }
    return open;
}

/// One after the other: to wait for a large journal would hold up the window.
void JournalPanel::read()
{
    m_isReadAgain = m_reading.isRunning();
    if (m_isReadAgain)
        return;
    const Journal &journal = m_workspace->journal();
    m_readState = FileOps::system().info(journal.path());
    m_reading.start(
        [&journal, open = openTexts()](const std::stop_token &stop, const auto &) {
            std::vector<WrittenBatch> batches = readWritten(journal, open, stop);
            return stop.stop_requested() ? std::nullopt : std::optional(std::move(batches));
        },
        [this](std::vector<WrittenBatch> batches) { take(std::move(batches)); });
}

void JournalPanel::take(std::vector<WrittenBatch> batches)
{
    m_hasRead = true;
    m_model->setBatches(std::move(batches));
    if (!m_list->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    updateState();
    updateActions();
    if (m_stack->currentIndex() == 0 && std::exchange(m_isListWanted, false) && m_filter->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    if (m_isReadAgain)
        refresh();
}

void JournalPanel::expandNew(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const WrittenBatch *batch = m_proxy->batch(index);
        if (m_proxy->isFiltering() || (!batch->isSave && batch->files.size() <= kExpandedFiles))
            m_list->expand(index);
    }
}

void JournalPanel::updateState()
{
    if (!m_hasRead)
        m_empty->setText(tr("Reading …"));
    else if (m_model->batches().empty())
        m_empty->setText(tr("Nothing was written yet. Each save and each change of files will be listed here, with a "
                            "way back."));
    else
        m_empty->setText(tr("Nothing that was written fits the filter."));
    m_stack->setCurrentIndex(m_proxy->rowCount() > 0 ? 0 : 1);
}

void JournalPanel::updateActions()
{
    const QModelIndex index = m_list->currentIndex();
    const WrittenBatch *batch = m_proxy->batch(index);
    const WrittenFile *file = current();
    const bool isThere = file && file->state != WrittenFile::State::NotDone;
    m_undo->setEnabled(file && file->isUndoable());
    // Saves are taken back one by one.
    m_undoAll->setEnabled(batch && !batch->isSave && batch->files.size() > 1 && !batch->isTakenBack &&
                          std::ranges::any_of(batch->files, &WrittenFile::isUndoable));
    m_compare->setEnabled(isThere && file->isBeforeKept);
    const WrittenFile *chosen = chosenFile();
    m_open->setEnabled(chosen && FileOps::system().info(chosen->pathAfter()).kind == FileInfo::Kind::File);
    m_place->setEnabled(chosen && m_workspace->library()->agent(chosen->pathAfter()) != nullptr);
    m_onlyFile->setEnabled(m_onlyFile->isChecked() || chosen || !m_openFile.isEmpty());
}

void JournalPanel::undo()
{
    const WrittenBatch *batch = m_proxy->batch(m_list->currentIndex());
    const WrittenFile *file = current();
    if (!batch || !file)
        return;
    const bool isAll = batch->isSave || batch->files.size() == 1;
    Q_EMIT undoRequested(file->batch, isAll ? -1 : file->entry);
}

} // namespace dossier
