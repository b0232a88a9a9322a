// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dossier {

/// How many letters have to be changed, added, left out or swapped with their
/// neighbour to get from one word to the other.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// The one of `words` that a person most likely meant; empty if none is near.
/// Case, hyphens and underscores count for nothing, and a word of fewer than
/// five letters has to agree but for a final s.
[[nodiscard]] QString nearestWord(QStringView word, const QStringList &words);

/// A text as a name of lower-case letters, digits and hyphens; may be empty.
[[nodiscard]] QString toAgentName(QStringView text);

} // namespace dossier
