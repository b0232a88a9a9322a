// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

#include <map>
#include <span>

namespace dossier {

/// What a file of settings holds, by name with its group.
using StoredSettings = std::map<QString, QVariant>;

/// The form that this program writes. It grows by one with each step.
constexpr int kSettingsVersion = 2;

/// Brings the settings of the version before to version `to`.
struct SettingsStep {
    int to;
    void (*apply)(StoredSettings &settings);
};

[[nodiscard]] std::span<const SettingsStep> settingsSteps(); ///< in their order

/// Takes the steps that are later than a version. What no step speaks of stays,
/// known or not: a newer version may have written it. Any thread.
[[nodiscard]] StoredSettings migrated(StoredSettings settings, int fromVersion,
                                      std::span<const SettingsStep> steps = settingsSteps());

/// For steps. A value that stands under the new name already stays.
void renameSetting(StoredSettings &settings, const QString &from, const QString &to);
/// Puts another value in the place of one, compared as text; any other stays.
void mapSetting(StoredSettings &settings, const QString &name, const QString &from, const QVariant &to);

} // namespace dossier
