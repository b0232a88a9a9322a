// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/authoringlook.h"
#include "text/backgroundwork.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace dossier {

class DocumentPage;
class DocumentTabs;
class EditorPane;
class WindowActions;
class WindowMenus;
class Workspace;

/// Edit ▸ Complete and Fix at Cursor; and what the lists of the texts know of the files around
/// theirs, which is looked up in a thread when a tab comes to the front
/// or something around it may have changed. Owned by its window; GUI thread.
class AuthoringController : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Workspace *workspace;
        DocumentTabs *tabs;
        WindowActions *actions;
        WindowMenus *menus;
    };

    AuthoringController(const Parts &parts, QWidget *window);

    static constexpr int kPause = 300; ///< ms after a change of what is around

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void makeActions();
    void followLibrary();
    void addPage(DocumentPage *page);
    void addEditor(EditorPane *added);
    void applySettings() const;
    void look();
    void complete();
    void fix() const;

    Parts m_parts;
    QWidget *m_window;
    QList<QAction *> m_actions; ///< whose keys are heard in a text only
    QTimer m_pause;
    bool m_looksAgain = false; ///< when the look that is going on has ended
    BackgroundWork<AuthoringFacts> m_work;
};

} // namespace dossier
