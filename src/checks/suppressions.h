// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"
#include "text/changeset.h"

namespace dossier {

/// A rule that a file's own header turns off, by a comment line of its own
/// such as `# dossier: ignore name/differs-from-file, tools/unknown`.
struct Suppression {
    QString rule; ///< as written
    TextRange range; ///< of it, in the document text

    bool operator==(const Suppression &) const = default;
};

/// What the comment lines of the header turn off, in order. Any thread.
[[nodiscard]] std::vector<Suppression> suppressions(const AgentFile &file);

/// The change that turns a rule off in the file: joins the last such comment,
/// or adds one above the closing fence. Error Refused without a header.
[[nodiscard]] Result<ChangeSet> suppress(const AgentFile &file, const QString &rule);

} // namespace dossier
