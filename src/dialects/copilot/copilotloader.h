// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/loader.h"

namespace dossier {

/// Reads as Copilot CLI does, as far as that was seen on 1.0.102: strict YAML,
/// a description, and a few fields whose wrong values drop the file. What was
/// not seen is never taken for a refusal: such a file loads, with a note.
class CopilotLoader : public Loader
{
public:
    [[nodiscard]] Reading read(const AgentFile &file, const FileContext &context) const override;
};

} // namespace dossier
