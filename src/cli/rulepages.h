// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"

namespace dossier {

/// The help page of a rule as docs/rules/ has it: what it is, its text with the
/// examples, where the fact comes from. Markdown, in English.
[[nodiscard]] QString rulePage(const Rule &rule, const Dialect &dialect);
/// The list of all rules, with links to their pages.
[[nodiscard]] QString ruleIndex(const Checker &checker);

} // namespace dossier
