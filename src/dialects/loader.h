// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"
#include "filecontext.h"
#include "reading.h"

namespace dossier {

/// Reads a file as one client does: its own fence, its own repair, its own
/// prompt. Never edits. Stateless; any thread.
class Loader
{
public:
    virtual ~Loader() = default;
    [[nodiscard]] virtual Reading read(const AgentFile &file, const FileContext &context) const = 0;
};

} // namespace dossier
