// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "standings_p.h"
#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

using State = Standing::State;
using Reason = Standing::Reason;

namespace {

/// What the sentences are made of.
struct Parts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Standings)
public:
    const AgentSummary &agent;
    const Standing &standing;
    QString client;
    QString here; ///< the working folder's name
    QString other; ///< the other file's path
    QString repository;
    QStringList hidden;

    [[nodiscard]] QString used() const;
    [[nodiscard]] QString usedFirst() const;
    [[nodiscard]] QString hiddenOne() const;
    [[nodiscard]] QString twin() const;
    [[nodiscard]] QString elsewhere() const;
    [[nodiscard]] QString off() const;
};

QString shownPath(const QString &path)
{
    return escapedName(QDir::toNativeSeparators(path));
}

QString Parts::used() const
{
    switch (standing.reason) {
    case Reason::First:
        return usedFirst();
    case Reason::ReplacesBuiltIn:
        return tr("%1 uses this agent in %2 in the place of its own “%3”.").arg(client, here, agent.name);
    case Reason::BesideBuiltIn:
        return tr("%1 calls this agent “%2”; “%3” alone is one that it has built in.")
            .arg(client, agent.id(), agent.name);
    default:
        return tr("%1 uses this agent in %2.").arg(client, here);
    }
}

QString Parts::usedFirst() const
{
    if (hidden.size() == 1)
        return tr("%1 uses this agent in %2; it hides the one in %3.").arg(client, here, shownPath(hidden.front()));
    return tr("%1 uses this agent in %2; it hides %n others of this name.", nullptr, int(hidden.size()))
        .arg(client, here);
}

QString Parts::hiddenOne() const
{
    switch (standing.reason) {
    case Reason::ManagedFirst:
        return tr("%1 uses the agent in %2 instead: those of an administrator go first.").arg(client, other);
    case Reason::Nearer:
        return tr("%1 uses the agent in %2 instead: its folder is nearer to %3.").arg(client, other, here);
    case Reason::WorktreeFirst:
        return tr("%1 uses the agent in %2 instead: those of a worktree go before those of its main repository.")
            .arg(client, other);
    case Reason::HomeFirst:
        return tr("%1 uses the agent in %2 instead: those of Home go before those of a project.").arg(client, other);
    case Reason::SeveralFirst:
        return tr("%1 uses one of several agents of this name that go first, such as the one in %2.")
            .arg(client, other);
    default:
        return tr("%1 uses the agent in %2 instead: those of a project go before those of Home.").arg(client, other);
    }
}

QString Parts::twin() const
{
    switch (standing.reason) {
    case Reason::Equal:
        return tr("%1 uses either this agent or the one in %2; both files are equal.").arg(client, other);
    case Reason::OneTree:
        return tr("%1 uses either this agent or the one in %2: both lie in one folder of agents, and which of them it "
                  "takes is not known.")
            .arg(client, other);
    default:
        return tr("%1 uses either this agent or the one in %2: which of their places goes first is not known.")
            .arg(client, other);
    }
}

QString Parts::elsewhere() const
{
    const AgentsFolder &folder = *agent.folder;
    switch (standing.reason) {
    case Reason::BeyondRepository:
        return tr("%1 does not see this agent from %2: it looks no further up than the repository’s root %3.")
            .arg(client, here, repository);
    case Reason::NotKnown:
        return tr("Whether %1 sees this agent from %2 is not known: it belongs to the folder %3 above.")
            .arg(client, here, shownPath(folder.workingFolder));
    case Reason::PluginSource:
        return tr("This is the source of the plugin “%1”; %2 uses the agent where the plugin is installed.")
            .arg(folder.plugin, client);
    default:
        return here.isEmpty()
                   ? tr("%1 sees this agent when it is started in %2.").arg(client, shownPath(folder.workingFolder))
                   : tr("%1 does not see this agent from %2: it belongs to %3.")
                         .arg(client, here, shownPath(folder.workingFolder));
    }
}

QString Parts::off() const
{
    const AgentsFolder &folder = *agent.folder;
    if (standing.reason == Reason::SwitchedOff)
        return tr("%1 does not load this agent: the plugin “%2” is switched off.").arg(client, folder.plugin);
    if (folder.projects.size() == 1)
        return tr("%1 does not see this agent from %2: the plugin “%3” is installed for %4 only.")
            .arg(client, here, folder.plugin, shownPath(folder.projects.front()));
    return tr("%1 does not see this agent from %2: the plugin “%3” is installed for other projects.")
        .arg(client, here, folder.plugin);
}

QString nameOf(const QString &folder)
{
    const QString name = folder.section(u'/', -1);
    return escapedName(name.isEmpty() ? QDir::toNativeSeparators(folder) : name);
}

} // namespace

QString Standings::sentence(const QString &path) const
{
    const auto entry = d->entries.constFind(path);
    if (entry == d->entries.cend())
        return {};
    const AgentSummary &agent = *entry->agent;
    const QString dialect = agent.dialect.isEmpty() ? agent.folder->dialect : agent.dialect;
    const Parts parts{agent,
                      entry->standing,
                      d->dialects.value(dialect)->title(),
                      nameOf(d->workingFolder),
                      shownPath(entry->standing.other),
                      shownPath(d->repository),
                      entry->standing.reason == Reason::First ? hiddenBy(path) : QStringList()};
    switch (entry->standing.state) {
    case State::Used:
        return parts.used();
    case State::Hidden:
        return parts.hiddenOne();
    case State::Twin:
        return parts.twin();
    case State::Elsewhere:
        return parts.elsewhere();
    case State::NotLoaded:
        return entry->standing.reason == Reason::NotRead
                   ? agent.trouble
                   : QCoreApplication::translate("dossier::Standings", "%1 does not load this file.").arg(parts.client);
    case State::Note:
        return QCoreApplication::translate("dossier::Standings", "No name: %1 takes it for a note.").arg(parts.client);
    case State::Off:
        return parts.off();
    case State::Unread:
        break;
    }
    return entry->standing.reason == Reason::SubFolder
               ? QCoreApplication::translate("dossier::Standings",
                                             "%1 looks at no folders inside its folder of agents.")
                     .arg(parts.client)
               : QCoreApplication::translate("dossier::Standings", "No client reads agents from %1.")
                     .arg(shownPath(agent.folder->path));
}

QString standingTitle(const Standing &standing)
{
    switch (standing.state) {
    case State::Used:
        return Parts::tr("Used");
    case State::Hidden:
        return Parts::tr("Hidden");
    case State::Twin:
        return Parts::tr("Not known which");
    case State::Elsewhere:
        return standing.reason == Reason::NotKnown ? Parts::tr("Not known") : Parts::tr("Not seen from here");
    case State::NotLoaded:
        return Parts::tr("Not loaded");
    case State::Note:
        return Parts::tr("Note");
    case State::Off:
        return standing.reason == Reason::SwitchedOff ? Parts::tr("Switched off") : Parts::tr("Not seen from here");
    case State::Unread:
        return Parts::tr("Read by no client");
    }
    std::unreachable();
}

QString toString(State state)
{
    switch (state) {
    case State::Used:
        return u"used"_s;
    case State::Hidden:
        return u"hidden"_s;
    case State::Twin:
        return u"twin"_s;
    case State::Elsewhere:
        return u"elsewhere"_s;
    case State::NotLoaded:
        return u"not-loaded"_s;
    case State::Note:
        return u"note"_s;
    case State::Off:
        return u"off"_s;
    case State::Unread:
        return u"unread"_s;
    }
    std::unreachable();
}

QString toString(Reason reason)
{
    static const QHash<Reason, QString> kIds{{Reason::Only, u"only"_s},
                                             {Reason::First, u"first"_s},
                                             {Reason::ReplacesBuiltIn, u"replaces-built-in"_s},
                                             {Reason::BesideBuiltIn, u"beside-built-in"_s},
                                             {Reason::ManagedFirst, u"managed-first"_s},
                                             {Reason::Nearer, u"nearer"_s},
                                             {Reason::WorktreeFirst, u"worktree-first"_s},
                                             {Reason::ProjectFirst, u"project-first"_s},
                                             {Reason::HomeFirst, u"home-first"_s},
                                             {Reason::SeveralFirst, u"several-first"_s},
                                             {Reason::OneTree, u"one-tree"_s},
                                             {Reason::OrderNotKnown, u"order-not-known"_s},
                                             {Reason::Equal, u"equal"_s},
                                             {Reason::OtherProject, u"other-project"_s},
                                             {Reason::BeyondRepository, u"beyond-repository"_s},
                                             {Reason::NotKnown, u"not-known"_s},
                                             {Reason::PluginSource, u"plugin-source"_s},
                                             {Reason::Dropped, u"dropped"_s},
                                             {Reason::NotRead, u"not-read"_s},
                                             {Reason::NoName, u"no-name"_s},
                                             {Reason::SwitchedOff, u"switched-off"_s},
                                             {Reason::OtherInstallation, u"other-installation"_s},
                                             {Reason::NoClient, u"no-client"_s},
                                             {Reason::SubFolder, u"sub-folder"_s}};
    return kIds.value(reason);
}

} // namespace dossier
