// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settingsdraft.h"

#include "settingstable.h"

#include <algorithm>
#include <utility>

namespace dossier {

QVariant SettingsDraft::value(Key key) const
{
    const auto chosen = m_chosen.find(key);
    return chosen == m_chosen.end() ? m_settings.value(key) : chosen->second;
}

void SettingsDraft::set(Key key, const QVariant &value)
{
    if (const QVariant fit = settingRow(key).fitted(value); fit.isValid())
        m_chosen.insert_or_assign(key, fit);
}

bool SettingsDraft::isDirty() const
{
    return std::ranges::any_of(m_chosen, [this](const auto &chosen) { return isDirty(chosen.first); });
}

bool SettingsDraft::isDirty(Key key) const
{
    return value(key) != m_settings.value(key);
}

bool SettingsDraft::isDefault(Key key) const
{
    return value(key) == settingRow(key).standard();
}

void SettingsDraft::restore(Key key)
{
    set(key, settingRow(key).standard());
}

void SettingsDraft::restore(SettingsPage page)
{
    for (const SettingRow &row : settingsTable()) {
        if (row.page == page)
            restore(row.key);
    }
}

void SettingsDraft::apply(Settings &settings)
{
    // Whoever is told of one may ask for it again.
    for (const auto &[key, value] : std::exchange(m_chosen, {}))
        settings.setValue(key, value);
}

} // namespace dossier
