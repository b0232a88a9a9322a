// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile.h"

namespace dossier {

/// Reads a header that is no YAML line by line, as a person reads it. `range`
/// and all ranges are offsets into `text`.
[[nodiscard]] std::vector<HeaderEntry> readLinewise(QStringView text, TextRange range);

/// Where the lines from `start` on stop looking like entries of a header.
[[nodiscard]] qsizetype endOfEntryLines(QStringView text, qsizetype start);

} // namespace dossier
