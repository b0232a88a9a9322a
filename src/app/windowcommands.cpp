// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowcommands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace dossier {

namespace {

class Collector
{
public:
    void collect(const QList<QAction *> &actions, const QStringList &menus)
    {
        for (QAction *action : actions) {
            if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
                continue;
            if (const auto *menu = action->menu<QMenu *>()) {
                // What is in a menu that leads nowhere now cannot be done either.
                if (action->isEnabled())
                    collect(menu->actions(), menus + QStringList{CommandSource::plain(menu->title())});
                continue;
            }
            if (m_seen.contains(action))
                continue;
            m_seen.insert(action);
            m_commands.push_back({.action = action, .menus = menus});
        }
    }
    [[nodiscard]] std::vector<CommandSource::Command> take() { return std::move(m_commands); }

private:
    QSet<const QAction *> m_seen;
    std::vector<CommandSource::Command> m_commands;
};

} // namespace

std::vector<CommandSource::Command> windowCommands(const QMainWindow &window)
{
    Collector collector;
    collector.collect(window.menuBar()->actions(), {});
    collector.collect(window.actions(), {});
    return collector.take();
}

} // namespace dossier
