// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "node.h"
#include "text/error.h"

#include <optional>
#include <vector>

namespace dossier::yaml {

/// Bounds that keep a hostile text from costing time or memory.
struct Limits {
    int depth = 100; ///< nested collections
    qsizetype nodes = 100'000; ///< after aliases are copied in; an anchored node counts twice
    qsizetype length = 1 << 20; ///< UTF-16 units of the whole text
};

/// A scalar key that a mapping has more than once.
struct DuplicateKey {
    QString key;
    TextRange first;
    TextRange repeated;
};

/// One YAML document.
struct Document {
    std::optional<Node> root; ///< none in an empty or comment-only text
    std::vector<DuplicateKey> duplicates; ///< at any depth
    bool several = false; ///< more documents follow; they were not read
};

/// Reads by libyaml, strictly. Errors: Syntax with libyaml's problem (English,
/// no sentence) as text and the place as range (never beyond the text), TooLarge
/// for a limit. Offsets are UTF-16 units of `text`. A unit that stands for an
/// undecodable byte is read as text and kept in the value; one for an ASCII byte
/// (a stray carriage return) as that character. Any thread.
[[nodiscard]] Result<Document> read(QStringView text, const Limits &limits = {});

[[nodiscard]] QString libraryVersion(); ///< of libyaml

} // namespace dossier::yaml
