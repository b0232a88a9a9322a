// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/loader.h"

namespace dossier {

/// Reads as OpenCode does: gray-matter, after a failure its own repair of
/// lines and gray-matter again, then a schema. Facts measured on 1.18.33.
///
/// A header that the repair leaves as it is comes back from gray-matter's cache
/// half made: the agent loads without metadata and its prompt is the whole
/// file. A fault of the schema stops the client altogether.
class OpenCodeLoader : public Loader
{
public:
    [[nodiscard]] Reading read(const AgentFile &file, const FileContext &context) const override;
};

} // namespace dossier
