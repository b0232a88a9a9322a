// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace dossier::claude {

/// What the client's patterns take for the end of a line within a line.
inline bool isLineTerminator(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

/// White space of the client's patterns: Unicode's, and the byte order mark,
/// but not U+0085.
inline bool isWhite(QChar c)
{
    return (c.isSpace() && c != QChar(0x85)) || c == QChar(0xFEFF);
}

} // namespace dossier::claude
