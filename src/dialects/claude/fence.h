// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <optional>

namespace dossier::claude {

/// The parts of a file as Claude Code cuts it; UTF-16 offsets of the file text.
struct Fence {
    TextRange header; ///< between the fences
    TextRange prompt;
    bool closedInsideLine = false; ///< the closing --- does not begin a line or is not alone on it
};

/// Finds the front matter: a byte order mark is skipped, the text must begin
/// with --- and white space to a line feed, and the first --- after that
/// closes, wherever it stands. White space behind it belongs to it. None if
/// there is no such thing. Measured on 2.1.330.
[[nodiscard]] std::optional<Fence> findFence(QStringView fileText);

} // namespace dossier::claude
