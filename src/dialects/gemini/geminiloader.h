// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/loader.h"

namespace dossier {

/// Reads as Gemini CLI does: js-yaml on what stands between the fences, no
/// repair, and a schema that knows no other keys than its own. Facts measured
/// on @google/gemini-cli-core 0.61.0.
class GeminiLoader : public Loader
{
public:
    [[nodiscard]] Reading read(const AgentFile &file, const FileContext &context) const override;
};

} // namespace dossier
