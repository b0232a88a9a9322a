// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace dossier {

/// How much a text is. A value; any thread.
struct TextCounts {
    qsizetype words = 0; ///< as Unicode parts a text; where no blanks part words, each sign is one
    qsizetype characters = 0; ///< as people see them: an emoji of several units is one; line ends count
    qsizetype tokens = 0; ///< about so many; see approximateTokens()

    /// Linear in the text's length: about 10 ms for 100,000 units.
    [[nodiscard]] static TextCounts of(QStringView text);

    bool operator==(const TextCounts &) const = default;
};

/// The client's own estimate, four units a token, with which the whole program
/// reckons; what a model really counts differs.
[[nodiscard]] qsizetype approximateTokens(QStringView text);

} // namespace dossier
