// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <algorithm>
#include <iterator>

namespace dossier {

std::vector<RulePointer> fieldRules()
{
    std::vector<RulePointer> rules;
    for (auto make :
         {makeNameLength, makeNameGeneric, makeNameDuplicate, makeNameHidden, makeDescriptionSetBudget,
          makeDescriptionUnbalancedExamples, makeDescriptionNoExamples, makeDescriptionLiteralNewlines,
          makeModelRetired, makeColourComment, makePermissionBypass, makeToolsEmpty, makeToolsWidenedByMemory})
        rules.push_back(make());
    std::ranges::move(toolItemRules(), std::back_inserter(rules));
    for (auto make : {makeSkillsNotFound, makeSkillsName, makeSkillsNoSkillTool, makeHooksEmptyList, makeHooksShape,
                      makeHooksUnknownEvent, makeMcpShape, makeMcpSecret, makeAgentsCircular, makeFieldEmpty})
        rules.push_back(make());
    return rules;
}

} // namespace dossier
