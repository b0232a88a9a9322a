// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace dossier {

/// Whether two units stand side by side. As quick as the search for the first
/// alone, which is much quicker than one for a string of two.
[[nodiscard]] inline bool containsPair(QStringView text, QChar first, QChar second)
{
    for (qsizetype at = text.indexOf(first); at >= 0 && at + 1 < text.size(); at = text.indexOf(first, at + 1)) {
        if (text[at + 1] == second)
            return true;
    }
    return false;
}

} // namespace dossier
