// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <memory>

namespace dossier {

[[nodiscard]] std::unique_ptr<const Command> makeCheckCommand();
[[nodiscard]] std::unique_ptr<const Command> makeFixCommand();
[[nodiscard]] std::unique_ptr<const Command> makeShowCommand();
[[nodiscard]] std::unique_ptr<const Command> makeSetCommand();
[[nodiscard]] std::unique_ptr<const Command> makeUnsetCommand();
[[nodiscard]] std::unique_ptr<const Command> makeListCommand();
[[nodiscard]] std::unique_ptr<const Command> makeNewCommand();
[[nodiscard]] std::unique_ptr<const Command> makeRulesCommand();

/// All of them, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<const Command>> allCommands();

} // namespace dossier
