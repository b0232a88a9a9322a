// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "standings.h"

namespace dossier {

/// Names that several files have, client by client, against the folders in which
/// the files lie: which one is used, and which are copies of it. A value; any
/// thread.
struct SameNames {
    using AgentPointer = PlaceSnapshot::AgentPointer;

    /// How a file compares with the one that goes first of its name.
    enum class Likeness : char {
        First, ///< it is that one: used, or what would be
        Equal, ///< byte by byte
        Different,
        NotRead, ///< one of the two was not read
    };
    struct File {
        AgentPointer agent;
        Standing::State state = Standing::State::Unread;
        Likeness likeness = Likeness::NotRead;

        bool operator==(const File &) const = default;
    };
    /// The files of one name in one folder of agents; mostly one.
    struct Cell {
        QString folder; ///< its path
        std::vector<File> files; ///< in order of precedence

        bool operator==(const Cell &) const = default;
    };
    struct Row {
        QString dialect;
        QString id; ///< the name, as AgentSummary::id()
        std::vector<Cell> cells; ///< of the folders that hold the name, in order of the columns
        bool areEqual = false; ///< all files byte by byte

        [[nodiscard]] const Cell *cell(const QString &folder) const; ///< null if it does not hold the name
        bool operator==(const Row &) const = default;
    };
    struct Column {
        std::shared_ptr<const AgentsFolder> folder;
        QString title; ///< translated where it is no name; short, and no other column's

        bool operator==(const Column &other) const;
    };

    std::vector<Column> columns; ///< in order of precedence of their kinds, then of their paths
    std::vector<Row> rows; ///< in order of the names

    [[nodiscard]] static SameNames of(const Standings &standings);
};

} // namespace dossier
