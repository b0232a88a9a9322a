// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"

#include <map>

namespace dossier {

enum class SettingsPage : char;

/// What is chosen and not applied yet. Settings that it does not speak of are
/// those of the program as they are now. GUI thread.
class SettingsDraft
{
public:
    using Key = Settings::Key;

    /// The settings outlive it.
    explicit SettingsDraft(const Settings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QVariant value(Key key) const;
    /// A value of a wrong type or range is not taken.
    void set(Key key, const QVariant &value);
    [[nodiscard]] bool isDirty() const; ///< applying it would change something
    [[nodiscard]] bool isDirty(Key key) const;
    [[nodiscard]] bool isDefault(Key key) const;
    void restore(Key key); ///< to what it is at first
    void restore(SettingsPage page); ///< all of it
    /// Writes what differs, and nothing else: another program's choices stay.
    void apply(Settings &settings);

private:
    const Settings &m_settings;
    std::map<Key, QVariant> m_chosen;
};

} // namespace dossier
