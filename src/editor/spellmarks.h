// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QtTypes>

#include <optional>
#include <vector>

class QTextDocument;

namespace dossier {

/// Which words of each line a dictionary does not know, and which lines have yet to
/// be looked at. Moves along with edits. Lines from 0; ranges of a line count from
/// its beginning, others are offsets of the text shown. GUI thread.
class SpellMarks
{
public:
    /// Nothing is known of any line; null: nothing is to be looked at. The document
    /// outlives it, or the next call.
    void setDocument(const QTextDocument *document);
    [[nodiscard]] bool hasDocument() const { return m_document; }
    /// As QTextDocument::contentsChange tells it; marks beside the change stay. False:
    /// no text has changed.
    bool follow(int position, int removed, int added);
    /// All is to be looked at again; until then the marks stay.
    void markStale();
    void markStale(int line);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] bool isStale(int line) const { return m_lines.at(size_t(line)).isStale; }
    /// The first one from a line on that is to be looked at; -1: none.
    [[nodiscard]] int nextStale(int from) const;
    [[nodiscard]] size_t signature(int line) const { return m_lines.at(size_t(line)).signature; }
    /// `signature`: of what of the line was looked at. True if that changes what is shown.
    bool set(int line, std::vector<TextRange> words, size_t signature);

    [[nodiscard]] const std::vector<TextRange> &words(int line) const;
    /// A word that is just being typed is not shown: the one at this offset (-1: none).
    void setTyped(qsizetype offset);
    [[nodiscard]] qsizetype typed() const { return m_typed; }
    [[nodiscard]] std::vector<TextRange> shown(int line) const;
    /// The word that an offset touches.
    [[nodiscard]] std::optional<TextRange> at(qsizetype offset) const;
    /// The next word behind an offset, or before it; from the other end if there is none.
    [[nodiscard]] std::optional<TextRange> next(qsizetype offset, bool back) const;

private:
    struct Line {
        std::vector<TextRange> words;
        size_t text = 0; ///< a hash of it
        size_t signature = 0;
        bool isStale = true;
    };

    void insert(int from, int count);
    [[nodiscard]] TextRange inText(int line, TextRange word) const;

    const QTextDocument *m_document = nullptr;
    std::vector<Line> m_lines;
    qsizetype m_typed = -1;
};

} // namespace dossier
