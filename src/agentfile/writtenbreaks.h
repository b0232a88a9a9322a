// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace dossier {

/// A line break that is written out: a backslash and an n.
inline constexpr QLatin1StringView kWrittenBreak("\\n");

/// Where a written \n looks like the end of a line and the beginning of the
/// next, by what stands around it; of a pattern or code (\new, [^\n]) it does
/// not. Any thread.
[[nodiscard]] std::vector<qsizetype> writtenBreaks(QStringView text);
/// Whether the text holds what nobody writes who means a backslash.
[[nodiscard]] bool hasSureWrittenBreaks(QStringView text);
/// The text with real line breaks where they were meant.
[[nodiscard]] QString withLineBreaks(const QString &text);

} // namespace dossier
