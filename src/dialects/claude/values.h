// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/node.h"

namespace dossier::claude {

/// An entry of a mapping for the client; looks at the mapping's nodes.
struct Entry {
    QString key;
    const yaml::Node *keyNode = nullptr;
    const yaml::Node *value = nullptr;
};

/// The entries of a mapping in file order, duplicates kept; at the end those
/// that `<<` brings in, which replace none. A key that is no text
/// becomes text as in the client's language.
[[nodiscard]] std::vector<Entry> entriesOf(const yaml::Node &mapping);

/// A value as the client's parser gives it: beside yaml::Node::toJson it knows
/// .inf, .nan, signed hexadecimal and octal numbers, takes a lone tag for null
/// and follows `<<`.
[[nodiscard]] QJsonValue valueOf(const yaml::Node &node);

} // namespace dossier::claude
