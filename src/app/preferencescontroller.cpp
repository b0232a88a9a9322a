// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "preferencescontroller.h"

#include "actionkeys.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "panels/preferences/folderspage.h"
#include "panels/preferences/settingslistpage.h"
#include "panels/preferences/shortcutspage.h"
#include "panels/preferencesdialog.h"
#include "settings/settingstable.h"
#include "shortcutcontroller.h"
#include "theme.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>

namespace dossier {

using namespace Qt::StringLiterals;

PreferencesController::PreferencesController(const Parts &parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_settings(parts.workspace->settings())
    , m_window(window)
    , m_shortcuts(new ShortcutController(m_settings, window))
{
    QAction *action =
        parts.actions->make(u"actionPreferences"_s, tr("&Preferences …"), u"settings"_s, QKeySequence(u"Ctrl+,"_s));
    action->setMenuRole(QAction::PreferencesRole);
    parts.menus->add(WindowMenus::Section::FilePreferences, {action});
    connect(action, &QAction::triggered, this, &PreferencesController::show);
    connect(m_settings, &Settings::changed, this, &PreferencesController::follow);
    connect(parts.tabs, &DocumentTabs::pageAdded, this,
            qOverload<const DocumentPage *>(&PreferencesController::setFont));
    setFonts();
}

void PreferencesController::show()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new PreferencesDialog(m_window);
    SettingField::Languages languages;
    for (const QAction *language : m_parts.actions->languages->actions()) {
        const QString locale = language->data().toString();
        // In a menu the words are capitalized otherwise.
        languages.emplace_back(locale,
                               locale.isEmpty() ? settingText("As the system") : plainActionText(language->text()));
    }
    for (int page = int(SettingsPage::None) + 1; page < int(SettingsPage::Count); ++page)
        m_dialog->addPage(new SettingsListPage(SettingsPage(page), m_settings, languages, m_dialog));
    m_dialog->addPage(new ShortcutsPage(
        m_shortcuts->rows(), [this](const Settings::Shortcuts &chosen) { m_shortcuts->choose(chosen); }, m_dialog));
    m_dialog->addPage(new FoldersPage(m_parts.workspace, m_parts.dialogs, m_dialog));
    m_dialog->begin();
    m_dialog->open();
}

void PreferencesController::showSetting(Settings::Key key)
{
    show();
    m_dialog->showSetting(key);
}

void PreferencesController::showClients()
{
    show();
    m_dialog->showPage(m_dialog->findChild<FoldersPage *>());
}

void PreferencesController::follow(Settings::Key key)
{
    using Key = Settings::Key;
    const WindowActions &actions = *m_parts.actions;
    switch (key) {
    case Key::Theme:
    case Key::LightColours:
    case Key::DarkColours:
        actions.themes->actions().at(m_settings->theme())->setChecked(true);
        applyTheme(*m_settings);
        break;
    case Key::Language:
        for (QAction *language : actions.languages->actions())
            language->setChecked(language->data().toString() == m_settings->language());
        break;
    case Key::EditorFont:
    case Key::EditorFontSize:
        setFonts();
        break;
    case Key::WrapLines:
        actions.wrapLines->setChecked(m_settings->wrapLines()); // which wraps the tabs
        break;
    default:
        break;
    }
}

void PreferencesController::setFont(const DocumentPage *page) const
{
    for (const EditorPane *editor : page->editors())
        setFont(editor->editor());
}

void PreferencesController::setFont(CodeEditor *text) const
{
    const int size = m_settings->editorFontSize();
    text->setTextFont(m_settings->editorFont(), size == Settings::kSystemFontSize ? 0 : size);
}

void PreferencesController::setFonts() const
{
    for (const EditorPane *editor : m_parts.tabs->editors())
        setFont(editor->editor());
}

} // namespace dossier
