// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reader.h"

namespace dossier::claude {

/// Reads YAML as the client's parser does. Where libyaml is stricter (tabs in
/// lines that are blank or hold a comment only, a value that begins with a
/// comma, control characters but NUL, and U+0085, U+2028, U+2029, which break
/// lines for libyaml only), each such unit is replaced by one other before
/// libyaml reads, so that ranges stay, and put back into the values. Where
/// libyaml is laxer, refusal() says why. Errors as yaml::read. Measured on
/// 2.1.330 and on its parser.
[[nodiscard]] Result<yaml::Document> readTolerantly(const QString &text);

} // namespace dossier::claude
