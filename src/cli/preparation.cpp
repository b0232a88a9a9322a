// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "preparation.h"

#include "inputfiles.h"

using namespace Qt::StringLiterals;

namespace dossier {

Preparation::Preparation(const CommandInput &input, const Checker &checker)
    : m_input(input)
    , m_surroundings(std::make_shared<const Dialects>(input.dialects), checker,
                     SystemFolders{input.environment.home, input.environment.claude, input.environment.managed})
{
}

Result<PreparedFile> Preparation::read(const QString &path) const
{
    if (auto known = checkDialect(m_input); !known)
        return std::unexpected(known.error());
    auto bytes = readInputFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString dialect = m_input.arguments.value(u"dialect"_s, u"auto"_s);
    PreparedFile prepared{*bytes,
                          m_surroundings.of(absolutePath(m_input, path), dialect == "auto"_L1 ? QString() : dialect)};
    readInto(prepared.input, SourceText::fromBytes(*bytes));
    return prepared;
}

} // namespace dossier
