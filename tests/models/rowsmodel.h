// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/agentrowsmodel.h"

namespace dossier::test {

/// Rows that a test or a benchmark makes up.
class MadeRows : public AgentRowsModel
{
public:
    using AgentRowsModel::insertAgents;
    using AgentRowsModel::insertGroup;
    using AgentRowsModel::removeAgents;
    using AgentRowsModel::removeGroup;
    using AgentRowsModel::setAgents;
    using AgentRowsModel::setGroup;
};

/// An agent that loads, with what a test wants to say of it.
[[nodiscard]] inline AgentSummary madeSummary(const QString &path, const QString &name)
{
    AgentSummary summary{.path = path, .fileName = path.section(u'/', -1)};
    summary.name = name;
    summary.outcome = Outcome::Loads;
    summary.tools = QStringLiteral("all tools");
    return summary;
}

[[nodiscard]] inline AgentRowsModel::RowPointer madeRow(const AgentSummary &summary, const Place &place)
{
    return std::make_shared<const AgentRow>(AgentRow::of(summary, place));
}

} // namespace dossier::test
