// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/commandsource.h"

class QMainWindow;

namespace dossier {

/// What stands in the menus of a window, in their order, and behind it what its
/// shortcuts alone lead to; each once. What is not shown is left out.
[[nodiscard]] std::vector<CommandSource::Command> windowCommands(const QMainWindow &window);

} // namespace dossier
