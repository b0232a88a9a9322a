// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile.h"
#include "text/changeset.h"
#include "yaml/writer.h"

namespace dossier {

/// Gives a strict entry's scalar another value and leaves the rest of it as it is
/// written: where its lines end, its escapes. None of a literal block, whose lines
/// stay anyway; if the words do not tell where in the text they stand; or if what
/// is new needs another style. Nothing is read again: the caller checks the result.
[[nodiscard]] std::optional<ChangeSet> patchScalar(const QString &text, const HeaderEntry &entry, const QString &value,
                                                   const yaml::WriterRules &rules);

} // namespace dossier
