// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "surroundings.h"

namespace dossier {

Surroundings::Surroundings(std::shared_ptr<const Dialects> dialects, const Checker &checker, SystemFolders folders,
                           FileOps &ops)
    : m_dialects(std::move(dialects))
    , m_folders(std::move(folders))
    , m_configurations({checker.ruleIds(), m_dialects->ids()}, ops)
{
}

CheckInput Surroundings::of(const QString &path, const QString &dialect) const
{
    CheckInput input;
    input.context = m_dialects->contextOf(path, m_folders);
    QString id = dialect.isEmpty() ? input.context.dialect : dialect;
    const auto configuration = m_configurations.of(path);
    if (!configuration) {
        const std::lock_guard lock(m_mutex);
        m_problems.emplace(configuration.error().path, configuration.error());
    } else if (*configuration) {
        input.configuration = *configuration;
        if (const QString named = input.configuration->dialectOf(path); dialect.isEmpty() && !named.isEmpty())
            id = named;
        if (!input.configuration->portable().isEmpty())
            input.others = m_dialects->clients();
    }
    input.client = m_dialects->client(id);
    input.context.dialect = input.client.dialect->id();
    return input;
}

CheckInput Surroundings::of(const QString &path, const AgentsFolder *folder) const
{
    if (!folder || folder->kind == AgentsFolder::Kind::Unread)
        return of(path);
    CheckInput input = of(path, folder->dialect);
    input.context.place = folder->contextPlace();
    return input;
}

std::vector<Error> Surroundings::problems() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Error> found;
    found.reserve(m_problems.size());
    for (const auto &[path, error] : m_problems)
        found.push_back(error);
    return found;
}

void Surroundings::forget() const
{
    m_configurations.forget();
    const std::lock_guard lock(m_mutex);
    m_problems.clear();
}

void readInto(CheckInput &input, const SourceText &source)
{
    input.file = AgentFile::parse(source);
    input.reading = input.client.loader->read(input.file, input.context);
}

} // namespace dossier
