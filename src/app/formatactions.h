// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/codeeditor.h"

#include <QObject>

class QAction;
class QMenu;

namespace dossier {

class DocumentPage;
class DocumentTabs;
class EditorPane;
class Settings;
class WindowActions;
class WindowMenus;

/// The Format menu, and what else is done with the words and lines of a text. The keys are
/// heard where the text has the focus: elsewhere they have other meanings. Off while no
/// text is shown, what changes it also while it is read-only. Owned by its window; GUI
/// thread.
class FormatActions : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Parts {
        WindowActions *actions;
        WindowMenus *menus;
        DocumentTabs *tabs;
        Settings *settings;
    };

    FormatActions(const Parts &parts, QObject *parent);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    enum class Needs : char { Text, Writable };

    void addWords();
    void addParagraphs();
    void addLines();
    void addOthers();
    QAction *make(const QString &name, const QString &text, const QString &keys, Needs needs);
    /// Does a command; where it does nothing, a sentence says so.
    QAction *command(const QString &name, const QString &text, const QString &keys, const CodeEditor::Command &edit,
                     const QString &otherwise);
    void followPage(DocumentPage *page);
    void followEditor(EditorPane *added);
    void update();
    [[nodiscard]] CodeEditor *editor() const; ///< null if no text is shown

    Parts m_parts;
    QList<QAction *> m_all;
    QList<QAction *> m_writing; ///< those of them that change the text
    QList<QAction *> m_words; ///< those that the menu of the text shows
};

} // namespace dossier
