// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "occurrences.h"

namespace dossier {

TextRange nextOccurrence(QStringView text, TextRange selection, Towards towards)
{
    if (selection.isEmpty())
        return wordAt(text, selection.start);
    const QStringView words = text.sliced(selection.start, selection.length);
    qsizetype found = -1;
    if (towards == Towards::End) {
        found = text.indexOf(words, selection.end());
        if (found < 0)
            found = text.indexOf(words);
    } else {
        const qsizetype before = selection.start - words.size();
        found = before < 0 ? -1 : text.lastIndexOf(words, before);
        if (found < 0)
            found = text.lastIndexOf(words);
    }
    // One that overlaps the selection is no other one.
    const bool isOther = found >= selection.end() || (found >= 0 && found + words.size() <= selection.start);
    return isOther ? TextRange{found, words.size()} : TextRange{selection.start, 0};
}

} // namespace dossier
