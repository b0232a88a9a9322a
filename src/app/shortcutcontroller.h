// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shortcuts.h"

#include <QHash>
#include <QObject>

#include <map>

class QAction;
class QMainWindow;
class QMenu;

namespace dossier {

class Settings;

/// Gives the actions of the window the keys that a person has chosen, and knows
/// those that they have of themselves. GUI thread.
class ShortcutController : public QObject
{
    Q_OBJECT
public:
    ShortcutController(Settings *settings, QMainWindow *window);

    /// All commands, in the order of the menus, and keys of parts of the window that
    /// are always the same.
    [[nodiscard]] std::vector<ShortcutRow> rows();
    /// Takes what was chosen of rows(); keys of actions that are not there, as of
    /// another version, stay.
    void choose(std::map<QString, QString> chosen);
    /// Takes actions that came since, and gives them their keys.
    void refresh();

private:
    /// An action and where it is found.
    struct Found {
        QAction *action;
        QString menu;
    };

    void collect(const QMenu *menu, const QString &path, std::vector<Found> &found) const;
    [[nodiscard]] std::vector<Found> commands() const;
    void addFixed(std::vector<ShortcutRow> &rows) const;

    Settings *m_settings;
    QMainWindow *m_window;
    QHash<QString, QList<QKeySequence>> m_standard; ///< by the action's name
};

} // namespace dossier
