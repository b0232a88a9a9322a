// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

namespace dossier {

/// Rules on names, descriptions, tools and other fields, beyond those of rules.h.
[[nodiscard]] std::vector<RulePointer> fieldRules();

[[nodiscard]] RulePointer makeNameLength();
[[nodiscard]] RulePointer makeNameGeneric();
[[nodiscard]] RulePointer makeNameDuplicate();
[[nodiscard]] RulePointer makeNameHidden();
[[nodiscard]] RulePointer makeDescriptionSetBudget();
[[nodiscard]] RulePointer makeDescriptionUnbalancedExamples();
[[nodiscard]] RulePointer makeDescriptionNoExamples();
[[nodiscard]] RulePointer makeDescriptionLiteralNewlines();
[[nodiscard]] RulePointer makeModelRetired();
[[nodiscard]] RulePointer makeColourComment();
[[nodiscard]] RulePointer makePermissionBypass();
[[nodiscard]] RulePointer makeToolsEmpty();
[[nodiscard]] RulePointer makeToolsWidenedByMemory();
/// Those on single entries of a list of tools.
[[nodiscard]] std::vector<RulePointer> toolItemRules();
[[nodiscard]] RulePointer makeSkillsNotFound();
[[nodiscard]] RulePointer makeSkillsName();
[[nodiscard]] RulePointer makeSkillsNoSkillTool();
[[nodiscard]] RulePointer makeHooksEmptyList();
[[nodiscard]] RulePointer makeHooksShape();
[[nodiscard]] RulePointer makeHooksUnknownEvent();
[[nodiscard]] RulePointer makeMcpShape();
[[nodiscard]] RulePointer makeMcpSecret();
[[nodiscard]] RulePointer makeAgentsCircular();
[[nodiscard]] RulePointer makeFieldEmpty();

/// Whether a colour has become a comment, for want of quotes around its “#”.
[[nodiscard]] bool isColourComment(const CheckedFile &file, const FieldReading &field);
/// Whether the agent has a memory that the client knows.
[[nodiscard]] bool hasMemory(const CheckedFile &file);

} // namespace dossier
