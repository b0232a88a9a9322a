// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/reading.h"

namespace dossier::qwen {

/// The fields of a header that is no YAML as the client's second parser reads
/// them: a key up to the first colon of a line and the rest as its value,
/// lists of lines that begin with "  - ", mappings of one level by two blanks.
/// Ranges are offsets into `header`; values that are null are left out.
[[nodiscard]] std::vector<FieldReading> readSimpleLines(const QString &header);

} // namespace dossier::qwen
