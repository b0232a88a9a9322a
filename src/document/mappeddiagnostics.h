// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"

namespace dossier {

/// Diagnostics of a text, moved along with a change of it: `removed` units at
/// `position` became `added` ones. A fix that the change touches is left out,
/// as it is of a text that is no more.
[[nodiscard]] std::vector<Diagnostic> mappedDiagnostics(std::vector<Diagnostic> diagnostics, qsizetype position,
                                                        qsizetype removed, qsizetype added);

} // namespace dossier
