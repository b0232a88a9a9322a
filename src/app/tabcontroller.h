// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "closedtabs.h"

#include <QObject>

class QAction;
class QWidget;

namespace dossier {

class DocumentTabs;
class FileController;
class WindowActions;
class WindowMenus;
class Workspace;

/// What is done with tabs: pin them, open closed ones again, list them all; and where
/// somebody was in each text. Owned by its window; GUI thread.
class TabController : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Workspace *workspace;
        DocumentTabs *tabs;
        FileController *files;
        WindowActions *actions;
        WindowMenus *menus;
    };

    /// None of the parts is owned.
    TabController(const Parts &parts, QWidget *window);

    [[nodiscard]] QAction *pinAction() const { return m_pin; }

private:
    void reopen();
    void update();

    Parts m_parts;
    ClosedTabs m_closed;
    QAction *m_pin;
    QAction *m_reopen;
};

} // namespace dossier
