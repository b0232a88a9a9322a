// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace dossier {

class CodeEditor;
class Dialogs;
class DocumentPage;
class DocumentTabs;
class PreferencesDialog;
class ShortcutController;
class WindowActions;
class WindowMenus;
class Workspace;

/// The window of preferences, and what follows at once when one is changed there or
/// elsewhere. GUI thread.
class PreferencesController : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all outlive it.
    struct Parts {
        Workspace *workspace;
        DocumentTabs *tabs;
        Dialogs *dialogs;
        WindowActions *actions;
        WindowMenus *menus;
    };

    PreferencesController(const Parts &parts, QMainWindow *window);

    void show();
    void showSetting(Settings::Key key);
    void showClients(); ///< which client reads which folder

private:
    void follow(Settings::Key key);
    void setFont(const DocumentPage *page) const;
    void setFont(CodeEditor *text) const;
    void setFonts() const;

    Parts m_parts;
    Settings *m_settings;
    QMainWindow *m_window;
    ShortcutController *m_shortcuts;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace dossier
