// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <vector>

namespace dossier {

/// What of one line is prose. Ranges are UTF-16 offsets from its beginning. A
/// value; any thread.
struct SpellLine {
    std::vector<TextRange> prose; ///< in order; none: nothing is to be looked up
    std::vector<TextRange> code; ///< in order; of the prompt, as Markdown sees it
    bool isHeader = false; ///< prose of a value: a backslash with what follows it is no letter

    bool operator==(const SpellLine &) const = default;
};

/// What of a document is prose: the prompt, and the values of the header that the
/// caller names. Ranges are UTF-16 offsets of the text. A value; any thread.
class SpellScope
{
public:
    SpellScope() = default;
    /// `values`, in order, lie before `prompt`. Linear in the prompt's length.
    SpellScope(QStringView text, TextRange prompt, std::vector<TextRange> values);

    /// Of a line without its end.
    [[nodiscard]] SpellLine line(TextRange line) const;

private:
    TextRange m_prompt;
    std::vector<TextRange> m_values;
    std::vector<TextRange> m_code;
    std::vector<TextRange> m_fences; ///< whole lines
};

/// The words of a line that can be looked up, in order, from its beginning. What a
/// dictionary cannot know is left out: code, destinations of links, addresses,
/// paths, names of files and of variables, `@mentions`, `<tags>`, `&entities;`,
/// options, what holds a digit, an underscore or a capital behind its first letter,
/// single letters, and scripts that part no words. An apostrophe within a word
/// belongs to it. Linear in the line's length; any thread.
[[nodiscard]] std::vector<TextRange> spellWords(QStringView line, const SpellLine &scope);

} // namespace dossier
