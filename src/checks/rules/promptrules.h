// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

namespace dossier {

/// Rules on the prompt and on the file as a whole.
[[nodiscard]] std::vector<RulePointer> promptRules();

} // namespace dossier
