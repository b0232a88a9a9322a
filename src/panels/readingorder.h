// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace dossier {

/// Where Tab stops in a window now, in the order in which it is read: row by row,
/// each part of the window as a whole, from the side where its language begins;
/// kLateStop (models/tabstop.h) is respected.
/// GUI thread.
[[nodiscard]] QList<QWidget *> stopsInReadingOrder(QWidget *window);

/// For QWidget::focusNextPrevChild() of a window: to the stop after or before the
/// present one, round, scrolled into sight. False if there is no other.
bool focusInReadingOrder(QWidget *window, bool next);

} // namespace dossier
