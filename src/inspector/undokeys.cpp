// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "undokeys.h"

#include "models/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidget>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

UndoKeys::Receiver *receiverOf(QObject *field)
{
    for (QObject *above = field; above; above = above->parent()) {
        if (auto *receiver = dynamic_cast<UndoKeys::Receiver *>(above))
            return receiver;
    }
    return nullptr;
}

/// The field's own menu would undo by the field's own history.
void showMenu(QLineEdit *line, const QPoint &place)
{
    auto *menu = new QMenu(line);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    UndoKeys::Receiver *receiver = receiverOf(line);
    const auto add = [&](const QString &text, const QString &icon, bool enabled, auto what) {
        QAction *action = menu->addAction(Icons::icon(icon), text);
        action->setEnabled(enabled);
        QObject::connect(action, &QAction::triggered, line, what);
    };
    const bool writes = !line->isReadOnly() && line->isEnabled();
    const bool selects = line->hasSelectedText();
    add(UndoKeys::tr("Undo"), u"undo"_s, receiver, [receiver] { receiver->undo(); });
    add(UndoKeys::tr("Redo"), u"redo"_s, receiver, [receiver] { receiver->redo(); });
    menu->addSeparator();
    add(UndoKeys::tr("Cut"), u"cut"_s, writes && selects, [line] { line->cut(); });
    add(UndoKeys::tr("Copy"), u"copy"_s, selects, [line] { line->copy(); });
    add(UndoKeys::tr("Paste"), u"paste"_s, writes, [line] { line->paste(); });
    add(UndoKeys::tr("Select All"), {}, !line->text().isEmpty(), [line] { line->selectAll(); });
    menu->popup(place);
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
    if (auto *line = qobject_cast<QLineEdit *>(watched); line && event->type() == QEvent::ContextMenu) {
        showMenu(line, static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
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
