// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dossier {

// For texts that are shown in little room. Lengths are UTF-16 units; any thread.

/// As much of the beginning as fits into `most` units and cuts no letter in half, also none of
/// several characters.
[[nodiscard]] QStringView beginningOf(QStringView text, qsizetype most);
/// The same, with “…” as the last of the `most` units where something is left away.
[[nodiscard]] QString shortened(QStringView text, qsizetype most);

} // namespace dossier
