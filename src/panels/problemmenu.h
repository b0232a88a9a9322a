// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/configurationedit.h"
#include "checks/diagnostic.h"

#include <functional>

class QMenu;

namespace dossier {

class AgentDocument;

/// What can be done about a problem.
struct ProblemActions {
    std::function<void(const Fix &)> fix;
    std::function<void()> preview; ///< shows what its fixes change
    std::function<void()> fixEverywhere; ///< in the agents of all places
    std::function<void()> jump;
    std::function<void()> help; ///< the rule's page
    std::function<void()> ignoreInFile;
    std::function<void(const ConfigurationEdit &)> configure;
};

/// Fills a menu with the ways out of a problem: its fixes, its help, and the
/// ways of saying that it is none. GUI thread.
void fillProblemMenu(QMenu *menu, const Diagnostic &diagnostic, const AgentDocument &document,
                     const ProblemActions &actions);

} // namespace dossier
