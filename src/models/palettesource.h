// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fuzzypattern.h"

#include <QIcon>
#include <QString>

#include <vector>

namespace dossier {

/// A row of the palette.
struct PaletteItem {
    QString id; ///< tells it apart in its source
    QString title = {};
    QString detail = {}; ///< where it lies; stands behind the title
    QString keys = {}; ///< that do the same without the palette
    QIcon icon = {};
    FuzzyMarks marks = {}; ///< in detail (as folder) and title (as name)
    int level = 0; ///< how far it is moved in
    bool isEnabled = true; ///< false: the detail says why
    bool isChecked = false;

    bool operator==(const PaletteItem &other) const
    {
        return id == other.id && title == other.title && detail == other.detail && keys == other.keys &&
               icon.cacheKey() == other.icon.cacheKey() && marks == other.marks && level == other.level &&
               isEnabled == other.isEnabled && isChecked == other.isChecked;
    }
};

/// A kind of things that the palette finds and that can be done or gone to. GUI
/// thread.
class PaletteSource
{
public:
    PaletteSource() = default;
    virtual ~PaletteSource() = default;
    PaletteSource(const PaletteSource &) = delete;
    PaletteSource &operator=(const PaletteSource &) = delete;

    /// What stands before its words in the palette; null: nothing.
    [[nodiscard]] virtual QChar prefix() const = 0;
    /// What is said to somebody who has not typed yet.
    [[nodiscard]] virtual QString placeholder() const = 0;
    /// What is said where nothing is found.
    [[nodiscard]] virtual QString nothingFound() const = 0;
    /// The palette is opened: what there is may have changed since the last time.
    virtual void refresh() = 0;
    /// The best, best first; `words` are what was typed behind the prefix.
    [[nodiscard]] virtual std::vector<PaletteItem> find(const QString &words, qsizetype limit) = 0;
    /// Does it. The palette is closed by then, and the keys are where they were.
    virtual void activate(const QString &id) = 0;
};

} // namespace dossier
