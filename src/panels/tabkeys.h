// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace dossier {

/// The keys are the bar's alone: the frame around it has no name to be called by.
inline void leaveKeysToBar(QTabWidget *tabs)
{
    tabs->setFocusPolicy(Qt::NoFocus); // of the bar as well, as its stand-in
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
}

} // namespace dossier
