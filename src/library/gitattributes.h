// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dossier {

/// The line that keeps git from giving Markdown files Windows line ends.
inline constexpr char kLineFeedAttribute[] = "*.md text eol=lf";

/// The text of a .gitattributes file with that line at its end; unchanged if it
/// is there already. Keeps the file's line ends.
[[nodiscard]] QByteArray withLineFeedAttribute(const QByteArray &attributes);

} // namespace dossier
