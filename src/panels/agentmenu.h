// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

class QMenu;

namespace dossier {

struct AgentRow;

/// What can be done with agents of a list.
enum class AgentAction : char {
    Open,
    Compare, ///< two with each other, or one with another that is asked for
    Rename,
    Move,
    Copy,
    Duplicate,
    Delete,
    Versions, ///< the earlier ones, of one agent
};

/// The entries for the selected agents; `chosen` is called in the GUI thread.
/// What cannot be done with all of them is greyed and says why.
void fillAgentMenu(QMenu *menu, const std::vector<const AgentRow *> &agents,
                   const std::function<void(AgentAction)> &chosen);

} // namespace dossier
