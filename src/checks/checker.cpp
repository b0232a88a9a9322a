// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checker.h"

#include "checkedfile.h"
#include "rules/rules.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

Checker::Checker()
{
    for (auto make :
         {makeHeaderMissing, makeHeaderNotFirst,     makeHeaderUnclosed,   makeCutAtDashes,     makeWindowsLineEnds,
          makeUnquotedColon, makeUnindentedLine,     makeNotYaml,          makeTextLost,        makeDuplicateKey,
          makeNearMissKey,   makeUnknownKey,         makeNameMissing,      makeNameInvalid,     makeNameDiffers,
          makeNameBuiltIn,   makeDescriptionMissing, makeDescriptionShort, makeDescriptionLong, makeDescriptionNoWhen,
          makeModelUnknown,  makeColourUnknown})
        m_rules.push_back(make());
    m_rules.push_back(makeUnknownValue(u"permission-mode"_s, u"permissionMode"_s));
    for (const QString &key : {u"effort"_s, u"memory"_s, u"isolation"_s})
        m_rules.push_back(makeUnknownValue(key, key));
    for (auto make : {makeMaxTurnsInvalid, makeToolsTwice, makeToolsUnknown, makeToolsInBothLists, makeWrongType,
                      makeIgnoredHere, makeBodyEmpty, makeNotLoaded})
        m_rules.push_back(make());
}

Checker::~Checker() = default;

std::vector<Diagnostic> Checker::check(const CheckInput &input, const std::stop_token &stop) const
{
    const CheckedFile file(input);
    std::vector<Diagnostic> found;
    const auto isError = [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; };
    for (const auto &rule : m_rules) {
        if (stop.stop_requested())
            return {};
        if (file.isNote() && !rule->concernsNotes())
            continue;
        // The last rule speaks only where no other one has found the reason.
        if (rule == m_rules.back() && std::ranges::any_of(found, isError))
            continue;
        std::ranges::move(rule->check(file), std::back_inserter(found));
    }
    std::ranges::stable_sort(found, {}, [](const Diagnostic &diagnostic) {
        return std::tuple(diagnostic.range.start, diagnostic.severity);
    });
    return found;
}

} // namespace dossier
