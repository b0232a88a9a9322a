// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "preparation.h"

#include "inputfiles.h"

using namespace Qt::StringLiterals;

namespace dossier {

Preparation::Preparation(const CommandInput &input, const Checker &checker)
    : m_input(input)
    , m_configurations({checker.ruleIds(), input.dialects.ids()})
{
}

Result<PreparedFile> Preparation::read(const QString &path) const
{
    auto client = clientFor(m_input, path);
    if (!client)
        return std::unexpected(client.error());
    auto bytes = readInputFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto configuration = m_configurations.of(client->context.path);
    if (!configuration) {
        const std::lock_guard lock(m_mutex);
        m_problems.emplace(configuration.error().path, configuration.error());
    } else if (*configuration && m_input.arguments.value(u"dialect"_s, u"auto"_s) == "auto"_L1) {
        const QString id = (*configuration)->dialectOf(client->context.path);
        if (!id.isEmpty()) {
            client->context.dialect = id;
            client->client = m_input.dialects.client(id);
        }
    }
    PreparedFile prepared{*bytes,
                          {AgentFile::parse(SourceText::fromBytes(*bytes)), client->client, client->context, {}}};
    CheckInput &input = prepared.input;
    input.configuration = configuration.value_or(nullptr);
    if (input.configuration && !input.configuration->portable().isEmpty())
        input.others = m_input.dialects.clients();
    input.reading = input.client.loader->read(input.file, input.context);
    return prepared;
}

std::vector<Error> Preparation::problems() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Error> found;
    for (const auto &[path, error] : m_problems)
        found.push_back(error);
    return found;
}

} // namespace dossier
