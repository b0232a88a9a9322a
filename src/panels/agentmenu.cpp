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
    const bool isOne = agents.size() == 1;
    const bool isReadOnly = std::ranges::any_of(agents, &AgentRow::isReadOnly);
    const bool areThere = std::ranges::none_of(agents, &AgentRow::isMissing);
    const QString kept = Texts::tr("An update or an administrator would overwrite what is changed here.");
    const QString one = Texts::tr("This is done with one agent at a time.");
    const auto add = [&](QStringView icon, const QString &name, const QString &text, AgentAction what, bool isEnabled,
                         const QString &reason = {}) {
        QAction *action = menu->addAction(Icons::icon(icon), text, menu, [chosen, what] { chosen(what); });
        action->setObjectName(name);
        action->setEnabled(isEnabled);
        if (!isEnabled && !reason.isEmpty())
            action->setToolTip(reason);
    };
    menu->setToolTipsVisible(true);
    add(u"open", u"agentOpen"_s, Texts::tr("&Open"), AgentAction::Open, !agents.empty());
    add(u"compare", u"agentCompare"_s, isOne ? Texts::tr("Co&mpare With …") : Texts::tr("Co&mpare"),
        AgentAction::Compare, (isOne || agents.size() == 2) && areThere, Texts::tr("Two agents can be compared."));
    menu->addSeparator();
    add(u"text", u"agentRename"_s, Texts::tr("&Rename …"), AgentAction::Rename, isOne && !isReadOnly && areThere,
        isReadOnly ? kept : one);
    add(u"duplicate", u"agentDuplicate"_s, Texts::tr("D&uplicate …"), AgentAction::Duplicate, isOne && areThere, one);
    add(u"copy", u"agentCopy"_s, Texts::tr("&Copy To …"), AgentAction::Copy, areThere);
    add(u"goto", u"agentMove"_s, Texts::tr("Mo&ve To …"), AgentAction::Move, !isReadOnly && areThere, kept);
    menu->addSeparator();
    add(u"delete", u"agentDelete"_s, Texts::tr("&Delete …"), AgentAction::Delete, !isReadOnly && areThere, kept);
}

} // namespace dossier
