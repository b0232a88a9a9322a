// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preferencespage.h"
#include "settingfield.h"
#include "settings/settingsdraft.h"

class QScrollArea;

namespace dossier {

/// The settings of one page of the table, below each other. GUI thread.
class SettingsListPage : public PreferencesPage
{
    Q_OBJECT
public:
    /// The settings outlive it.
    SettingsListPage(SettingsPage page, Settings *settings, const SettingField::Languages &languages,
                     QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    int find(const QString &search) override;
    [[nodiscard]] bool isDirty() const override;
    void restoreDefaults() override;
    [[nodiscard]] Result<void> apply() override;

    [[nodiscard]] SettingsPage page() const { return m_page; }
    /// Puts the keys on a setting of this page, and scrolls to it.
    void focusSetting(Settings::Key key);

private:
    void showValues();

    SettingsPage m_page;
    Settings *m_settings;
    SettingsDraft m_draft;
    QScrollArea *m_area;
    std::vector<SettingField *> m_fields;
};

} // namespace dossier
