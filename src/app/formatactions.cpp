// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "formatactions.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "markdown/blockedit.h"
#include "markdown/headingedit.h"
#include "markdown/inlineedit.h"
#include "markdown/lineedit.h"
#include "markdown/listedit.h"
#include "settings/settings.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QAction>
#include <QMenu>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Section = WindowMenus::Section;

CodeEditor::Command marking(InlineMark mark)
{
    return [mark](const EditContext &context) { return toggleMark(context, mark); };
}

CodeEditor::Command heading(int level)
{
    return [level](const EditContext &context) { return setHeading(context, level); };
}

CodeEditor::Command moving(Upwards upwards)
{
    return [upwards](const EditContext &context) { return moveLines(context, upwards); };
}

} // namespace

FormatActions::FormatActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    addWords();
    addParagraphs();
    addLines();
    addOthers();
    parts.actions->needDocument(m_all);
    connect(parts.actions, &WindowActions::documentOpenChanged, this, &FormatActions::update);
    connect(parts.tabs, &DocumentTabs::currentDocumentChanged, this, &FormatActions::update);
    connect(parts.tabs, &DocumentTabs::editorAdded, this, &FormatActions::followEditor);
    connect(parts.tabs, &DocumentTabs::pageAdded, this, &FormatActions::followPage);
    connect(parts.settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key != Settings::Key::CloseBrackets)
            return;
        for (const EditorPane *pane : m_parts.tabs->editors())
            pane->editor()->setClosesBrackets(m_parts.settings->closesBrackets());
    });
}

void FormatActions::addWords()
{
    const QString otherwise = tr("Nothing to format here: the header, code and the marks of lists stay as they are.");
    m_words = {
        command(u"actionBold"_s, tr("&Bold", "makes words bold"), u"Ctrl+B"_s, marking(InlineMark::Bold), otherwise),
        command(u"actionItalic"_s, tr("&Italic", "makes words italic"), u"Ctrl+I"_s, marking(InlineMark::Italic),
                otherwise),
        command(u"actionCode"_s, tr("&Code", "words as code"), u"Ctrl+E"_s, marking(InlineMark::Code), otherwise),
        command(u"actionStrikethrough"_s, tr("&Strikethrough", "strikes words out"), u"Ctrl+Shift+X"_s,
                marking(InlineMark::Strikethrough), otherwise),
    };
    m_parts.menus->add(Section::FormatWords, m_words);
}

void FormatActions::addParagraphs()
{
    const QString noHeading = tr("No heading changes here: the header and code stay as they are.");
    const QString noLine = tr("No line of the prompt to change here: the header and code stay as they are.");
    QAction *up = command(u"actionHeadingUp"_s, tr("Heading &Up"), u"Ctrl+Shift+Up"_s, raiseHeadings, noHeading);
    QAction *down =
        command(u"actionHeadingDown"_s, tr("Heading Do&wn"), u"Ctrl+Shift+Down"_s, lowerHeadings, noHeading);
    auto *levels = new QMenu(tr("&Heading", "a menu of levels"), m_parts.tabs);
    levels->setObjectName(u"headingMenu"_s);
    for (int level = 1; level <= kDeepestHeading; ++level) {
        levels->addAction(command(u"actionHeading%1"_s.arg(level), tr("Level &%1", "of a heading").arg(level), {},
                                  heading(level), noHeading));
    }
    levels->addAction(command(u"actionNoHeading"_s, tr("&No Heading"), {}, heading(0), noHeading));
    m_parts.menus->add(Section::FormatParagraphs, levels);
    const QList<QAction *> blocks = {
        up,
        down,
        command(u"actionBullets"_s, tr("Bul&let List"), u"Ctrl+Shift+8"_s, toggleBullets, noLine),
        command(u"actionNumbers"_s, tr("Nu&mbered List"), u"Ctrl+Shift+7"_s, toggleNumbers, noLine),
        command(u"actionTask"_s, tr("&Task", "an item to be ticked"), u"Ctrl+Shift+9"_s, toggleTasks, noLine),
        command(u"actionQuote"_s, tr("&Quote", "quoted lines"), u"Ctrl+Shift+B"_s, toggleQuote, noLine),
        command(u"actionCodeBlock"_s, tr("C&ode Block"), u"Ctrl+Shift+E"_s, toggleFence,
                tr("No code block can begin or end here: none may lie in the header, or half inside another one.")),
    };
    m_parts.menus->add(Section::FormatParagraphs, blocks);
}

void FormatActions::addLines()
{
    const QString stays = tr("These lines stay: no line leaves the header or the prompt.");
    m_parts.menus->add(
        Section::FormatLines,
        {
            command(u"actionMoveLinesUp"_s, tr("Mo&ve Lines Up"), u"Alt+Up"_s, moving(Upwards::Yes), stays),
            command(u"actionMoveLinesDown"_s, tr("Move Lines &Down"), u"Alt+Down"_s, moving(Upwards::No), stays),
            command(
                u"actionDuplicateLines"_s, tr("Du&plicate Lines"), u"Alt+Shift+Down"_s,
                [](const EditContext &context) { return duplicateLines(context, Upwards::No); }, stays),
            command(u"actionDeleteLines"_s, tr("D&elete Lines"), u"Ctrl+Shift+K"_s, deleteLines, stays),
            command(u"actionJoinLines"_s, tr("&Join Lines"), u"Ctrl+J"_s, joinLines,
                    tr("There is no next line of the prompt to join with.")),
            command(u"actionRenumber"_s, tr("&Renumber List"), {}, renumberList,
                    tr("There is no numbered list at the cursor whose numbers are out of order.")),
        });
}

void FormatActions::addOthers()
{
    QAction *next = make(u"actionNextOccurrence"_s, tr("Select Next Occurrence"), u"Ctrl+D"_s, Needs::Text);
    QAction *previous =
        make(u"actionPreviousOccurrence"_s, tr("Select Previous Occurrence"), u"Ctrl+Shift+D"_s, Needs::Text);
    QAction *bracket = make(u"actionOtherBracket"_s, tr("&Matching Bracket"), u"Ctrl+M"_s, Needs::Text);
    QAction *plain = make(u"actionPastePlain"_s, tr("Paste Without Lin&ks"), u"Ctrl+Shift+V"_s, Needs::Writable);
    const auto select = [this](QAction *action, Towards towards) {
        connect(action, &QAction::triggered, this, [this, towards] {
            if (CodeEditor *text = editor(); text && !text->selectOccurrence(towards))
                Q_EMIT statusMessage(tr("This stands nowhere else in the text."));
        });
    };
    select(next, Towards::End);
    select(previous, Towards::Start);
    connect(bracket, &QAction::triggered, this, [this] {
        if (CodeEditor *text = editor(); text && !text->goToOtherBracket())
            Q_EMIT statusMessage(tr("The cursor is beside no bracket, tag or code mark with its counterpart near it."));
    });
    connect(plain, &QAction::triggered, this, [this] {
        if (CodeEditor *text = editor())
            text->pastePlain();
    });
    m_parts.menus->add(Section::EditClipboard, {plain});
    m_parts.menus->add(Section::EditFind, {next, previous});
    m_parts.menus->add(Section::GoPlaces, {bracket});
}

QAction *FormatActions::make(const QString &name, const QString &text, const QString &keys, Needs needs)
{
    QAction *action = m_parts.actions->make(name, text, {}, QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // Of each text instead of the whole window.
    m_parts.tabs->window()->removeAction(action);
    m_all << action;
    if (needs == Needs::Writable)
        m_writing << action;
    return action;
}

QAction *FormatActions::command(const QString &name, const QString &text, const QString &keys,
                                const CodeEditor::Command &edit, const QString &otherwise)
{
    QAction *action = make(name, text, keys, Needs::Writable);
    connect(action, &QAction::triggered, this, [this, edit, otherwise] {
        if (CodeEditor *shown = editor(); shown && !shown->run(edit))
            Q_EMIT statusMessage(otherwise);
    });
    return action;
}

void FormatActions::followPage(DocumentPage *page)
{
    connect(page, &DocumentPage::editorChanged, this, &FormatActions::update);
    connect(page->document(), &AgentDocument::readOnlyChanged, this, &FormatActions::update);
}

void FormatActions::followEditor(EditorPane *added)
{
    CodeEditor *text = added->editor();
    text->addActions(m_all);
    text->setClosesBrackets(m_parts.settings->closesBrackets());
    connect(added, &EditorPane::modeChanged, this, &FormatActions::update);
    connect(text, &CodeEditor::menuRequested, this, [this](QMenu *menu) {
        menu->addSeparator();
        auto *words = menu->addMenu(tr("&Format", "a menu in the menu of the text"));
        words->setObjectName(u"editorFormatMenu"_s);
        words->addActions(m_words);
    });
}

void FormatActions::update()
{
    const CodeEditor *const text = editor();
    const bool isWritable = text && !m_parts.tabs->currentDocument()->isReadOnly();
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(text && (isWritable || !m_writing.contains(action)));
}

CodeEditor *FormatActions::editor() const
{
    const DocumentPage *page = m_parts.actions->isDocumentOpen() ? m_parts.tabs->currentPage() : nullptr;
    return page && page->editor()->mode() != EditorPane::Mode::Preview ? page->editor()->editor() : nullptr;
}

} // namespace dossier
