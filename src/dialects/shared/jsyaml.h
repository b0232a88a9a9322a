// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reader.h"

namespace dossier::js {

/// Reads YAML as js-yaml does, by libyaml: U+0085, U+2028 and U+2029 break no
/// lines; several documents, duplicate keys and unknown tags are errors; the
/// key "<<" merges, and behind a quoted value or a list the next key may follow on
/// the same line. Errors as yaml::read. Compared with js-yaml 3 and 4.1.
[[nodiscard]] Result<yaml::Document> readJsYaml(const QString &text);

} // namespace dossier::js
