// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checkedfile.h"
#include "checks/fixes.h"

#include <memory>

namespace dossier {

using RulePointer = std::unique_ptr<const Rule>;

/// All rules in the order in which they are listed to people: the groups
/// one after the other.
[[nodiscard]] std::vector<RulePointer> allRules();

// One file each.
[[nodiscard]] RulePointer makeHeaderMissing();
[[nodiscard]] RulePointer makeHeaderNotFirst();
[[nodiscard]] RulePointer makeHeaderUnclosed();
[[nodiscard]] RulePointer makeCutAtDashes();
[[nodiscard]] RulePointer makeWindowsLineEnds();
[[nodiscard]] RulePointer makeUnquotedColon();
[[nodiscard]] RulePointer makeUnindentedLine();
[[nodiscard]] RulePointer makeNotYaml();
[[nodiscard]] RulePointer makeTextLost();
[[nodiscard]] RulePointer makeDuplicateKey();
[[nodiscard]] RulePointer makeNearMissKey();
[[nodiscard]] RulePointer makeUnknownKey();
[[nodiscard]] RulePointer makeIgnoredHere();
[[nodiscard]] RulePointer makeNameMissing();
[[nodiscard]] RulePointer makeNameNotText();
[[nodiscard]] RulePointer makeNameInvalid();
[[nodiscard]] RulePointer makeNameDiffers();
[[nodiscard]] RulePointer makeNameBuiltIn();
[[nodiscard]] RulePointer makeDescriptionMissing();
[[nodiscard]] RulePointer makeDescriptionShort();
[[nodiscard]] RulePointer makeDescriptionLong();
[[nodiscard]] RulePointer makeDescriptionNoWhen();
[[nodiscard]] RulePointer makeModelUnknown();
[[nodiscard]] RulePointer makeColourUnknown();
/// A field whose value is one of a few words: id `group`/unknown-value.
[[nodiscard]] RulePointer makeUnknownValue(const QString &group, const QString &fieldKey);
[[nodiscard]] RulePointer makeMaxTurnsInvalid();
[[nodiscard]] RulePointer makeWrongType();
[[nodiscard]] RulePointer makeToolsTwice();
[[nodiscard]] RulePointer makeToolsUnknown();
[[nodiscard]] RulePointer makeToolsInBothLists();
[[nodiscard]] RulePointer makeBodyEmpty();
/// Tells a file that is not loaded for a reason that no other rule names.
[[nodiscard]] RulePointer makeNotLoaded();
[[nodiscard]] RulePointer makePortable();
/// A comment that turns off a rule that there is not.
[[nodiscard]] RulePointer makeUnknownSuppression();

/// What a key that the client does not know was meant to be.
struct MeantKey {
    QString key; ///< the field's; empty if none
    QString help; ///< a translated sentence of the dialect, may be empty
    bool isListed = false; ///< the dialect knows the mistake
};
[[nodiscard]] MeantKey meantKey(const CheckedFile &file, const FieldReading &field);
/// Whether the project says that a key means something there.
[[nodiscard]] bool isProjectKey(const CheckedFile &file, const QString &key);
/// Whether a field stands in the header under a key that is almost its own.
[[nodiscard]] bool hasNearMiss(const CheckedFile &file, QLatin1StringView meant);

/// The entries of a `tools` value in either form.
[[nodiscard]] QStringList toolItems(const QJsonValue &value);
/// An entry without what stands in parentheses.
[[nodiscard]] QString toolName(const QString &item);
/// Where an entry stands the nth time (from 0); the whole value if it cannot be told.
[[nodiscard]] TextRange itemRange(const CheckedFile &file, const FieldReading &field, const QString &item,
                                  int occurrence);

/// What stands above a header that does not begin in the first line; empty if
/// there is no such header.
[[nodiscard]] TextRange headerNotFirst(const QString &text);
/// What comes of a header that strict YAML refuses, in one translated sentence.
[[nodiscard]] QString headerConsequence(const CheckedFile &file, bool fatal);
/// The weight of such a fault.
[[nodiscard]] Severity headerSeverity(const CheckedFile &file, bool fatal);

} // namespace dossier
