// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "completer.h"

#include "codeeditor.h"
#include "completionpopup.h"
#include "document/agentdocument.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Keys that come before and with others and mean nothing alone.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

/// Behind these a value or an item can begin.
bool opensValue(QChar c)
{
    return c == u' ' || c == u'[' || c == u'(' || c == u',' || c == u'"' || c == u'\'';
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

} // namespace

Completer::Completer(CodeEditor *editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_facts(std::make_shared<const AuthoringFacts>())
{
    editor->installEventFilter(this);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &Completer::followCursor);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &Completer::followPlace);
    connect(editor->horizontalScrollBar(), &QScrollBar::valueChanged, this, &Completer::followPlace);
}

Completer::~Completer()
{
    delete m_popup;
}

void Completer::setDocument(AgentDocument *document)
{
    hide();
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_typed.clear();
    m_dismissed = -1;
    m_facts = std::make_shared<const AuthoringFacts>();
    if (!document)
        return;
    // But for a key, the list is of another text then. What is around it may change as well.
    connect(document, &AgentDocument::readingChanged, this, [this] {
        if (!m_isWaiting && m_document->revision() != m_revision)
            hide();
    });
}

void Completer::setFacts(std::shared_ptr<const AuthoringFacts> facts)
{
    if (*facts == *m_facts)
        return;
    m_facts = std::move(facts);
    if (!isShown())
        return;
    // The row that a person went to is the same, wherever it is now; if it has gone, Enter takes no other.
    const QString label = m_popup->current() > 0 ? m_popup->currentLabel() : QString();
    const bool isChosen = m_popup->isChosen();
    if (show(completionHere(m_wish == Wish::Asking), m_wish) && !label.isEmpty())
        m_popup->setChosen(m_popup->goTo(label) && isChosen);
}

bool Completer::isShown() const
{
    return m_popup && m_popup->isVisible();
}

void Completer::hide()
{
    m_wish = Wish::Nobody;
    if (m_popup)
        m_popup->hide();
}

Completion Completer::completionHere(bool showsOthers) const
{
    // The lines of a guarded text are shown in pieces; it is read-only as well.
    if (!m_document || m_document->isReadOnly() || m_editor->isReadOnly() || m_editor->textCursor().hasSelection())
        return {};
    const qsizetype offset = m_editor->textCursor().position();
    return Completion::at({.file = m_document->file(),
                           .dialect = *m_document->client().dialect,
                           .context = m_document->context(),
                           .facts = *m_facts},
                          offset, showsOthers);
}

bool Completer::complete()
{
    m_typed.clear();
    m_dismissed = -1;
    if (!show(completionHere(true), Wish::Asking))
        return false;
    m_popup->setChosen(true);
    say(m_popup->spoken());
    return true;
}

bool Completer::show(Completion completion, Wish wish)
{
    if (completion.isEmpty() || (completion.isDone && wish == Wish::Typing)) {
        hide();
        return false;
    }
    QWidget *window = m_editor->window();
    if (!m_popup || m_popup->parentWidget() != window) {
        delete m_popup;
        m_popup = new CompletionPopup(window);
        connect(m_popup, &CompletionPopup::clicked, this, &Completer::accept);
    }
    const bool wasShown = isShown();
    const bool wasChosen = wasShown && m_popup->isChosen() && m_wish == wish;
    const QString before = wasShown ? m_popup->spoken() : QString();
    m_completion = std::move(completion);
    m_revision = m_document->revision();
    m_wish = wish;
    m_popup->showProposals(m_completion.proposals, placeOfWord());
    m_popup->setChosen((wasChosen && wish == Wish::Asking) || isKeyBegun());
    if (!wasShown && wish == Wish::Typing)
        say(tr("%n proposal(s)", nullptr, m_popup->count()));
    else if (m_popup->isChosen() && m_popup->spoken() != before)
        say(m_popup->spoken());
    return true;
}

/// A word alone in a line of the header means nothing: Enter behind the first letters of a
/// key takes the key, while behind those of a value it ends the line.
bool Completer::isKeyBegun() const
{
    return m_completion.isKey && !m_completion.typed.isEmpty() &&
           m_completion.proposals.front().label.startsWith(m_completion.typed, Qt::CaseInsensitive);
}

/// In the window.
QRect Completer::placeOfWord() const
{
    QTextCursor start = m_editor->textCursor();
    start.setPosition(int(m_completion.replaced.start));
    // A word that begins in the row above is offered for where the cursor is.
    const QRect here = m_editor->cursorRect();
    const QRect begin = m_editor->cursorRect(start);
    const QRect line = begin.y() == here.y() ? begin : here;
    return {m_editor->viewport()->mapTo(m_editor->window(), line.topLeft()), line.size()};
}

/// The text was scrolled or got another place in the window.
void Completer::followPlace()
{
    if (!isShown())
        return;
    if (m_editor->viewport()->rect().intersects(m_editor->cursorRect()))
        m_popup->moveTo(placeOfWord());
    else
        hide();
}

bool Completer::wantsByItself(const Completion &completion) const
{
    if (completion.isEmpty() || completion.replaced.start == m_dismissed || !m_comesByItself)
        return false;
    if (!completion.typed.isEmpty())
        return isOfWord(completion.typed.back());
    return !completion.isKey && !m_typed.isEmpty() && opensValue(m_typed.back());
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (overrides(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return pressed(*static_cast<QKeyEvent *>(event));
    case QEvent::InputMethod:
        composed(*static_cast<QInputMethodEvent *>(event));
        break;
    case QEvent::Resize:
        // A bar above the text has come or gone; when all have their places, the list takes its own.
        if (isShown())
            QMetaObject::invokeMethod(this, &Completer::followPlace, Qt::QueuedConnection);
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::ReadOnlyChange:
    case QEvent::WindowDeactivate:
        hide();
        break;
    default:
        break;
    }
    return false;
}

/// Keys of the list that commands of the window could have too.
bool Completer::overrides(const QKeyEvent &key) const
{
    return isShown() && !(key.modifiers() & ~Qt::KeypadModifier) &&
           (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Up || key.key() == Qt::Key_Down ||
            key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown || key.key() == Qt::Key_Tab ||
            isEnter(key.key()));
}

/// True: the key was the list's.
bool Completer::pressed(const QKeyEvent &key)
{
    if (isModifier(key.key()))
        return false;
    const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier);
    if (isShown() && isPlain && (key.key() == Qt::Key_Tab || isEnter(key.key())))
        settle();
    if (isShown() && isPlain) {
        if (key.key() == Qt::Key_Escape) {
            m_dismissed = m_completion.replaced.start;
            hide();
            return true;
        }
        if (key.key() == Qt::Key_Tab || (isEnter(key.key()) && m_popup->isChosen())) {
            accept(m_popup->current());
            return true;
        }
        if (m_popup->move(key.key())) {
            say(m_popup->spoken());
            return true;
        }
    }
    const bool isText = !key.text().isEmpty() && key.text().front().isPrint() &&
                        !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isAltGr = !key.text().isEmpty() && key.text().front().isPrint() &&
                         key.modifiers().testFlags(Qt::ControlModifier | Qt::AltModifier);
    if (isText || isAltGr)
        typed(key.text());
    else if (isShown() && key.key() == Qt::Key_Backspace)
        typed({});
    else
        hide();
    return false;
}

/// What is being composed is not yet in the text.
void Completer::composed(const QInputMethodEvent &event)
{
    if (!event.preeditString().isEmpty())
        hide();
    else if (!event.commitString().isEmpty())
        typed(event.commitString());
}

/// The text comes first: keys that wait are all in it before anybody looks.
void Completer::typed(const QString &text)
{
    m_typed = text;
    if (std::exchange(m_isWaiting, true))
        return;
    QMetaObject::invokeMethod(this, &Completer::settle, Qt::QueuedConnection);
}

void Completer::settle()
{
    if (std::exchange(m_isWaiting, false))
        follow();
}

void Completer::follow()
{
    const bool wasShown = isShown();
    if (!wasShown && !m_comesByItself)
        return;
    // What was being composed may have come in as the focus left.
    if (!m_editor->hasFocus()) {
        m_typed.clear();
        return hide();
    }
    Completion completion = completionHere(false);
    if (completion.replaced.start != m_dismissed)
        m_dismissed = -1;
    // By itself it goes with the last letter.
    const bool isGone = m_wish == Wish::Typing && m_typed.isEmpty() && completion.typed.isEmpty();
    const bool isSameWord = wasShown && !isGone && completion.replaced.start == m_completion.replaced.start;
    if (isSameWord || wantsByItself(completion))
        show(std::move(completion), isSameWord ? m_wish : Wish::Typing);
    else
        hide();
    m_typed.clear();
}

void Completer::followCursor()
{
    const qsizetype at = m_editor->textCursor().position();
    if (at < m_dismissed)
        m_dismissed = -1;
    // What is typed is followed in a moment.
    if (!m_isWaiting && isShown() && !m_completion.replaced.touches(at))
        hide();
}

void Completer::accept(int index)
{
    // The text may be on before the list.
    if (index < 0 || std::size_t(index) >= m_completion.proposals.size() || !m_document || m_isWaiting)
        return;
    const Completion completion = std::exchange(m_completion, {});
    const Completion::Proposal &proposal = completion.proposals.at(std::size_t(index));
    hide();
    m_editor->apply(completion.changes(proposal).minimised(m_document->file().text()));
    m_editor->select({completion.caretAfter(proposal), 0});
    // The value of a field, or the first item in the parentheses, comes next.
    const bool isOpen = proposal.caret < proposal.text.size() && proposal.text.at(proposal.caret) == u')';
    if (completion.isKey || isOpen)
        typed(u" "_s);
}

void Completer::say(const QString &text) const
{
    QAccessibleAnnouncementEvent event(m_editor, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace dossier
