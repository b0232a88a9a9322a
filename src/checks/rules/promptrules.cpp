// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

namespace dossier {

std::vector<RulePointer> promptRules()
{
    std::vector<RulePointer> rules;
    return rules;
}

} // namespace dossier
