// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

namespace dossier {

class DocumentPage;
class DocumentTabs;
class EditorPane;
class WindowActions;
class WindowMenus;

/// View ▸ Split Beside, Split Below and Close Split: the text of the current tab twice.
/// Owned by its window; GUI thread.
class SplitController : public QObject
{
    Q_OBJECT
public:
    SplitController(WindowActions *actions, WindowMenus *menus, DocumentTabs *tabs, QObject *parent);

Q_SIGNALS:
    void editorChanged(dossier::EditorPane *editor); ///< of the current tab, by the keys
    void statusMessage(const QString &text);

private:
    void split(Qt::Orientation orientation);
    void close();
    void update();
    void follow(DocumentPage *page);

    DocumentTabs *m_tabs;
    QPointer<QAction> m_close; ///< a window that goes takes it first
};

} // namespace dossier
