// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"

#include <span>

namespace dossier {

/// Where a person is asked for a setting.
enum class SettingsPage : char {
    None, ///< nowhere: it is remembered as it was last
    Appearance,
    Editor,
    Files,
    Programs,
    Count,
};

/// By which means a person is asked.
enum class SettingEditor : char { None, Tick, Choice, Number, Line, Font, Language };

/// One of the numbers that a setting may have. The title is to be translated.
struct SettingChoice {
    int value;
    const char *title;
};

/// All there is to know of a setting. Titles, helps and units are to be
/// translated by settingText(). A value.
struct SettingRow {
    Settings::Key key;
    QLatin1StringView name; ///< in the file, with its group
    QMetaType::Type type;
    int otherwise = 0; ///< of an int or bool; a string is empty
    int smallest = 0; ///< of an int
    int largest = 0; ///< of an int
    SettingsPage page = SettingsPage::None;
    SettingEditor editor = SettingEditor::None;
    const char *title = nullptr;
    const char *help = nullptr; ///< what it means for the person and the files
    std::span<const SettingChoice> choices = {};
    const char *unit = nullptr; ///< of a number, with %1 for it
    const char *smallestTitle = nullptr; ///< what the smallest number stands for
    /// It has a meaning only while the other one has this value.
    Settings::Key needs = Settings::Key::Count;
    int neededValue = 0;

    [[nodiscard]] QVariant standard() const;
    /// The value in the row's type; invalid if it is of another type or out of range.
    [[nodiscard]] QVariant fitted(const QVariant &value) const;
    [[nodiscard]] bool isShown() const { return page != SettingsPage::None; }
};

/// All settings, in the order of their keys, which is that of the pages too. A new
/// one is a key and a row.
[[nodiscard]] std::span<const SettingRow> settingsTable();
[[nodiscard]] const SettingRow &settingRow(Settings::Key key);

/// A text of the table in the person's language.
[[nodiscard]] QString settingText(const char *text);
/// A value as a person reads it: the title of a choice, a number with its unit, a
/// name; empty for a tick and for a line that is empty.
[[nodiscard]] QString settingValueText(const SettingRow &row, const QVariant &value);
[[nodiscard]] QString settingsPageTitle(SettingsPage page);

/// Whether each word of a search stands somewhere in the row: in its title, help or
/// choices, in the person's language or in English, or in its name in the file. An empty
/// search finds all.
[[nodiscard]] bool matches(const SettingRow &row, QStringView search);
/// The same for any texts.
[[nodiscard]] bool matches(const QStringList &texts, QStringView search);

} // namespace dossier
