// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "versionsdialog.h"

#include "buttonrow.h"
#include "comparetable.h"
#include "document/agentdocument.h"
#include "library/filechange.h"
#include "models/showntime.h"
#include "storage/nativepath.h"
#include "workspace/fileversions.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kContext = 3; ///< equal lines around a difference
constexpr qsizetype kCompared = 4 << 20; ///< UTF-16 units up to which the text is compared

QString limitsOf(const VersionStore &store)
{
    const auto shown = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
    };
    return VersionsDialog::tr("The last %1 states of each file that was open or written here, none above %2; of all "
                              "files together the newest %3, in %4.")
        .arg(QString::number(VersionIndex::kPerFile), shown(store.limits().content), shown(store.limits().total),
             escapedName(QDir::toNativeSeparators(store.folder())));
}

} // namespace

VersionsDialog::VersionsDialog(Workspace *workspace, AgentDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_document(document)
    , m_model(new VersionsModel(this))
    , m_list(new QTreeView(this))
    , m_note(new QLabel(this))
    , m_table(new CompareTable(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_listWork(this)
    , m_versionWork(this)
{
    setObjectName(u"versionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint);
    prepareList();
    layOut();
    addShortcuts();
    const auto updateTitle = [this] { setWindowTitle(tr("Earlier Versions of %1").arg(m_document->title())); };
    updateTitle();
    connect(document, &AgentDocument::titleChanged, this, [this, updateTitle] {
        updateTitle();
        readList(); // it may have another path now
    });
    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(kFollowPause);
    connect(&m_followTimer, &QTimer::timeout, this, &VersionsDialog::follow);
    connect(document, &AgentDocument::readingChanged, &m_followTimer, qOverload<>(&QTimer::start));
    connect(document, &AgentDocument::readOnlyChanged, this, &VersionsDialog::updateButtons);
    connect(workspace, &Workspace::documentAboutToClose, this, [this](const AgentDocument *closing) {
        if (closing == m_document)
            close();
    });
    connect(workspace->versions(), &FileVersions::changed, this, [this](const QStringList &paths) {
        if (paths.contains(m_document->path()))
            readList();
    });
    connect(m_table, &CompareTable::currentHunkChanged, this, &VersionsDialog::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsDialog::updateButtons);
    m_stack->setCurrentIndex(1);
    readList();
    updateButtons();
    m_list->setFocus();
    resizeOnScreen(this, {1000, 680});
}

VersionsDialog::~VersionsDialog() = default;

void VersionsDialog::prepareList()
{
    m_list->setObjectName(u"versionsList"_s);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(VersionsModel::TimeColumn, letter * 20);
    m_list->header()->resizeSection(VersionsModel::OriginColumn, letter * 36);
    m_list->header()->resizeSection(VersionsModel::LinesColumn, letter * 20);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsDialog::readVersion);
    // By one key into the differences.
    connect(m_list, &QTreeView::activated, this, [this] { m_table->setFocus(); });
}

void VersionsDialog::layOut()
{
    m_note->setObjectName(u"versionsNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"versionsDifference"_s);
    m_table->comparison()->setContext(kContext);
    m_empty->setObjectName(u"versionsEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(24);
    auto *limits = new QLabel(limitsOf(m_workspace->versions()->reader()), this);
    limits->setObjectName(u"versionsLimits"_s);
    limits->setTextFormat(Qt::PlainText);
    limits->setWordWrap(true);
    limits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    limits->setForegroundRole(QPalette::PlaceholderText);
    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_note);
    belowColumn->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({180, 420});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addWidget(limits);
    column->addWidget(makeButtons());
}

QWidget *VersionsDialog::makeButtons()
{
    auto *row = new ButtonRow(this);
    m_previous = row->add(u"versionsPrevious"_s, tr("&Previous"), u"up", tr("To the difference above (Shift+F7)"));
    m_next = row->add(u"versionsNext"_s, tr("&Next"), u"down", tr("To the next difference (F7)"));
    row->addGap();
    m_takeHunk = row->add(u"versionsTakeHunk"_s, tr("Take This &Difference"), u"chevron-right");
    m_takeVersion = row->add(u"versionsTake"_s, tr("&Take This Version"), u"undo");
    row->addGap();
    auto *close = row->add(u"versionsClose"_s, tr("&Close"), u"close");
    connect(m_previous, &QPushButton::clicked, this, [this] { m_table->goOn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_table->goOn(1); });
    connect(m_takeHunk, &QPushButton::clicked, this, &VersionsDialog::takeHunk);
    connect(m_takeVersion, &QPushButton::clicked, this, &VersionsDialog::takeVersion);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void VersionsDialog::addShortcuts()
{
    const auto add = [this](auto keys, auto done) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    add(QKeySequence(u"F7"_s), [this] { m_table->goOn(1); });
    add(QKeySequence(u"Shift+F7"_s), [this] { m_table->goOn(-1); });
    add(QKeySequence(u"Alt+Right"_s), [this] { m_takeHunk->click(); });
    add(QKeySequence(u"Ctrl+Return"_s), [this] { m_takeVersion->click(); });
    add(QKeySequence::Undo, [this] { m_document->undo(); });
    add(QKeySequence::Redo, [this] { m_document->redo(); });
}

const VersionRow *VersionsDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->rowAt(index) : nullptr;
}

bool VersionsDialog::isShown() const
{
    return !m_shownHash.isEmpty() && m_shownHash == m_wanted;
}

/// One after the other: to wait for a slow disk would hold up the window.
void VersionsDialog::readList()
{
    m_isListStale = m_listWork.isRunning();
    if (m_isListStale)
        return;
    m_listWork.start([store = m_workspace->versions()->reader(), path = m_document->path()](
                         const std::stop_token &stop, const auto &) { return readVersions(store, path, stop); },
                     [this](std::vector<VersionRow> rows) {
                         takeRows(std::move(rows));
                         if (m_isListStale)
                             readList();
                     });
}

void VersionsDialog::takeRows(std::vector<VersionRow> rows)
{
    m_empty->setText(tr("No earlier version of this file is kept yet. Each state that is opened, saved or found "
                        "changed will be listed here."));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model->setRows(std::move(rows));
    if (m_list->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    // What is there to be seen differs from the text as it is now.
    const bool isSame = !m_document->isModified() && m_model->rows().front().version.hash == m_document->diskHash();
    m_list->setCurrentIndex(m_model->index(isSame && m_model->rowCount() > 1 ? 1 : 0, 0));
}

void VersionsDialog::readVersion()
{
    const VersionRow *row = current();
    m_wanted = row ? row->version.hash : QByteArray();
    updateButtons();
    if (m_wanted.isEmpty() || isShown())
        return;
    m_isVersionStale = m_versionWork.isRunning();
    if (m_isVersionStale)
        return;
    m_versionWork.start(
        [store = m_workspace->versions()->reader(), hash = m_wanted](const std::stop_token &, const auto &) {
            return std::optional(Read{hash, store.bytes(hash)});
        },
        [this](const Read &read) {
            if (read.hash == m_wanted)
                showVersion(read);
            if (m_isVersionStale)
                readVersion();
        });
}

void VersionsDialog::showVersion(const Read &read)
{
    m_shownHash = read.hash;
    m_isThere = read.bytes.has_value();
    m_shown = read.bytes.value_or(QByteArray());
    m_shownText = SourceText::fromBytes(m_shown).text();
    m_trouble = read.bytes ? QString() : read.bytes.error().text;
    if (m_trouble.isEmpty() && std::max(m_document->text().size(), m_shownText.size()) > kCompared)
        m_trouble = tr("The text is too large to be shown beside this version; it can still be taken as a whole.");
    const VersionRow *row = current();
    m_table->comparison()->setTitles(
        tr("Version of %1").arg(row ? shownMoment(row->version.time.toLocalTime()) : QString()), tr("The text now"));
    m_table->comparison()->setContext(kContext); // what was unfolded was another version's
    m_table->comparison()->setTexts({}, {});
    follow();
    m_table->goToHunk(0);
}

void VersionsDialog::follow()
{
    if (!isShown())
        return;
    if (m_trouble.isEmpty())
        m_table->follow(m_shownText, m_document->text());
    say(summary());
    updateButtons();
}

QString VersionsDialog::summary() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    const auto hunks = static_cast<int>(m_table->comparison()->sides().hunks().size());
    if (hunks > 0)
        return tr("The text now differs from this version in %n place(s).", nullptr, hunks);
    return SourceText::fromBytes(m_shown).format() == m_document->format()
               ? tr("The text now is this version.")
               : tr("The text is the same; line ends or encoding are others.");
}

void VersionsDialog::say(const QString &text)
{
    m_note->setText(text);
    m_note->setAccessibleName(text);
}

void VersionsDialog::updateButtons()
{
    const bool isThere = isShown() && m_isThere && m_document;
    const bool isCompared = isThere && m_trouble.isEmpty();
    const bool isWritable = m_document && !m_document->isReadOnly();
    const QString obstacle = isWritable ? QString() : tr("%1 is open for reading only.").arg(m_document->title());
    const auto set = [&obstacle](QPushButton *button, bool isEnabled, const QString &help) {
        button->setEnabled(isEnabled && obstacle.isEmpty());
        button->setToolTip(obstacle.isEmpty() ? help : obstacle);
    };
    const auto keys = [](const QString &of) { return QKeySequence(of).toString(QKeySequence::NativeText); };
    m_previous->setEnabled(isCompared && m_table->canGoOn(-1));
    m_next->setEnabled(isCompared && m_table->canGoOn(1));
    set(m_takeHunk, isCompared && m_table->currentHunk() >= 0,
        tr("Makes these lines of the text as they were (%1); nothing is written to the file")
            .arg(keys(u"Alt+Right"_s)));
    const bool isOther = isThere && (!m_table->comparison()->sides().isEqual() || !m_trouble.isEmpty() ||
                                     SourceText::fromBytes(m_shown).format() != m_document->format());
    set(m_takeVersion, isOther,
        tr("Makes the text what it was, as one step that can be undone (%1); nothing is written to the file")
            .arg(keys(u"Ctrl+Return"_s)));
}

void VersionsDialog::takeHunk()
{
    const int hunk = m_table->currentHunk();
    const SideBySide &sides = m_table->comparison()->sides();
    if (hunk < 0 || !isShown())
        return;
    const Result<void> taken = m_document->apply(sides.taking(std::size_t(hunk), SideBySide::Side::Right));
    follow();
    if (taken)
        m_table->goToHunk(std::min(hunk, int(sides.hunks().size()) - 1));
    say(taken ? tr("Taken into the text; it is not saved yet.") : taken.error().text);
}

void VersionsDialog::takeVersion()
{
    if (!isShown() || !m_isThere)
        return;
    std::vector<Fix> steps;
    for (ChangePart &part : partsBetween(m_document->source().toBytes(), m_shown, {}))
        steps.push_back({.id = {}, .title = {}, .changes = std::move(part.changes), .format = part.format});
    (void)m_document->applyFixes(steps);
    follow();
    say(m_document->source().toBytes() == m_shown ? tr("The text is this version again; it is not saved yet.")
                                                  : tr("The version could not be taken into the text."));
}

} // namespace dossier
