// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "explanation.h"

namespace dossier {

class Dialect;
struct FieldSpec;

/// All that a client's dialect knows of one of its fields: what it means, its values, what
/// its absence means, since when it is there, and with which version that was measured.
[[nodiscard]] Explanation explanationOf(const FieldSpec &field, const Dialect &dialect);

} // namespace dossier
