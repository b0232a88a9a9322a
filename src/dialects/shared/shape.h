// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "jsvalue.h"

namespace dossier {

/// What a client asks of a field's value.
enum class Wanted : char {
    Text,
    FilledText, ///< at least one character
    TextList, ///< a list of texts
    Map, ///< keys and values
    TextMap, ///< keys and texts
    SwitchMap, ///< keys and true or false
    Number,
    FiniteNumber,
    PositiveInteger,
    Boolean,
};

[[nodiscard]] bool isMet(const yaml::Node &node, Wanted wanted, js::Schema schema);
/// The translated sentence that `client` does not load an agent whose field is
/// something else. `field` may be a path such as "auth.type".
[[nodiscard]] QString unmetSentence(const QString &client, const QString &field, Wanted wanted);

} // namespace dossier
