// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <optional>

namespace dossier::js {

/// What JavaScript's patterns and trim() take for white space.
[[nodiscard]] bool isWhite(QChar c);
/// The part of `range` that String.trim() leaves.
[[nodiscard]] TextRange trimmed(QStringView text, TextRange range);

/// The parts of a file as a client's pattern cuts it; UTF-16 offsets.
struct Fence {
    TextRange header; ///< between the fences, without the line end before the closing one
    qsizetype closeEnd = 0; ///< behind the three dashes that close
};

/// The fence of clients that match from the start a line of "---", then as
/// little as possible up to a line end and "---", whatever follows these; a
/// line ends with LF or CRLF. None without both. An empty header needs a blank
/// line: "---" right below "---" does not close.
[[nodiscard]] std::optional<Fence> findFence(QStringView text);

} // namespace dossier::js
