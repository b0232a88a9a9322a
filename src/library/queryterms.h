// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <span>
#include <vector>

namespace dossier {

/// What can stand before the colon of a term.
enum class QueryKey : char { None, Name, Model, Colour, Can, Place, Folder, Has, Is, Tokens, Changed };

/// A term of a filter as it is written: a word, or key:value. A value.
struct QueryTerm {
    TextRange range; ///< in the filter's text, with what negates it
    TextRange valueRange; ///< with quotation marks
    bool isNegated = false;
    QueryKey key = QueryKey::None;
    QString value = {}; ///< without quotation marks; of a word the word
    QString unknownKey = {}; ///< what stands before the colon of a word, if that looks like a key

    bool operator==(const QueryTerm &) const = default;
};

/// The terms of a filter's text, in order. A quotation mark that is not closed
/// reaches to the end.
[[nodiscard]] std::vector<QueryTerm> queryTerms(const QString &text);

/// The keys as they are offered, "model" and so on, in a good order for people.
[[nodiscard]] std::span<const QueryKey> queryKeys();
[[nodiscard]] QString toString(QueryKey key); ///< empty for None
[[nodiscard]] QueryKey queryKeyFromString(const QString &text); ///< case ignored; None if it is none

/// What a value may be, of the keys that take no other: "errors", …, "today".
[[nodiscard]] QStringList fixedValues(QueryKey key);

} // namespace dossier
