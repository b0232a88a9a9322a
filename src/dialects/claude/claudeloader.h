// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/loader.h"

namespace dossier {

/// Reads as Claude Code does: front matter to the first --- after the opening
/// one, strict YAML first, then its repair of single lines. Facts measured on
/// 2.1.330 and, where a sentence says so, taken from its documentation.
class ClaudeLoader : public Loader
{
public:
    static constexpr qsizetype kMaximumBytes = 1'048'576; ///< a larger file is skipped

    [[nodiscard]] Reading read(const AgentFile &file, const FileContext &context) const override;
};

} // namespace dossier
