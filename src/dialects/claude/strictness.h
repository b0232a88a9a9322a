// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reader.h"

namespace dossier::claude {

/// Why the client's parser refuses what libyaml has read, none if it does not:
/// quoted values and bracketed lists that go on, or values that begin, without
/// more indentation than their key has, and a # right behind a closing quote,
/// | or >. `text` is what was read. Measured on 2.1.330 and on the parser.
[[nodiscard]] std::optional<Error> refusal(const yaml::Node &root, const QString &text);

} // namespace dossier::claude
