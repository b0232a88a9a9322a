// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"

namespace dossier {

/// The address of a rule's help for a dialect; empty if there is none.
[[nodiscard]] QString helpUrlOf(const Checker &checker, const QString &ruleId, const Dialect &dialect);

} // namespace dossier
