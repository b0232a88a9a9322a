// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Stands in for lastcommit.cpp where Dossier is built without libgit2.
#include "lastcommit.h"

namespace dossier {

struct LastCommit::Private {
};

LastCommit::LastCommit(const QString &, const QString &) {}

LastCommit::~LastCommit() = default;

QString LastCommit::libraryVersion()
{
    return {};
}

std::vector<CommitState> LastCommit::states(std::span<const std::shared_ptr<const AgentSummary>> agents,
                                            const std::stop_token &)
{
    return std::vector<CommitState>(agents.size(), CommitState::None);
}

Result<std::optional<QByteArray>> LastCommit::content(const QString &)
{
    return std::nullopt;
}

std::vector<Error> LastCommit::problems() const
{
    return {};
}

QSet<QString> LastCommit::folders() const
{
    return {};
}

void LastCommit::forget() {}

} // namespace dossier
