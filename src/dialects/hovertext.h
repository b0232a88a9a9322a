// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "authoring.h"

namespace dossier {

/// What is to be said of a word of the header: a field, a value, a tool. A value;
/// any thread.
struct HoverText {
    TextRange range = {}; ///< of the word, in the document text
    QString title = {}; ///< empty: there is nothing to be said
    QStringList sentences = {}; ///< translated

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    [[nodiscard]] static HoverText at(const AuthoringPlace &place, qsizetype offset);
    bool operator==(const HoverText &) const = default;
};

// The same by what is named, for lists of what can be written.

[[nodiscard]] QStringList sentencesOf(const FieldSpec &field, const Dialect &dialect, FileContext::Place place);
[[nodiscard]] QStringList sentencesOf(const ToolSpec &tool, const Dialect &dialect);
[[nodiscard]] QStringList sentencesOf(const AllowedValue &value);

} // namespace dossier
