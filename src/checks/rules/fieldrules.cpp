// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

namespace dossier {

std::vector<RulePointer> fieldRules()
{
    std::vector<RulePointer> rules;
    return rules;
}

} // namespace dossier
