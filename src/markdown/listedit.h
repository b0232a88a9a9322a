// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

#include <optional>

namespace dossier {

/// What Enter does in a list or a quote: the next line begins as this one does, with
/// the next number, and the numbers of the items behind it follow, if they counted up
/// before. In an item without words it ends the list instead. In the header only
/// `- ` goes on, as YAML has no other.
///
/// Empty where Enter is only a line end: elsewhere, in code, and before the words of an
/// item. Any thread; linear in the length of the list.
[[nodiscard]] SelectedEdit continueList(const EditContext &context);

/// Numbers the items of the numbered list that the cursor is in one after the other, from
/// the first one's number on. Empty elsewhere, in a list whose numbers are all the same,
/// and in code.
[[nodiscard]] SelectedEdit renumberList(const EditContext &context);

/// A numbered list, by its first item. A value; any thread.
struct NumberedList {
    qsizetype start = 0; ///< of the first item's line
    qulonglong first = 0; ///< its number
    bool isAllOne = false; ///< the second one has the same number

    /// The one that the line of an offset belongs to; its items at that depth.
    [[nodiscard]] static std::optional<NumberedList> at(QStringView text, qsizetype offset);
    /// What makes its items count from a number on; nothing where they do.
    [[nodiscard]] ChangeSet counting(QStringView text, qulonglong from) const;
};

/// The first line of a list item or a quote, in parts. Offsets are from the line's
/// start.
struct ItemStart {
    QStringView quotes; ///< blanks and `>` before the marker
    QStringView marker; ///< `-`, `*`, `+`, `3.`, `3)`; empty in a quote without a list
    QStringView gap; ///< blanks behind the marker
    QStringView task; ///< `[ ] ` and the like
    qsizetype length = 0; ///< of all of it

    [[nodiscard]] bool isOrdered() const { return marker.size() > 1; }
    [[nodiscard]] qulonglong number() const { return marker.chopped(1).toULongLong(); }

    /// Of a line without its line end; length 0 for any other line.
    [[nodiscard]] static ItemStart of(QStringView line);
};

} // namespace dossier
