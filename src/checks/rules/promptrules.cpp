// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <algorithm>
#include <iterator>

namespace dossier {

namespace {

void append(std::vector<RulePointer> &rules, std::vector<RulePointer> more)
{
    std::ranges::move(more, std::back_inserter(rules));
}

} // namespace

std::vector<RulePointer> fileRules()
{
    std::vector<RulePointer> rules = fileFormatRules();
    append(rules, oddByteRules());
    for (auto make : {makeFileExtension, makeFileSize, makeOtherClient})
        rules.push_back(make());
    append(rules, invisibleRules());
    rules.push_back(makeTextSecret());
    return rules;
}

std::vector<RulePointer> promptRules()
{
    std::vector<RulePointer> rules;
    for (auto make :
         {makeBodyShort, makeBodyLong, makeUnclosedFence, makeUnbalancedTags, makeMissingFile, makeToolNotAllowed})
        rules.push_back(make());
    append(rules, wordingRules());
    append(rules, styleRules());
    rules.push_back(makeToolNotMentioned());
    return rules;
}

} // namespace dossier
