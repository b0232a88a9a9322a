// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "jsvalue.h"
#include "yaml/reader.h"

namespace dossier::js {

/// Reads YAML as js-yaml does, by libyaml: U+0085, U+2028 and U+2029 break no
/// lines; several documents, duplicate keys and unknown tags are errors; the
/// key "<<" merges. In version 3 the next key may follow on the same line behind
/// a quoted value or a list. Errors as yaml::read. Measured on 3.14 and 4.1.1.
[[nodiscard]] Result<yaml::Document> readJsYaml(const QString &text, Schema schema);

} // namespace dossier::js
