// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"
#include "promptrules.h"
#include "rules.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {

std::vector<RulePointer> allRules()
{
    std::vector<RulePointer> rules = fileRules();
    for (auto make : {makeHeaderMissing,   makeHeaderNotFirst,    makeHeaderUnclosed,     makeCutAtDashes,
                      makeWindowsLineEnds, makeUnquotedColon,     makeUnindentedLine,     makeHeaderTab,
                      makeNotYaml,         makeTextLost,          makeDuplicateKey,       makeNearMissKey,
                      makeUnknownKey,      makeNameMissing,       makeNameNotText,        makeNameInvalid,
                      makeNameDiffers,     makeNameBuiltIn,       makeDescriptionMissing, makeDescriptionShort,
                      makeDescriptionLong, makeDescriptionNoWhen, makeModelUnknown,       makeColourUnknown})
        rules.push_back(make());
    rules.push_back(makeUnknownValue(u"permission-mode"_s, u"permissionMode"_s));
    for (const QString &key : {u"effort"_s, u"memory"_s, u"isolation"_s})
        rules.push_back(makeUnknownValue(key, key));
    for (auto make :
         {makeMaxTurnsInvalid, makeToolsTwice, makeToolsUnknown, makeToolsInBothLists, makeWrongType, makeIgnoredHere})
        rules.push_back(make());
    std::ranges::move(fieldRules(), std::back_inserter(rules));
    rules.push_back(makeBodyEmpty());
    std::ranges::move(promptRules(), std::back_inserter(rules));
    rules.push_back(makePortable());
    rules.push_back(makeUnknownSuppression());
    rules.push_back(makeNotLoaded());
    return rules;
}

} // namespace dossier
