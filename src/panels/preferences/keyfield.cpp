// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "keyfield.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace dossier {

namespace {

constexpr Qt::KeyboardModifiers kModifiers =
    Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier;

bool isModifier(Qt::Key key)
{
    constexpr std::array keys{Qt::Key_Shift,    Qt::Key_Control, Qt::Key_Alt,        Qt::Key_Meta,    Qt::Key_AltGr,
                              Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_ScrollLock, Qt::Key_Super_L, Qt::Key_Super_R};
    return std::ranges::contains(keys, key) || key == Qt::Key(0) || key == Qt::Key_unknown;
}

/// What moves on, closes or confirms, in any window.
bool isForTheWindow(const QKeyEvent &event)
{
    constexpr std::array keys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter};
    const auto others = event.modifiers() & kModifiers & ~Qt::ShiftModifier;
    return others == Qt::NoModifier && std::ranges::contains(keys, Qt::Key(event.key()));
}

/// Shift is part of a sign that is typed with it.
QKeySequence keysOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & kModifiers;
    const QString text = event.text();
    const bool isSign =
        !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace();
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    const int key = event.key() == Qt::Key_Backtab ? int(Qt::Key_Tab) : event.key();
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key)));
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setPlaceholderText(tr("none: press keys"));
}

void KeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

void KeyField::take(const QKeySequence &keys)
{
    setKeys(keys);
    Q_EMIT pressed(keys);
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isForTheWindow(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // it is asked for, not called
        return true;
    }
    // Ctrl+Tab would go on as Tab does.
    if (event->type() == QEvent::KeyPress && !isForTheWindow(*static_cast<QKeyEvent *>(event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (isForTheWindow(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    const auto modifiers = event->modifiers() & kModifiers;
    if (isModifier(Qt::Key(event->key()))) {
        // What is held so far.
        setText(QKeySequence(QKeyCombination(modifiers, Qt::Key(0))).toString(QKeySequence::NativeText));
        return;
    }
    const bool isEmptying = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    take(isEmptying && modifiers == Qt::NoModifier ? QKeySequence() : keysOf(*event));
}

void KeyField::keyReleaseEvent(QKeyEvent *event)
{
    if (isModifier(Qt::Key(event->key())))
        setKeys(m_keys);
    event->accept();
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    setKeys(m_keys);
    QLineEdit::focusOutEvent(event);
}

/// There is nothing to be pasted or undone.
void KeyField::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace dossier
