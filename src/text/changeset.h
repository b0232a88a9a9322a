// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// Replaces a range (UTF-16 offsets into the text before any edit) by a text.
struct TextEdit {
    TextRange range;
    QString text;

    bool operator==(const TextEdit &) const = default;
};

/// Edits that do not overlap, all in offsets of the same unchanged text, kept
/// in order of their start. The only form in which Dossier changes a text.
/// A value; any thread.
class ChangeSet
{
public:
    ChangeSet() = default;

    /// A set of one edit.
    [[nodiscard]] static ChangeSet replacing(TextRange range, QString text);

    /// Adds an edit. Error OutOfRange if the range is negative or overlaps an
    /// earlier one. Ranges may touch; an insertion at the start of a replaced
    /// range comes before it; two insertions at one offset count as overlap.
    [[nodiscard]] Result<void> add(TextRange range, QString text);
    /// Adds the edits of another set, all or none; errors as above.
    [[nodiscard]] Result<void> add(const ChangeSet &other);

    [[nodiscard]] bool isEmpty() const { return m_edits.empty(); }
    [[nodiscard]] const std::vector<TextEdit> &edits() const { return m_edits; }

    /// The text after all edits. Error OutOfRange if an edit lies beyond its end.
    [[nodiscard]] Result<QString> applyTo(const QString &text) const;

    /// The set that turns the result back into `before`, the text that this
    /// set applies to. Edits that touch become one.
    [[nodiscard]] ChangeSet inverse(const QString &before) const;

    /// Where an offset of the text before lies afterwards: at the start of a
    /// replaced range it stays, inside it goes to the replacement's end, at an
    /// insertion it goes behind the inserted text, as a text cursor does.
    [[nodiscard]] qsizetype mapOffset(qsizetype offset) const;

    /// The same change with what both sides of each edit share at their
    /// beginning and end cut away, and edits that change nothing left out.
    /// Never cuts between the halves of a surrogate pair.
    [[nodiscard]] ChangeSet minimised(const QString &before) const;

    bool operator==(const ChangeSet &) const = default;

private:
    std::vector<TextEdit> m_edits;
};

} // namespace dossier
