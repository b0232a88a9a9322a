// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "jsvalue.h"

#include <QStringView>

#include <optional>

namespace dossier::js {

/// The number that a plain scalar is in a schema, infinite or NaN for .inf and
/// .nan; none if it is something else. Nothing around it is passed over.
[[nodiscard]] std::optional<double> scanNumber(QStringView text, Schema schema);

/// The number that JavaScript's Number() makes of a text without white space
/// around it; none for the empty text and for Infinity.
[[nodiscard]] std::optional<double> scanJsNumber(QStringView text);

} // namespace dossier::js
