// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commitstates.h"

#include "storage/fileops.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

CommitStates::CommitStates(AgentLibrary *library, const QString &home, const QString &config, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    if (LastCommit::libraryVersion().isEmpty())
        return;
    m_worker = std::make_unique<CommitWorker>(home, config);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &CommitStates::ask);
    connect(m_worker.get(), &CommitWorker::compared, this, &CommitStates::take);
    connect(m_worker.get(), &CommitWorker::contentRead, this,
            [this](const QString &path, const std::optional<QByteArray> &content) {
                const auto followed = m_followed.find(path);
                if (followed == m_followed.end() || followed->content == content)
                    return;
                followed->content = content;
                Q_EMIT committedChanged(path);
            });
    const auto later = [this] { m_timer.start(); };
    connect(library, &AgentLibrary::scanFinished, this, later);
    connect(library, &AgentLibrary::agentsAdded, this, later);
    connect(library, &AgentLibrary::agentsChanged, this, later);
    connect(library, &AgentLibrary::placeRemoved, this, later);
}

CommitStates::~CommitStates() = default;

void CommitStates::ask()
{
    std::vector<CommitWorker::AgentPointer> agents;
    for (const AgentLibrary::ShownPlace &shown : m_library->places())
        agents.insert(agents.end(), shown.agents.begin(), shown.agents.end());
    m_worker->compare(std::move(agents));
}

void CommitStates::take(const CommitWorker::Answer &answer)
{
    const bool areSame = std::ranges::equal(m_problems, answer.problems, {}, &Error::text, &Error::text);
    m_problems = answer.problems;
    if (!areSame)
        Q_EMIT problemsChanged();
    if (std::exchange(m_folders, answer.folders) != answer.folders)
        Q_EMIT foldersFound();
    if (std::exchange(m_states, answer.states) != answer.states)
        Q_EMIT statesChanged();
}

void CommitStates::follow(const QString &path)
{
    if (m_worker && !path.isEmpty() && ++m_followed[path].users == 1)
        m_worker->read(path);
}

void CommitStates::unfollow(const QString &path)
{
    const auto followed = m_followed.find(path);
    if (followed != m_followed.end() && --followed->users == 0)
        m_followed.erase(followed);
}

std::optional<QByteArray> CommitStates::committed(const QString &path) const
{
    return m_followed.value(path).content;
}

void CommitStates::foldersChanged(const QSet<QString> &changed)
{
    const bool isConcerned = m_worker && std::ranges::any_of(changed, [this](const QString &folder) {
                                 // A repository may have come.
                                 return m_folders.contains(folder) ||
                                        (!m_folders.contains(folder + u"/.git"_s) &&
                                         FileOps::system().info(folder + u"/.git"_s).kind != FileInfo::Kind::Missing);
                             });
    if (!isConcerned)
        return;
    m_worker->forget();
    m_timer.start();
    for (auto followed = m_followed.cbegin(); followed != m_followed.cend(); ++followed)
        m_worker->read(followed.key());
}

} // namespace dossier
