// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile.h"

namespace dossier {

/// What stands in a header, apart from the text it stands in. A value, shared
/// by all files that have the same header; any thread.
struct HeaderContent {
    std::vector<HeaderEntry> entries;
    bool strict = true;
    std::optional<Error> error; ///< why not strict
};

/// Reads the header that lies in `range` of `text`: by strict YAML, and line by
/// line if it is none. All ranges are offsets into `text`.
[[nodiscard]] HeaderContent readHeader(QStringView text, TextRange range);

/// One entry from its nodes, whose ranges are offsets into `text`; the ends of
/// collections and the comment are found on the text, as YAML tells neither.
[[nodiscard]] HeaderEntry entryFromNodes(QStringView text, const yaml::Node &key, yaml::Node value);

/// Moves all ranges of a node.
void shiftNode(yaml::Node &node, qsizetype by);

} // namespace dossier
