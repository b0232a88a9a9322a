// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

namespace dossier {

/// Rules on names, descriptions, tools and other fields, beyond those of rules.h.
[[nodiscard]] std::vector<RulePointer> fieldRules();

} // namespace dossier
