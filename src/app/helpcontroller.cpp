// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "helpcontroller.h"

#include "panels/handbook.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QAction>
#include <QApplication>

#include <algorithm>
#include <iterator>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Parts of the window, by the names of their widgets, and the pages about them.
constexpr struct {
    QLatin1StringView part;
    QLatin1StringView page;
} kTopics[] = {
    {"row_name"_L1, "first-agent"_L1},
    {"row_description"_L1, "description"_L1},
    {"fieldsPanel"_L1, "tools"_L1},
    {"askedView"_L1, "description"_L1},
    {"budgetPanel"_L1, "description"_L1},
    {"destinationsPanel"_L1, "where-it-loads"_L1},
    {"sameNamePanel"_L1, "where-it-loads"_L1},
    {"agentsPanel"_L1, "many-agents"_L1},
    {"viewsList"_L1, "many-agents"_L1},
    {"overviewPanel"_L1, "many-agents"_L1},
    {"foundPanel"_L1, "many-agents"_L1},
    {"multiFields"_L1, "many-agents"_L1},
    {"changedPanel"_L1, "nothing-is-lost"_L1},
    {"journalPanel"_L1, "nothing-is-lost"_L1},
};

} // namespace

HelpController::HelpController(WindowActions *actions, WindowMenus *menus, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QAction *handbook = actions->make(u"actionHandbook"_s, tr("&Handbook"), u"info"_s, QKeySequence(u"F1"_s));
    menus->add(WindowMenus::Section::HelpPages, {handbook});
    connect(handbook, &QAction::triggered, this, [this] { showPage(topicOf(QApplication::focusWidget())); });
}

QString HelpController::topicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto *const found =
            std::ranges::find(kTopics, widget->objectName(), &std::decay_t<decltype(*kTopics)>::part);
        if (found != std::end(kTopics))
            return found->page;
    }
    return {};
}

void HelpController::showPage(const QString &name)
{
    if (!m_handbook) {
        m_handbook = new Handbook(m_window);
        connect(m_handbook, &Handbook::linkActivated, this, &HelpController::linkActivated);
    }
    m_handbook->showPage(name);
}

} // namespace dossier
