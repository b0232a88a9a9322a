// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QStringList>

#include <vector>

namespace dossier {

/// A string value of a JSON text.
struct JsonString {
    QStringList path; ///< the keys that lead to it; of an element of a list, "" for its place
    TextRange range; ///< between the quotes, in the text

    bool operator==(const JsonString &) const = default;
};

/// All string values of a JSON text, in order, keys left out. None of a text
/// that is no JSON: `isValid` tells. Any thread.
[[nodiscard]] std::vector<JsonString> jsonStrings(const QString &text, bool *isValid = nullptr);

/// A text as it stands between the quotes of a JSON string.
[[nodiscard]] QString jsonEscaped(const QString &text);

} // namespace dossier
