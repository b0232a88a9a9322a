// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace dossier {

class DocumentPage;
class DocumentTabs;
class WindowActions;
class WindowMenus;

/// View ▸ Folding and Go ▸ Outline: how a prompt is built, and the way about in it.
/// Owned by its window; GUI thread.
class StructureController : public QObject
{
    Q_OBJECT
public:
    StructureController(WindowActions *actions, WindowMenus *menus, DocumentTabs *tabs, QObject *parent);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void foldHere();
    void foldAll();
    void foldHeader();
    void goToOutline();
    [[nodiscard]] DocumentPage *pageWithText() const; ///< its text is shown afterwards

    WindowActions *m_actions;
    DocumentTabs *m_tabs;
};

} // namespace dossier
