// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "focusmode.h"

#include "documentpage.h"
#include "documenttabs.h"
#include "settings/settings.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QAction>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTabBar>
#include <QToolBar>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// They go to what is hidden.
constexpr QLatin1StringView kLeaving[] = {
    "actionFocusViews"_L1,    "actionFocusAgents"_L1,       "actionFocusFields"_L1,
    "actionFocusProblems"_L1, "actionFocusDestinations"_L1, "actionFocusAsked"_L1,
    "actionFocusFound"_L1,    "actionFocusOutline"_L1,      "actionFindInAll"_L1,
};

} // namespace

FocusMode::FocusMode(const Parts &parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    makeActions(parts.menus);
    window->installEventFilter(this);
    connect(parts.settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::DimsText)
            follow();
    });
    connect(parts.tabs, &DocumentTabs::pageAdded, this, [this](const DocumentPage *added) {
        connect(added, &DocumentPage::fieldsNeeded, this, &FocusMode::leave);
    });
}

void FocusMode::makeActions(WindowMenus *menus)
{
    m_action =
        m_parts.actions->makeCheckable(u"actionFocusMode"_s, tr("Focus &Mode"), {}, QKeySequence(u"Shift+F11"_s));
    m_fullScreen =
        m_parts.actions->makeCheckable(u"actionFullScreen"_s, tr("F&ull Screen"), {}, QKeySequence(u"F11"_s));
    m_parts.actions->needDocument({m_action});
    menus->add(WindowMenus::Section::ViewPanels, {m_action, m_fullScreen});
    connect(m_action, &QAction::triggered, this, &FocusMode::set);
    connect(m_fullScreen, &QAction::triggered, this, &FocusMode::showFullScreen);
}

void FocusMode::leave()
{
    set(false);
}

void FocusMode::set(bool on)
{
    if (on == m_isOn)
        return;
    leaveForActions();
    m_isOn = on;
    m_action->setChecked(on);
    QToolBar *bar = m_parts.actions->toolBar;
    if (on)
        m_hadToolBar = !bar->isHidden();
    bar->setVisible(!on && m_hadToolBar);
    m_parts.tabs->tabBar()->setVisible(!on);
    for (QAction *action : {m_parts.actions->showAgents, m_parts.actions->showFields, m_parts.actions->showProblems})
        action->setEnabled(!on);
    follow();
    Q_EMIT changed();
    Q_EMIT statusMessage(on ? tr("Focus mode. Esc leaves it.") : QString());
    if (const DocumentPage *page = m_parts.tabs->currentPage(); on && page)
        page->editor()->setFocus(Qt::OtherFocusReason);
}

void FocusMode::follow()
{
    m_parts.tabs->setCalm(m_isOn, m_isOn && m_parts.settings->dimsText());
}

/// Some of them are made after this.
void FocusMode::leaveForActions()
{
    if (std::exchange(m_isWired, true))
        return;
    for (const QLatin1StringView name : kLeaving) {
        auto *action = m_window->findChild<QAction *>(name);
        connect(action, &QAction::triggered, this, [this, action] {
            if (!m_isOn)
                return;
            leave();
            action->trigger(); // where it goes was hidden
        });
    }
}

void FocusMode::showFullScreen(bool full)
{
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, full));
}

bool FocusMode::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_fullScreen->setChecked(m_window->isFullScreen());
    // A key comes to the window when nobody in it has taken it.
    if (event->type() == QEvent::KeyPress && m_isOn) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            leave();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dossier
