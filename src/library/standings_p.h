// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "standings.h"

#include <QHash>

namespace dossier {

/// What Standings shares: made by its Judge, then never changed.
struct Standings::Data {
    struct Entry {
        AgentPointer agent;
        Standing standing;
        qsizetype group = -1; ///< index of those of its name; -1: it has none
    };
    QString workingFolder;
    QString repository;
    QString mainRepository;
    QHash<QString, Entry> entries; ///< by path
    std::vector<std::vector<AgentPointer>> groups; ///< of one client and one name each, in order of precedence
    QHash<std::pair<QString, QString>, qsizetype> byName; ///< by client and id: the group's index + 1
    QHash<QString, std::shared_ptr<const Dialect>> dialects;
};

} // namespace dossier
