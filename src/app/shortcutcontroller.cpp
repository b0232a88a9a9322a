// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "shortcutcontroller.h"

#include "actionkeys.h"
#include "settings/settings.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

bool isCommand(const QAction &action)
{
    return !action.isSeparator() && !action.menu() && !action.objectName().isEmpty();
}

/// What is in it is another thing each day, or not called all day.
bool isList(const QMenu &menu)
{
    return menu.objectName() == "recentMenu"_L1 || menu.objectName() == "languageMenu"_L1;
}

/// What a part of the window is called by.
QString nameOf(const QWidget *part)
{
    for (const QWidget *widget = part; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
    }
    return ShortcutController::tr("a part of the window");
}

} // namespace

ShortcutController::ShortcutController(Settings *settings, QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    connect(settings, &Settings::shortcutsChanged, this, &ShortcutController::refresh);
    // When all parts of the window have put theirs into the menus.
    QMetaObject::invokeMethod(this, &ShortcutController::refresh, Qt::QueuedConnection);
}

void ShortcutController::collect(const QMenu *menu, const QString &path, std::vector<Found> &found) const
{
    for (QAction *action : menu->actions()) {
        const QMenu *below = action->menu();
        if (below && !isList(*below))
            collect(below, tr("%1 → %2", "a menu and one in it").arg(path, plainActionText(action->text())), found);
        else if (isCommand(*action) && !std::ranges::contains(found, action, &Found::action))
            found.push_back({action, path});
    }
}

std::vector<ShortcutController::Found> ShortcutController::commands() const
{
    std::vector<Found> found;
    for (const QAction *top : m_window->menuBar()->actions()) {
        if (const QMenu *menu = top->menu())
            collect(menu, plainActionText(top->text()), found);
    }
    for (QAction *action : m_window->actions()) {
        const bool isLanguage = action->objectName().startsWith("actionLanguage"_L1);
        if (isCommand(*action) && !isLanguage && !std::ranges::contains(found, action, &Found::action))
            found.push_back({action, tr("Window")});
    }
    return found;
}

void ShortcutController::refresh()
{
    const Settings::Shortcuts chosen = m_settings->shortcuts();
    for (const auto &[action, menu] : commands()) {
        const QString name = action->objectName();
        if (!m_standard.contains(name))
            m_standard.insert(name, action->shortcuts());
        const auto own = chosen.find(name);
        QList<QKeySequence> keys = own == chosen.end()
                                       ? m_standard.value(name)
                                       : QKeySequence::listFromString(own->second, QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &each) { return each.isEmpty(); });
        if (keys != action->shortcuts())
            setActionKeys(action, keys);
    }
}

void ShortcutController::choose(std::map<QString, QString> chosen)
{
    for (const auto &[name, keys] : m_settings->shortcuts()) {
        if (!m_standard.contains(name))
            chosen.emplace(name, keys);
    }
    m_settings->setShortcuts(chosen);
}

std::vector<ShortcutRow> ShortcutController::rows()
{
    refresh();
    std::vector<ShortcutRow> rows;
    for (const auto &[action, menu] : commands()) {
        rows.push_back({.name = action->objectName(),
                        .title = plainActionText(action->text()),
                        .menu = menu,
                        .standard = m_standard.value(action->objectName()),
                        .keys = action->shortcuts()});
    }
    addFixed(rows);
    return rows;
}

void ShortcutController::addFixed(std::vector<ShortcutRow> &rows) const
{
    const auto add = [&rows](const QString &title, const QWidget *part, const QList<QKeySequence> &keys) {
        rows.push_back({.title = title,
                        .menu = nameOf(part),
                        .scope = part->objectName(),
                        .standard = keys,
                        .keys = keys,
                        .isFixed = true});
    };
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const auto *part = qobject_cast<const QWidget *>(action->parent());
        const bool isLocal = action->shortcutContext() == Qt::WidgetShortcut ||
                             action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        if (part && isLocal && part->window() == m_window && !part->objectName().isEmpty() &&
            !action->shortcuts().isEmpty())
            add(plainActionText(action->text()), part, action->shortcuts());
    }
    for (const QShortcut *shortcut : m_window->findChildren<QShortcut *>()) {
        const auto *part = qobject_cast<const QWidget *>(shortcut->parent());
        if (part && part->window() == m_window && !part->objectName().isEmpty() && !shortcut->keys().isEmpty())
            add(tr("Keys of this part"), part, shortcut->keys());
    }
}

} // namespace dossier
