// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentcopies.h"

#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentCopies)
};

} // namespace

void AgentCopies::collect(const AgentSummary &agent, const Place &place, std::span<const AgentPointer> agents)
{
    if (agent.name.isEmpty() || agent.hash.isEmpty())
        return;
    for (const AgentPointer &other : agents) {
        const bool isCopy = other->name == agent.name && other->path != agent.path && other->dialect == agent.dialect &&
                            !other->hash.isEmpty() && !other->isMissing();
        const bool isTwin = other->folder && agent.folder && other->folder->path == agent.folder->path;
        // A file may lie in two places that are shown.
        const auto isKnown = [&other](const Copy &copy) { return copy.agent->path == other->path; };
        if (isCopy && !isTwin && std::ranges::none_of(copies, isKnown))
            copies.push_back({.agent = other, .place = place, .isEqual = other->hash == agent.hash});
    }
}

QString AgentCopies::Copy::title() const
{
    const QString inner = agent->folder ? agent->folder->workingFolder : QString();
    const bool isBelow = !place.path.isEmpty() && inner.startsWith(place.path + u'/');
    return isBelow ? place.title() + escapedName(inner.sliced(place.path.size())) : place.title();
}

qsizetype AgentCopies::equalCount() const
{
    return std::ranges::count_if(copies, &Copy::isEqual);
}

const AgentCopies::Copy *AgentCopies::firstDifferent() const
{
    const auto found = std::ranges::find(copies, false, &Copy::isEqual);
    return found == copies.end() ? nullptr : &*found;
}

QString AgentCopies::toText() const
{
    const auto names = [this](bool isEqual) {
        QStringList titles;
        for (const Copy &copy : copies) {
            if (copy.isEqual == isEqual && !titles.contains(copy.title()))
                titles << copy.title();
        }
        return titles;
    };
    const QStringList different = names(false);
    const auto equal = static_cast<int>(names(true).size());
    const QString list = QLocale().createSeparatedList(different);
    if (copies.empty())
        return {};
    if (different.isEmpty())
        return Texts::tr("Equal in %n other place(s).", nullptr, equal);
    if (equal == 0)
        return Texts::tr("The agent of this name differs in %1.").arg(list);
    return Texts::tr("Equal in %n other place(s); differs in %1.", nullptr, equal).arg(list);
}

} // namespace dossier
