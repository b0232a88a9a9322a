// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

namespace dossier {

/// What Enter does in a list or a quote: the next line begins as this one does, with
/// the next number, and the numbers of the items behind it follow, if they counted up
/// before. In an item without words it ends the list instead. In the header only
/// `- ` goes on, as YAML has no other.
///
/// Empty where Enter is only a line end: elsewhere, in code, and before the words of an
/// item. Any thread; linear in the length of the list.
[[nodiscard]] SelectedEdit continueList(const EditContext &context);

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
