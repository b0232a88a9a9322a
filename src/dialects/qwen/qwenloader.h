// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/loader.h"

namespace dossier {

/// Reads as Qwen Code does: line ends made alike, strict YAML, and where that
/// is none a simple reading of lines. Facts measured on 0.24.4.
class QwenLoader : public Loader
{
public:
    [[nodiscard]] Reading read(const AgentFile &file, const FileContext &context) const override;
};

} // namespace dossier
