// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settingslistpage.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

SettingsListPage::SettingsListPage(SettingsPage page, Settings *settings, const SettingField::Languages &languages,
                                   QWidget *parent)
    : PreferencesPage(parent)
    , m_page(page)
    , m_settings(settings)
    , m_draft(*settings)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"settingsPage_%1"_s.arg(int(page)));
    auto *inside = new QWidget(m_area);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(18);
    for (const SettingRow &row : settingsTable()) {
        if (row.page != page)
            continue;
        auto *field = new SettingField(row, languages, inside);
        connect(field, &SettingField::chosen, this, [this, key = row.key](const QVariant &value) {
            m_draft.set(key, value);
            showValues();
        });
        connect(field, &SettingField::restoreRequested, this, [this, key = row.key] {
            m_draft.restore(key);
            showValues();
        });
        column->addWidget(field);
        m_fields.push_back(field);
    }
    column->addStretch();
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(settings, &Settings::changed, this, &SettingsListPage::showValues);
    showValues();
}

QString SettingsListPage::title() const
{
    return settingsPageTitle(m_page);
}

QString SettingsListPage::icon() const
{
    switch (m_page) {
    case SettingsPage::Editor:
        return u"text"_s;
    case SettingsPage::Files:
        return u"save"_s;
    case SettingsPage::Appearance:
    case SettingsPage::None:
    case SettingsPage::Count:
        break;
    }
    return u"colour"_s;
}

void SettingsListPage::showValues()
{
    for (SettingField *field : m_fields) {
        const SettingRow &row = field->row();
        field->setValue(m_draft.value(row.key));
        const bool isOfUse = row.needs == Settings::Key::Count || m_draft.value(row.needs) == QVariant(row.neededValue);
        field->setEnabled(isOfUse);
    }
    Q_EMIT changed();
}

int SettingsListPage::find(const QString &search)
{
    int found = 0;
    for (SettingField *field : m_fields) {
        const bool isFound = matches(field->row(), search);
        found += isFound ? 1 : 0;
        // What is not applied yet is never out of sight.
        field->setVisible(isFound || m_draft.isDirty(field->row().key));
        field->mark(search);
    }
    return found;
}

bool SettingsListPage::isDirty() const
{
    return m_draft.isDirty();
}

void SettingsListPage::restoreDefaults()
{
    m_draft.restore(m_page);
    showValues();
}

Result<void> SettingsListPage::apply()
{
    m_draft.apply(*m_settings);
    showValues();
    return {};
}

void SettingsListPage::focusSetting(Settings::Key key)
{
    const auto found =
        std::ranges::find_if(m_fields, [key](const SettingField *field) { return field->row().key == key; });
    if (found == m_fields.end())
        return;
    (*found)->focusEditor();
    m_area->ensureWidgetVisible(*found);
}

} // namespace dossier
