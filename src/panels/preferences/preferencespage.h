// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QWidget>

namespace dossier {

/// A page of the window of preferences. What is chosen on it counts once it is
/// applied. GUI thread.
class PreferencesPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString icon() const = 0; ///< a name for Icons
    /// Shows what a search finds, and what is not applied yet; an empty one finds
    /// all. Gives how much it found.
    virtual int find(const QString &search) = 0;
    [[nodiscard]] virtual bool isDirty() const = 0;
    virtual void restoreDefaults() = 0; ///< on the page only, until it is applied
    [[nodiscard]] virtual Result<void> apply() = 0;

Q_SIGNALS:
    void changed(); ///< isDirty() may be another
};

} // namespace dossier
