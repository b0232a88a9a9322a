// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "shortcuts.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace dossier {

namespace {

bool overlap(const ShortcutRow &a, const ShortcutRow &b)
{
    return a.scope.isEmpty() || b.scope.isEmpty() || a.scope == b.scope;
}

/// Equal, or one the beginning of the other.
bool isSame(const QKeySequence &a, const QKeySequence &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

/// A key that a text takes for a sign.
bool isSign(Qt::Key key)
{
    return key >= Qt::Key_Space && key < Qt::Key_Escape && key != Qt::Key_unknown;
}

bool isMove(Qt::Key key)
{
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,     Qt::Key_Home,
                              Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Insert,   Qt::Key_Delete,
                              Qt::Key_Tab,  Qt::Key_Return, Qt::Key_Enter,    Qt::Key_Backspace};
    return std::ranges::contains(keys, key);
}

} // namespace

std::vector<ShortcutClash> clashesOf(const std::vector<ShortcutRow> &rows, std::size_t row,
                                     const QList<QKeySequence> &keys)
{
    std::vector<ShortcutClash> found;
    for (std::size_t other = 0; other < rows.size(); ++other) {
        if (other == row || !overlap(rows[row], rows[other]))
            continue;
        for (const QKeySequence &its : rows[other].keys) {
            const auto ours = std::ranges::find_if(keys, [&its](const QKeySequence &key) { return isSame(key, its); });
            if (ours != keys.end()) {
                found.push_back({other, *ours});
                break;
            }
        }
    }
    return found;
}

std::optional<KeyRemark> remarkOn(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return std::nullopt;
    const QKeyCombination first = keys[0];
    const Qt::KeyboardModifiers modifiers = first.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isShifted = (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (isSign(first.key()) && isShifted)
        return KeyRemark::Types;
    const bool isAltGr = modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier);
    if (isSign(first.key()) && isAltGr)
        return KeyRemark::AltGr;
    if (isMove(first.key()) && isShifted)
        return KeyRemark::Moves;
    return std::nullopt;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys) {
        if (!each.isEmpty())
            texts << each.toString(QKeySequence::NativeText);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace dossier
