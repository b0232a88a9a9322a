// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentset.h"

#include "checks/rights.h"
#include "checks/verdict.h"
#include "storage/nativepath.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

QString agentsFolder(const QString &filePath)
{
    if (filePath.isEmpty())
        return {};
    const QString clean = QDir::cleanPath(filePath);
    const QString folder = parentPath(clean);
    const QString closed = childPath(folder, {});
    const qsizetype plural = closed.lastIndexOf("/agents/"_L1);
    const qsizetype singular = closed.lastIndexOf("/agent/"_L1);
    if (plural < 0 && singular < 0)
        return folder;
    return plural >= singular ? closed.first(plural + 7) : closed.first(singular + 6);
}

void AgentSet::add(const CheckInput &input)
{
    const Reading &reading = input.reading;
    if (!reading.loads())
        return;
    add({reading.name.value_or(QString()), input.context.path, input.context.place, startableAgents(reading)},
        descriptionTokens(reading.description.value_or(QString())));
}

void AgentSet::add(const FileContext::Neighbour &agent, qsizetype tokens)
{
    auto &tree = m_trees[agentsFolder(agent.path)];
    if (!tree)
        tree = std::make_shared<Tree>();
    tree->tokens += tokens;
    if (agent.name.isEmpty())
        return;
    if (!agent.starts.isEmpty())
        tree->starters.push_back(agent);
    tree->byName[agent.name].push_back(agent);
}

void AgentSet::complete(FileContext &context, const Reading &reading) const
{
    complete(context, reading.name.value_or(QString()), !startableAgents(reading).isEmpty());
}

void AgentSet::complete(FileContext &context, const QString &name, bool startsOthers) const
{
    const auto found = m_trees.constFind(agentsFolder(context.path));
    if (found == m_trees.cend())
        return;
    const Tree &tree = **found;
    context.descriptionTokens = tree.tokens;
    QSet<QString> taken{context.path};
    for (const FileContext::Neighbour &agent : context.neighbours)
        taken += agent.path;
    const auto take = [&context, &taken](const FileContext::Neighbour &agent) {
        if (const auto count = taken.size(); taken.insert(agent.path), taken.size() > count)
            context.neighbours.push_back(agent);
    };
    if (const auto same = tree.byName.constFind(name); same != tree.byName.cend())
        std::ranges::for_each(*same, take);
    if (startsOthers)
        std::ranges::for_each(tree.starters, take);
}

} // namespace dossier
