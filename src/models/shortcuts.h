// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace dossier {

/// A command with the keys that call it. A value.
struct ShortcutRow {
    QString name = {}; ///< of the action, by which its keys are kept
    QString title = {}; ///< as in the menu, without its letter
    QString menu = {}; ///< where it is found
    /// The part of the window in which the keys count, by its object name; empty:
    /// in all of it.
    QString scope = {};
    QList<QKeySequence> standard = {};
    QList<QKeySequence> keys = {};
    bool isFixed = false; ///< these keys are not to be chosen, others may clash with them

    [[nodiscard]] bool isStandard() const { return keys == standard; }
};

/// Another command that the same keys call.
struct ShortcutClash {
    std::size_t row; ///< of the other one
    QKeySequence keys;

    bool operator==(const ShortcutClash &) const = default;
};

/// What would be called too if the command of a row had these keys: commands of the
/// same part of the window, or of all of it. Keys that begin others clash with them.
[[nodiscard]] std::vector<ShortcutClash> clashesOf(const std::vector<ShortcutRow> &rows, std::size_t row,
                                                   const QList<QKeySequence> &keys);

/// Why keys are a bad choice for any command.
enum class KeyRemark : char {
    Types, ///< it is what types a sign
    AltGr, ///< many keyboards send it for AltGr, and so for a sign
    Moves, ///< texts and lists use it to go about
};
[[nodiscard]] std::optional<KeyRemark> remarkOn(const QKeySequence &keys);

/// As they are shown, with a comma between.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace dossier
