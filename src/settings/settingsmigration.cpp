// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settingsmigration.h"

#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// What is of the text alone has a group of its own.
void toGroupEditor(StoredSettings &settings)
{
    renameSetting(settings, u"view/wrapLines"_s, u"editor/wrapLines"_s);
    renameSetting(settings, u"view/zoom"_s, u"editor/zoom"_s);
}

constexpr std::array kSteps{SettingsStep{2, toGroupEditor}};
static_assert(kSteps.back().to == kSettingsVersion);

} // namespace

std::span<const SettingsStep> settingsSteps()
{
    return kSteps;
}

StoredSettings migrated(StoredSettings settings, int fromVersion, std::span<const SettingsStep> steps)
{
    for (const SettingsStep &step : steps) {
        if (step.to > fromVersion)
            step.apply(settings);
    }
    return settings;
}

void renameSetting(StoredSettings &settings, const QString &from, const QString &to)
{
    auto found = settings.extract(from);
    if (found.empty())
        return;
    found.key() = to;
    settings.insert(std::move(found));
}

void mapSetting(StoredSettings &settings, const QString &name, const QString &from, const QVariant &to)
{
    const auto found = settings.find(name);
    if (found != settings.end() && found->second.toString() == from)
        found->second = to;
}

} // namespace dossier
