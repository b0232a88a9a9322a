// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/node.h"

#include <QJsonValue>

namespace dossier::js {

/// Which plain scalars a parser takes for something else than text.
enum class Schema : char {
    Core, ///< YAML 1.2's core schema, as npm's yaml
    JsYaml3, ///< YAML 1.1 in parts: octal by a 0, base 60, dates
    JsYaml4, ///< core, underscores in numbers, dates
};

/// What a client's JavaScript gets for a node.
enum class Kind : char { Null, Boolean, Number, Text, Date, Array, Object };

[[nodiscard]] Kind kindOf(const yaml::Node &node, Schema schema);
/// The number of a node of kind Number; infinite or NaN for .inf and .nan.
[[nodiscard]] double numberOf(const yaml::Node &node, Schema schema);
/// The value in JSON: a date as it is written, .inf and .nan as text.
[[nodiscard]] QJsonValue toJson(const yaml::Node &node, Schema schema);

} // namespace dossier::js
