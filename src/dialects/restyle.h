// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/headeredit.h"
#include "dialects.h"

#include <optional>

namespace dossier {

/// How a text stands in the header.
enum class TextStyle : char {
    OneLine, ///< bare, or in the quotation marks that it needs
    Quoted, ///< in double quotes: every reader reads it alike
    Lines, ///< as a block of real lines
    WrittenBreaks, ///< on one line, its line breaks as \n in two characters
};

/// The style that a field's text has; none for what is no text.
[[nodiscard]] std::optional<TextStyle> textStyleOf(const AgentFile &file, const QString &key);

/// The same words in another style, proven as each edit of a field is. Only
/// from and to WrittenBreaks the client gets another text. Error NotFound;
/// Refused where the header cannot hold the text so. Any thread.
[[nodiscard]] Result<ChangeSet> restyle(const AgentFile &file, const Client &client, const FileContext &context,
                                        const QString &key, TextStyle style);

} // namespace dossier
