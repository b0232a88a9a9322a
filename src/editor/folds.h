// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/structure.h"

#include <QPointer>
#include <QTextDocument>

#include <optional>
#include <utility>
#include <vector>

namespace dossier {

/// Which lines of a text document can be folded, and which are. A line is seen
/// unless a folded range holds it below its first line. Ranges are moved along
/// with edits; one whose hidden text is changed opens, so that nothing is edited
/// unseen; the header may stay folded, as a form shows it too. Owned by
/// CodeEditor; GUI thread. Offsets are those of the document, lines are counted
/// from 0.
class Folds
{
public:
    void setDocument(QTextDocument *document); ///< shows all lines of the one before
    /// All lines of the header with both fences; empty: none, which opens it.
    void setHeader(TextRange header);
    /// All other ranges, in order, outer ones first. What is folded stays so if it begins
    /// in the same line, and hides nothing that it did not hide before.
    void setRanges(const std::vector<FoldRange> &ranges);

    /// To be called with QTextDocument::contentsChange, and settle() once the layout knows
    /// of it (contentsChanged).
    void follow(int position, int removed, int added);
    /// What the next change consists of, in order: it is told of as one that reaches from the
    /// first to the last.
    struct Edit {
        qsizetype position = 0;
        qsizetype removed = 0;
        qsizetype added = 0;
    };
    void expect(std::vector<Edit> edits) { m_expected = std::move(edits); }
    bool settle(); ///< returns whether lines came into sight or went

    [[nodiscard]] bool isHead(int line) const { return indexAt(line) >= 0; }
    [[nodiscard]] bool isFolded(int line) const; ///< of a head; others: false
    [[nodiscard]] bool isHeader(int line) const; ///< whether it is its first line
    [[nodiscard]] int headerLine() const; ///< -1: none
    [[nodiscard]] int hiddenLines(int line) const; ///< below a head, if it is folded
    /// The head of the innermost range that holds a line; -1: none.
    [[nodiscard]] int headOf(int line) const;
    [[nodiscard]] bool hides(int offset) const;
    [[nodiscard]] bool hasFolded() const { return m_touched.has_value(); }
    [[nodiscard]] bool hasFoldedSections() const; ///< or anything else but the header
    [[nodiscard]] bool canFoldAll() const; ///< whether setAllFolded(true) would do anything

    /// What is folded: heads, each with a hash of its text by which it is known again.
    using State = std::vector<std::pair<int, uint>>;
    [[nodiscard]] State state() const;

    // What they return is as that of settle().
    /// Folds what was folded once, as far as it is known by now; the rest with the next ranges.
    bool restore(State state);
    bool setFolded(int head, bool folded);
    /// All but the header, and but a lone section that holds all others.
    bool setAllFolded(bool folded);
    bool openAt(int offset); ///< whatever hides it
    bool openChanged(const std::vector<TextRange> &ranges); ///< whatever hides a part of them

private:
    struct Fold {
        FoldRange::Kind kind = FoldRange::Kind::Section;
        bool isFolded = false;
        TextRange lines = {}; ///< its end may be confused by an edit of several places until the next ranges
        /// From before the line end of the head to the end of the last line, of a folded one. An
        /// edit that touches it opens it, so that it is exact.
        TextRange hidden = {};
    };

    [[nodiscard]] Fold *header();
    [[nodiscard]] int indexAt(int line) const;
    [[nodiscard]] int lineAt(qsizetype offset) const;
    [[nodiscard]] std::vector<std::size_t> foldable() const;
    void mark(Fold &fold, bool folded);
    void open(Fold &fold) { mark(fold, false); }
    [[nodiscard]] TextRange hiddenBy(TextRange lines) const;
    void followEdit(const Edit &edit);
    void markWanted();
    bool showLines();

    QPointer<QTextDocument> m_document;
    std::vector<Fold> m_folds; ///< by their beginnings
    std::vector<Edit> m_expected;
    State m_wanted; ///< to be folded with the next ranges
    std::optional<TextRange> m_touched; ///< holds all lines that are hidden; may be of no length
    int m_revision = 0; ///< of the document when follow() was called last
    int m_lines = 0; ///< of the document then
    bool m_isDirty = false; ///< lines are to be shown or hidden
};

} // namespace dossier
