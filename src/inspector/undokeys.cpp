// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "undokeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace dossier {

namespace {

UndoKeys::Receiver *receiverOf(QObject *field)
{
    for (QObject *above = field; above; above = above->parent()) {
        if (auto *receiver = dynamic_cast<UndoKeys::Receiver *>(above))
            return receiver;
    }
    return nullptr;
}

bool isRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo) || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier) ||
           (key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

} // namespace

void UndoKeys::handToDocument(QWidget *field)
{
    field->installEventFilter(new UndoKeys(field));
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool redo = isRedo(*key);
    if (!redo && !key->matches(QKeySequence::Undo))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Ours: neither the field's own nor a shortcut that is greyed just now.
        event->accept();
        return true;
    }
    if (UndoKeys::Receiver *receiver = receiverOf(watched)) {
        if (redo)
            receiver->redo();
        else
            receiver->undo();
    }
    return true;
}

} // namespace dossier
