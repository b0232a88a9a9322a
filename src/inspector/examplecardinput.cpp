// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What a person does on a card of an example.
#include "examplecard.h"
#include "exampletext.h"
#include "exampleturnrow.h"
#include "models/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

void ExampleCard::type(ExampleText *part, const ExampleBlock &block)
{
    const Result<void> written = m_writer(block, true);
    part->setRefused(!written);
    takeResult(written);
}

void ExampleCard::typeTurn(ExampleTurnRow *row, const QString &text)
{
    ExampleBlock block = m_block;
    block.turns[placeOf(row)].text = text;
    type(row->text(), block);
}

void ExampleCard::change(const ExampleBlock &block)
{
    takeResult(m_writer(block, false));
}

void ExampleCard::takeResult(const Result<void> &written)
{
    if (written)
        dropNote();
    else
        showNote(written.error().text);
}

std::size_t ExampleCard::placeOf(const ExampleTurnRow *row) const
{
    return static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin());
}

void ExampleCard::switchSpeaker(ExampleTurnRow *row)
{
    ExampleBlock block = m_block;
    ExampleTurn &turn = block.turns[placeOf(row)];
    const bool isUser = turn.speaker == ExampleTurn::Speaker::User;
    turn.speaker = isUser ? ExampleTurn::Speaker::Assistant : ExampleTurn::Speaker::User;
    change(block);
}

void ExampleCard::removeTurn(ExampleTurnRow *row)
{
    const std::size_t place = placeOf(row);
    ExampleBlock block = m_block;
    block.turns.erase(block.turns.begin() + static_cast<std::ptrdiff_t>(place));
    // Before the row goes, so that the keys do not go with it.
    setFocus(Qt::OtherFocusReason);
    change(block);
    if (!m_rows.empty())
        m_rows[std::min(place, m_rows.size() - 1)]->text()->setFocus(Qt::OtherFocusReason);
}

void ExampleCard::addTurn()
{
    ExampleBlock block = m_block;
    const bool isUsers = block.turns.empty() || block.turns.back().speaker == ExampleTurn::Speaker::Assistant;
    block.turns.push_back({isUsers ? ExampleTurn::Speaker::User : ExampleTurn::Speaker::Assistant, {}});
    const std::size_t before = m_rows.size();
    change(block);
    if (m_rows.size() > before)
        m_rows.back()->text()->setFocus(Qt::OtherFocusReason);
}

void ExampleCard::focusFirstPart(bool selects)
{
    setOpen(true);
    m_context->setFocus(Qt::OtherFocusReason);
    if (selects)
        m_context->selectAll();
}

void ExampleCard::focusRefusedPart()
{
    if (ExampleText *part = refusedPart()) {
        setOpen(true);
        part->setFocus(Qt::ShortcutFocusReason);
        Q_EMIT seenRequested();
    }
}

/// Keys that mean the card while it has the focus itself.
bool ExampleCard::takesKey(const QKeyEvent &key) const
{
    if (!hasFocus())
        return false;
    const bool up = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (key.modifiers() == Qt::AltModifier)
        return up;
    if (key.matches(QKeySequence::Paste))
        return true;
    const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    return plain &&
           (up || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Space ||
            key.key() == Qt::Key_F2 || key.key() == Qt::Key_Delete || (key.key() == Qt::Key_Escape && isOpen()));
}

bool ExampleCard::event(QEvent *event)
{
    // Ours before the window's actions of the same keys.
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QFrame::event(event);
}

void ExampleCard::keyPressEvent(QKeyEvent *event)
{
    // From a part or button: back to the card.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && !hasFocus()) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!takesKey(*event)) {
        QFrame::keyPressEvent(event);
        return;
    }
    const int by = event->key() == Qt::Key_Up ? -1 : 1;
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() != Qt::AltModifier)
            Q_EMIT stepRequested(by);
        else if (m_editable)
            Q_EMIT moveRequested(by);
        break;
    case Qt::Key_Delete:
        if (m_editable)
            Q_EMIT removeRequested();
        break;
    case Qt::Key_Escape:
        setOpen(false);
        break;
    default:
        focusFirstPart(false);
    }
}

void ExampleCard::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

/// Of the head: a click between the parts below means none of them.
void ExampleCard::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::LeftButton && rect().contains(place) && (!isOpen() || place.y() < m_body->y()))
        setOpen(!isOpen());
}

void ExampleCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"exampleMenu"_s);
    const auto add = [this, menu](const QString &icon, const QString &text, bool enabled, auto what) {
        QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : Icons::icon(icon), text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, what);
    };
    add({}, isOpen() ? tr("&Close the card") : tr("&Edit"), true, [this] {
        if (isOpen())
            setOpen(false);
        else
            focusFirstPart(false);
    });
    add(u"goto"_s, tr("&Show in the text"), true, [this] { Q_EMIT jumpRequested(); });
    add(u"text"_s, tr("Write in &lines, safe everywhere"), m_editable, [this] { Q_EMIT linesRequested(); });
    menu->addSeparator();
    add(u"up"_s, tr("Move &up"), m_up->isEnabled(), [this] { Q_EMIT moveRequested(-1); });
    add(u"down"_s, tr("Move &down"), m_down->isEnabled(), [this] { Q_EMIT moveRequested(1); });
    add(u"remove"_s, tr("&Remove"), m_editable, [this] { Q_EMIT removeRequested(); });
    menu->popup(event->globalPos());
}

void ExampleCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ExampleCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ExampleCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    const QRect head(0, 0, width(), isOpen() ? m_body->y() : height());
    QColor colour = palette().color(QPalette::Highlight);
    QPainter painter(this);
    painter.setPen(QPen(colour, 2));
    painter.drawRect(head.adjusted(1, 1, -1, -1));
    colour.setAlphaF(0.25F);
    painter.fillRect(head, colour);
}

void ExampleCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourNote();
}

void ExampleCard::colourNote()
{
    if (!m_note)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, Icons::color(Icons::Tone::Error));
    m_note->setPalette(own);
}

} // namespace dossier
