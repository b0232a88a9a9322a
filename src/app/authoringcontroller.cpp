// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "authoringcontroller.h"

#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/completer.h"
#include "settings/settings.h"
#include "storage/nativepath.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QPointer>

#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;
using Section = WindowMenus::Section;

AuthoringController::AuthoringController(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_work(this)
{
    makeActions();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &AuthoringController::look);
    connect(parts.tabs, &DocumentTabs::pageAdded, this, &AuthoringController::addPage);
    connect(parts.tabs, &DocumentTabs::editorAdded, this, &AuthoringController::addEditor);
    // Not for the tabs that come to the front while all are closed.
    connect(parts.tabs, &DocumentTabs::currentDocumentChanged, this,
            [this] { QMetaObject::invokeMethod(this, &AuthoringController::look, Qt::QueuedConnection); });
    connect(parts.workspace->settings(), &Settings::changed, this, &AuthoringController::applySettings);
    followLibrary();
    window->installEventFilter(this);
}

void AuthoringController::makeActions()
{
    WindowActions *actions = m_parts.actions;
    QAction *complete = actions->make(u"actionComplete"_s, tr("Co&mplete"), {}, QKeySequence(u"Ctrl+Space"_s));
    complete->setShortcuts({QKeySequence(u"Ctrl+Space"_s), QKeySequence(u"Alt+/"_s)});
    QAction *fix = actions->make(u"actionFixMenu"_s, tr("Fix at Curs&or …"), u"fix"_s, QKeySequence(u"Alt+Return"_s));
    fix->setShortcuts({QKeySequence(u"Alt+Return"_s), QKeySequence(u"Alt+Enter"_s)});
    m_actions = {complete, fix};
    for (QAction *action : std::as_const(m_actions)) {
        // Lists and fields have these keys for themselves.
        m_window->removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    actions->needDocument(m_actions);
    m_parts.menus->add(Section::EditText, {complete});
    m_parts.menus->add(Section::EditProblems, {fix});
    connect(complete, &QAction::triggered, this, &AuthoringController::complete);
    connect(fix, &QAction::triggered, this, &AuthoringController::fix);
}

void AuthoringController::followLibrary()
{
    const AgentLibrary *library = m_parts.workspace->library();
    const auto wait = [this] { m_pause.start(); };
    connect(library, &AgentLibrary::scanFinished, this, wait);
    connect(library, &AgentLibrary::agentsAdded, this, wait);
    connect(library, &AgentLibrary::agentsRemoved, this, wait);
    connect(library, &AgentLibrary::agentsChanged, this, wait);
    connect(library, &AgentLibrary::placeRemoved, this, wait);
    connect(library, &AgentLibrary::standingsChanged, this, wait);
}

void AuthoringController::addPage(DocumentPage *page)
{
    connect(page->document(), &AgentDocument::clientChanged, this, &AuthoringController::look);
    connect(page->document(), &AgentDocument::titleChanged, &m_pause, qOverload<>(&QTimer::start));
}

void AuthoringController::addEditor(EditorPane *added)
{
    added->editor()->addActions(m_actions);
    applySettings();
    m_pause.start();
}

void AuthoringController::applySettings() const
{
    const bool comes = m_parts.workspace->settings()->suggests();
    for (const EditorPane *pane : m_parts.tabs->editors())
        pane->completer()->setComesByItself(comes);
}

/// Others may have written beside the file meanwhile.
bool AuthoringController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate)
        m_pause.start();
    return false;
}

/// Nobody waits for one that is going on: a folder may be slow.
void AuthoringController::look()
{
    const DocumentPage *page = m_parts.tabs->currentPage();
    if (!page)
        return;
    m_looksAgain = m_work.isRunning();
    if (m_looksAgain)
        return;
    const AgentDocument *document = page->document();
    const AgentLibrary *library = m_parts.workspace->library();
    AuthoringLook look{.path = document->path(),
                       .folder = document->path().isEmpty() ? library->workingFolder() : parentPath(document->path()),
                       .dialect = document->client().dialect,
                       .folders = m_parts.workspace->surroundings().folders(),
                       .agents = {}};
    for (const AgentLibrary::ShownPlace &place : library->places())
        look.agents.insert(look.agents.end(), place.agents.begin(), place.agents.end());
    m_work.start([look = std::move(look)](const std::stop_token &stop, const auto &) { return look.facts(stop); },
                 [this, page = QPointer(page)](AuthoringFacts facts) {
                     const auto shared = std::make_shared<const AuthoringFacts>(std::move(facts));
                     for (const EditorPane *pane : page ? page->editors() : QList<EditorPane *>())
                         pane->completer()->setFacts(shared);
                     if (std::exchange(m_looksAgain, false))
                         this->look();
                 });
}

void AuthoringController::complete()
{
    const DocumentPage *page = m_parts.tabs->currentPage();
    if (!page)
        return;
    page->editor()->focusText();
    if (page->document()->isReadOnly())
        Q_EMIT statusMessage(tr("The file is open for reading only."));
    else if (!page->editor()->completer()->complete())
        Q_EMIT statusMessage(tr("Nothing is known that could be written here."));
}

void AuthoringController::fix() const
{
    if (DocumentPage *page = m_parts.tabs->currentPage())
        page->offerFixes(DocumentPage::Reach::Cursor);
}

} // namespace dossier
