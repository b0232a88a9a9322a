// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace dossier {

/// Lines of a text that are not those of an earlier one: for a margin. A value.
struct LineChange {
    enum class Kind : char { Added, Changed, Removed };

    Kind kind = Kind::Changed;
    qsizetype line = 0; ///< the first one, from 0; of what was removed, the one that follows
    qsizetype count = 0; ///< lines of the text as it is now; 0 of what was removed
    QString before = {}; ///< the earlier lines with their line ends; empty of what was added

    bool operator==(const LineChange &) const = default;
};

/// All changes, in order. Any thread.
[[nodiscard]] std::vector<LineChange> lineChanges(const QString &before, const QString &now);

} // namespace dossier
