// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "liveness.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Liveness)
};

using State = Liveness::State;
using Kind = AgentsFolder::Kind;

QString idOf(Kind kind)
{
    switch (kind) {
    case Kind::Managed:
        return u"managed"_s;
    case Kind::Project:
        return u"project"_s;
    case Kind::User:
        return u"user"_s;
    case Kind::Plugin:
    case Kind::PluginSource:
    case Kind::Unread:
        break;
    }
    return {};
}

std::pair<State, QString> ofOutcome(const QString &client, Outcome outcome)
{
    if (outcome == Outcome::NotAnAgent)
        return {State::NotLoaded,
                Texts::tr("%1 takes this file for a note, so no session has it as an agent.").arg(client)};
    return {State::NotLoaded, Texts::tr("%1 does not load this file, so sessions go on without it.").arg(client)};
}

std::pair<State, QString> ofPlugin(const Dialect &dialect, Kind kind)
{
    const QString command = dialect.live().pluginCommand;
    if (command.isEmpty())
        return {State::NotKnown,
                Texts::tr("Whether running sessions of %1 take it is not known.").arg(dialect.title())};
    if (kind == Kind::Plugin)
        return {State::Reload, Texts::tr("Running sessions take it after %1.").arg(command)};
    return {State::Reload, Texts::tr("Running sessions with this plugin take it after %1; where a copy of it is "
                                     "installed, that has to be updated first.")
                               .arg(command)};
}

std::pair<State, QString> ofFolder(const Dialect &dialect, const Liveness::Saved &saved)
{
    if (!saved.folder || saved.folder->kind == Kind::Unread) {
        const QString wanted = dialect.projectFolder();
        return {State::NotRead, wanted.isEmpty()
                                    ? Texts::tr("%1 reads no agents from this folder.").arg(dialect.title())
                                    : Texts::tr("%1 reads no agents from this folder, but from “%2” of a project.")
                                          .arg(dialect.title(), wanted)};
    }
    const Kind kind = saved.folder->kind;
    if (kind == Kind::Plugin || kind == Kind::PluginSource)
        return ofPlugin(dialect, kind);
    if (!dialect.live().watched.contains(idOf(kind)))
        return {State::NotKnown,
                Texts::tr("Whether running sessions of %1 take it is not known; new ones do.").arg(dialect.title())};
    if (saved.isFolderNew)
        return {State::Restart,
                Texts::tr("Restart %1 to use it: this agents folder is new, and running sessions do not watch it.")
                    .arg(dialect.title())};
    return {State::Live, Texts::tr("Running sessions of %1 take it within seconds.").arg(dialect.title())};
}

bool isHarmless(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           "_-./:@%+,"_L1.contains(c);
}

/// What a terminal would take for a key, or what nobody could see.
bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c.isNull();
    }
}

/// None for names that the client would take for an option.
QString commandFor(const Dialect &dialect, const Liveness::Saved &saved)
{
    const QString &start = dialect.live().startCommand;
    const std::optional<QString> name = shellQuoted(saved.id);
    const bool isAskable = !saved.id.isEmpty() && !saved.id.startsWith(u'-');
    return start.isEmpty() || !name || !isAskable ? QString() : start + u' ' + *name;
}

} // namespace

Liveness Liveness::of(const Dialect &dialect, const Saved &saved)
{
    const bool isLoaded = saved.outcome == Outcome::Loads || saved.outcome == Outcome::LoadsWithoutMetadata;
    const auto [state, sentence] = isLoaded || !saved.folder || saved.folder->kind == Kind::Unread
                                       ? ofFolder(dialect, saved)
                                       : ofOutcome(dialect.title(), saved.outcome);
    Liveness liveness{state, sentence, {}};
    const bool isInstalled = saved.folder && saved.folder->kind != Kind::PluginSource;
    if (isLoaded && isInstalled && state != State::NotRead)
        liveness.command = commandFor(dialect, saved);
    return liveness;
}

std::optional<QString> shellQuoted(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() ? !isPair : isHidden(text[i]))
            return std::nullopt;
        i += isPair ? 1 : 0;
    }
    if (!text.isEmpty() && std::ranges::all_of(text, isHarmless))
        return text;
    QString inside = text;
    inside.replace(u'\'', "'\\''"_L1);
    return u'\'' + inside + u'\'';
}

} // namespace dossier
