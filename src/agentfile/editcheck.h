// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile.h"
#include "text/changeset.h"

#include <functional>

namespace dossier {

/// What a header edit must have done: the entry of `key` is as `holds` says
/// (null: it must be gone), all other entries and the prompt are as before.
struct EditPromise {
    QString key;
    QString newKey = {}; ///< after a rename; else empty
    std::function<bool(const HeaderEntry &)> holds = {};
};

/// Applies the changes to the file's text, reads the outcome anew and tells
/// whether the promise is kept. A header that was YAML must still be YAML.
[[nodiscard]] bool keepsPromise(const AgentFile &before, const ChangeSet &changes, const EditPromise &promise);

/// Whether two nodes say the same, wherever they stand. Plain and quoted
/// scalars differ: a reader takes a plain `true` for no string.
[[nodiscard]] bool sameContent(const yaml::Node &a, const yaml::Node &b);

/// Whether a value is read as this very string.
[[nodiscard]] bool readsAsString(const HeaderEntry &entry, const QString &text);

} // namespace dossier
