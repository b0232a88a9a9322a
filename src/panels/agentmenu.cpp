// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentmenu.h"

#include "models/agentrow.h"
#include "models/icons.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentMenu)
};

} // namespace

void fillAgentMenu(QMenu *menu, const std::vector<const AgentRow *> &agents,
                   const std::function<void(AgentAction)> &chosen)
{
    // The first reason that holds; empty: it can be done.
    const auto reason = [&agents](bool changesIt, bool isForOne) {
        if (agents.empty())
            return Texts::tr("No agent is chosen.");
        if (std::ranges::any_of(agents, &AgentRow::isMissing))
            return Texts::tr("The file is gone.");
        if (changesIt && std::ranges::any_of(agents, &AgentRow::isReadOnly))
            return Texts::tr("An update or an administrator would overwrite what is changed here.");
        return isForOne && agents.size() > 1 ? Texts::tr("This is done with one agent at a time.") : QString();
    };
    const auto compareReason = [&] {
        const QString other = reason(false, false);
        return other.isEmpty() && agents.size() > 2 ? Texts::tr("Two agents can be compared.") : other;
    };
    const auto add = [&](QStringView icon, const QString &name, const QString &text, AgentAction what,
                         const QString &obstacle) {
        QAction *action = menu->addAction(Icons::icon(icon), text, menu, [chosen, what] { chosen(what); });
        action->setObjectName(name);
        action->setEnabled(obstacle.isEmpty());
        if (!obstacle.isEmpty())
            action->setToolTip(obstacle);
    };
    menu->setToolTipsVisible(true);
    // One that is gone opens, too, if it is open already.
    add(u"open", u"agentOpen"_s, Texts::tr("&Open"), AgentAction::Open,
        agents.empty() ? reason(false, false) : QString());
    add(u"compare", u"agentCompare"_s, agents.size() == 2 ? Texts::tr("Co&mpare") : Texts::tr("Co&mpare With …"),
        AgentAction::Compare, compareReason());
    add(u"recent", u"agentVersions"_s, Texts::tr("&Earlier Versions …"), AgentAction::Versions, reason(false, true));
    menu->addSeparator();
    add(u"text", u"agentRename"_s, Texts::tr("&Rename …"), AgentAction::Rename, reason(true, true));
    add(u"duplicate", u"agentDuplicate"_s, Texts::tr("D&uplicate …"), AgentAction::Duplicate, reason(false, true));
    add(u"copy", u"agentCopy"_s, Texts::tr("&Copy To …"), AgentAction::Copy, reason(false, false));
    add(u"goto", u"agentMove"_s, Texts::tr("Mo&ve To …"), AgentAction::Move, reason(true, false));
    menu->addSeparator();
    add(u"delete", u"agentDelete"_s, Texts::tr("&Delete …"), AgentAction::Delete, reason(true, false));
}

} // namespace dossier
