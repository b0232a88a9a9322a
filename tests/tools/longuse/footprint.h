// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

class QObject;

namespace dossier {

/// What this process holds of the system at a moment.
struct Footprint {
    qint64 resident = 0; ///< bytes
    qint64 allocated = 0; ///< bytes handed out by malloc
    int descriptors = 0;
    int threads = 0;
    int windowObjects = 0; ///< all below the window
    QHash<QString, int> byClass; ///< of these
    int workspaceObjects = 0;
    int topLevels = 0; ///< widgets without parent

    /// Of this process now; what malloc keeps for later is given back first.
    [[nodiscard]] static Footprint now(const QObject *window, const QObject *workspace);
    [[nodiscard]] QString toText() const;
    /// Of which classes the window has more than it had.
    [[nodiscard]] QString moreThan(const Footprint &before) const;
};

} // namespace dossier
