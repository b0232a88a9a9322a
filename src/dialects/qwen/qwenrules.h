// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/shared/clientdraft.h"

namespace dossier::qwen {

/// Judges the reading's fields and prompt. `header` is the header's text;
/// `isYaml` is false if its lines were read one by one.
void judge(ClientDraft &draft, const QString &header, bool isYaml);

} // namespace dossier::qwen
