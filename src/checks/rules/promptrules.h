// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

namespace dossier {

/// Rules on the file as a whole, told before those on the header.
[[nodiscard]] std::vector<RulePointer> fileRules();
/// Rules on the prompt.
[[nodiscard]] std::vector<RulePointer> promptRules();

[[nodiscard]] std::vector<RulePointer> fileFormatRules();
[[nodiscard]] std::vector<RulePointer> oddByteRules();
[[nodiscard]] RulePointer makeFileExtension();
[[nodiscard]] RulePointer makeFileSize();
[[nodiscard]] RulePointer makeOtherClient();
[[nodiscard]] RulePointer makeHeaderTab();
[[nodiscard]] std::vector<RulePointer> invisibleRules();
[[nodiscard]] RulePointer makeTextSecret();
[[nodiscard]] RulePointer makeBodyLong();
[[nodiscard]] RulePointer makeBodyShort();
[[nodiscard]] std::vector<RulePointer> wordingRules();
[[nodiscard]] RulePointer makeUnclosedFence();
[[nodiscard]] RulePointer makeUnbalancedTags();
[[nodiscard]] RulePointer makeMissingFile();
[[nodiscard]] RulePointer makeToolNotAllowed();
[[nodiscard]] RulePointer makeToolNotMentioned();
[[nodiscard]] std::vector<RulePointer> styleRules();

/// The fields by which a file shows that it was written for another client;
/// empty if they do not say so together.
[[nodiscard]] std::vector<const FieldReading *> otherClientsKeys(const CheckedFile &file);

} // namespace dossier
