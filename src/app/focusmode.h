// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace dossier {

class DocumentTabs;
class Settings;
class WindowActions;
class WindowMenus;

/// View ▸ Focus Mode: the text alone, in a column in the middle of the window; what else
/// stands around it is hidden, not forgotten. View ▸ Full Screen. No start begins with it.
/// Owned by its window; GUI thread.
class FocusMode : public QObject
{
    Q_OBJECT
public:
    /// Nothing of it is owned; all outlives this.
    struct Parts {
        Settings *settings;
        DocumentTabs *tabs;
        WindowActions *actions;
        WindowMenus *menus;
    };
    FocusMode(const Parts &parts, QMainWindow *window);

    static constexpr int kLetters = 80; ///< of a line of the column

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void leave();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); ///< what is hidden comes, or goes
    void statusMessage(const QString &text);

private:
    void makeActions(WindowMenus *menus);
    void set(bool on);
    void follow();
    void leaveForActions();
    void showFullScreen(bool full);

    Parts m_parts;
    QMainWindow *m_window;
    QAction *m_action = nullptr;
    QAction *m_fullScreen = nullptr;
    bool m_isOn = false;
    bool m_hadToolBar = true;
    bool m_isWired = false; ///< to what leaves it
};

} // namespace dossier
