// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile.h"

#include <QStringList>

namespace dossier {

/// What stands at a place of the header, as a person sees it: by lines, whether or
/// not it is YAML, since a header that is being typed seldom is. A value; any
/// thread. Offsets are UTF-16 units of the document text.
struct HeaderCursor {
    enum class Spot : char {
        Outside, ///< of the header, or where nothing can be put for another thing
        Key,
        Value, ///< of one scalar
        Item, ///< of a list
        Argument, ///< inside the parentheses of an item, as of Agent(…)
        Comment,
    };
    /// How the list is written; of Item and Argument.
    enum class List : char { None, CommaString, Flow, Block };
    enum class Quote : char { None, Single, Double };

    Spot spot = Spot::Outside;
    List list = List::None;
    Quote quote = Quote::None; ///< what the token lies in; of a comma string, what all of it lies in
    bool isQuoteOpen = false; ///< and is not closed
    bool isBlockScalar = false; ///< a value behind | or >
    QString key = {}; ///< of Value, Item and Argument
    QString tool = {}; ///< of Argument: what stands before the parenthesis
    TextRange token = {}; ///< what another word would replace, without quotes
    QString typed = {}; ///< its part before the cursor
    QStringList others = {}; ///< the list's other items, or the other arguments

    [[nodiscard]] static HeaderCursor at(const AgentFile &file, qsizetype offset);
    /// A value that is read as a list of items with commas between them, from the text
    /// that it was found in; anything else as it is.
    [[nodiscard]] HeaderCursor asCommaList(QStringView text) const;
    [[nodiscard]] qsizetype offset() const { return token.start + typed.size(); }

    bool operator==(const HeaderCursor &) const = default;
};

} // namespace dossier
