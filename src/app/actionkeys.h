// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace dossier {

/// A menu's text as a name: without its letter, which stands in brackets where the
/// language has other ones, and without the sign that a question follows.
[[nodiscard]] QString plainActionText(QString text);

/// What its tip says of itself: its name, and its keys if it has any.
[[nodiscard]] QString actionTip(const QString &text, const QList<QKeySequence> &keys);

/// Gives it other keys, and says them in its tip, if that spoke of them before.
void setActionKeys(QAction *action, const QList<QKeySequence> &keys);

} // namespace dossier
