// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/rule.h"
#include "text/changeset.h"

namespace dossier {

/// What is left of a description without its `<example>` blocks: without the
/// words that only lead to them ("Examples:") and the dashes between them.
/// Equal if there are none. Any thread.
[[nodiscard]] QString withoutExamples(const QString &description);

/// Moves the examples from the description to the end of the prompt, under a
/// heading of their own; no word of theirs changes. Proven as a FieldEdit is: the
/// client then reads the shorter description and the longer prompt, and nothing
/// else differs. Errors: NotFound if there are no examples; Refused if nothing
/// would be left of the description, or the header cannot be edited. Any thread.
[[nodiscard]] Result<ChangeSet> examplesToPrompt(const CheckInput &input);

} // namespace dossier
