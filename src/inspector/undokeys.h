// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace dossier {

/// Hands Undo and Redo of a field to the window's actions, whose history is
/// that of the document: a field of its own history would take back something
/// else. Owned by the field. GUI thread.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    static void handToDocument(QWidget *field);

    /// Found on a widget above the field; asked to undo (or redo).
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        virtual void undo() = 0;
        virtual void redo() = 0;
    };

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace dossier
