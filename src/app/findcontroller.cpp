// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "findcontroller.h"

#include "batchfiles.h"
#include "changecontroller.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/editorpane.h"
#include "filecontroller.h"
#include "library/replaceplan.h"
#include "panels/agentspanel.h"
#include "panels/foundpanel.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// A selection longer than this is not what somebody looks for.
constexpr qsizetype kLongestSelection = 200;
constexpr int kWantedLines = 15; // of the tab when it is first opened

} // namespace

FindController::FindController(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_page(new QWidget(parts.below))
{
    m_page->setObjectName(u"foundPage"_s);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    m_page->installEventFilter(this);
    m_parts.below->addTab(m_page, tr("Found"));
    connect(m_parts.below, &QTabWidget::currentChanged, this, [this] {
        if (m_parts.below->currentWidget() != m_page)
            setAsked(false);
    });
    connect(m_parts.actions->showProblems, &QAction::toggled, this, [this](bool isShown) {
        if (!isShown)
            setAsked(false);
    });
    connect(m_parts.changes, &ChangeController::finished, this, [this] {
        if (m_panel)
            m_panel->searchAgain();
    });
    makeActions();
}

void FindController::makeActions()
{
    WindowActions *actions = m_parts.actions;
    QAction *find =
        actions->make(u"actionFindInAll"_s, tr("Find in All Agent&s …"), u"find"_s, QKeySequence(u"Ctrl+Shift+F"_s));
    QAction *next = actions->make(u"actionNextFound"_s, tr("Next &Hit"), {}, QKeySequence(u"F4"_s));
    QAction *previous = actions->make(u"actionPreviousFound"_s, tr("Previous Hit"), {}, QKeySequence(u"Shift+F4"_s));
    QAction *focus = actions->make(u"actionFocusFound"_s, tr("Foun&d"), {}, QKeySequence(u"Alt+8"_s));
    connect(find, &QAction::triggered, this, [this] { open(true); });
    connect(next, &QAction::triggered, this, [this] { step(false); });
    connect(previous, &QAction::triggered, this, [this] { step(true); });
    connect(focus, &QAction::triggered, this, [this] { open(false); });
    m_parts.menus->add(WindowMenus::Section::EditFind, {find, next, previous});
    m_parts.menus->add(WindowMenus::Section::GoPanels, {focus});
}

bool FindController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show)
        makePanel();
    return QObject::eventFilter(watched, event);
}

void FindController::makePanel()
{
    if (m_panel)
        return;
    m_search = new FoundSearch(m_parts.workspace, this);
    m_panel = new FoundPanel(m_search, m_page);
    m_panel->setListed([this] { return m_parts.agents->listedPaths(); });
    m_page->layout()->addWidget(m_panel);
    m_page->setFocusProxy(m_panel);
    m_panel->show(); // at once, so that it can take the focus
    connect(m_panel, &FoundPanel::matchChosen, this, &FindController::show);
    connect(m_panel, &FoundPanel::fileChosen, this, [this](const QString &path, bool keep) {
        m_parts.files->openPath(path, keep);
        if (keep)
            leave();
    });
    connect(m_panel, &FoundPanel::replaceRequested, this, &FindController::replace);
    connect(m_panel, &FoundPanel::left, this, &FindController::leave);
}

QString FindController::selectedText() const
{
    const DocumentPage *page = m_parts.tabs->currentPage();
    if (!page || !page->isVisible())
        return {};
    const TextRange selection = page->editor()->editor()->selection();
    if (selection.isEmpty() || selection.length > kLongestSelection)
        return {};
    const QString text = page->document()->chunks().mid(selection.start, selection.length);
    return text.contains(u'\n') ? QString() : text;
}

void FindController::open(bool isWithSelection)
{
    const QString selected = isWithSelection ? selectedText() : QString();
    const bool isFirst = !m_panel;
    makePanel();
    m_parts.actions->showProblems->setChecked(true);
    m_parts.below->setCurrentWidget(m_page);
    setAsked(true);
    if (isFirst)
        giveRoom();
    m_panel->open(selected);
}

/// Some lines of a list are of use, two are not.
void FindController::giveRoom()
{
    auto *rows = qobject_cast<QSplitter *>(m_parts.below->parentWidget());
    const int wanted = m_parts.below->fontMetrics().lineSpacing() * kWantedLines;
    if (!rows || rows->count() != 2)
        return;
    const QList<int> sizes = rows->sizes();
    const int all = sizes.at(0) + sizes.at(1);
    if (sizes.at(1) < wanted && all > 2 * wanted)
        rows->setSizes({all - wanted, wanted});
}

void FindController::leave()
{
    setAsked(false);
    if (DocumentPage *page = m_parts.tabs->currentPage(); page && page->isVisible())
        page->editor()->focusText();
}

void FindController::setAsked(bool isAsked)
{
    if (m_isAsked == isAsked)
        return;
    m_isAsked = isAsked;
    Q_EMIT askedChanged();
}

void FindController::step(bool backwards)
{
    if (m_panel && m_search->model()->matchCount() > 0)
        m_panel->goToNext(backwards);
    else
        open(false);
}

void FindController::show(const QString &path, TextRange match, bool keep)
{
    // It may be open by another of its paths.
    const AgentDocument *document = m_parts.files->openPath(path, keep);
    DocumentPage *page = document ? m_parts.tabs->pageOf(document) : nullptr;
    if (!page)
        return;
    const auto [place, remark] = placeOf(*document, path, match);
    page->goTo(place);
    Q_EMIT statusMessage(remark);
}

/// Where a match is in the text as it is now, and what is to be said of that.
std::pair<TextRange, QString> FindController::placeOf(const AgentDocument &document, const QString &path,
                                                      TextRange match) const
{
    const QString text = document.chunks().toString();
    const auto search = TextSearch::make(m_search->request().query);
    const TextSearch::Matches now = search ? search->findAll(text) : TextSearch::Matches();
    const std::vector<FoundFile> &files = m_search->model()->files();
    const auto file = std::ranges::find(files, path, &FoundFile::path);
    const qsizetype same = file == files.end() ? -1 : file->matchNow(match, foundMatches(text, now.ranges));
    if (same >= 0)
        return {now.ranges[static_cast<std::size_t>(same)], {}};
    const auto distance = [&match](TextRange range) { return std::abs(range.start - match.start); };
    const auto nearest = std::ranges::min_element(now.ranges, {}, distance);
    if (nearest == now.ranges.end()) {
        return {{std::min(match.start, text.size()), 0},
                tr("The file has changed since it was searched: this match is not there any more.")};
    }
    return {*nearest, tr("The file has changed since it was searched: this is the nearest match.")};
}

void FindController::replace(const SearchQuery &query, const QString &with, const QStringList &paths)
{
    const auto search = TextSearch::make(query);
    if (!search)
        return;
    const Workspace *workspace = m_parts.workspace;
    m_parts.changes->make(
        [search = *search, with, files = batchFiles(*workspace, paths),
         &surroundings = workspace->surroundings()](const std::stop_token &stop, const BatchEdit::Listener &listener) {
            return replacePlan(files, search, with, surroundings, stop, listener);
        },
        ChangeController::Listing::Always);
}

} // namespace dossier
