// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "examples.h"

#include <optional>

namespace dossier {

/// The turns of a conversation as it is copied from a terminal, a web page or a
/// file: `User: …`, names in bold or as headings, “You said:”, Claude Code's
/// `> ` and `⏺ `, tags. What stands before the first turn is the context. None
/// if nobody speaks in it. Any thread.
[[nodiscard]] std::optional<ExampleBlock> conversationFrom(const QString &text);

} // namespace dossier
