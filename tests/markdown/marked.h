// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/editcontext.h"

#include <QString>

namespace dossier {

/// A text with its selection in it: ⟦ and ⟧ around it, or ‸ for a cursor. Begins it
/// with ---, there is a header.
struct Marked {
    QString text;
    TextRange selection;

    static Marked of(QString marked)
    {
        qsizetype start = marked.indexOf(u'‸');
        if (start >= 0)
            return {.text = marked.remove(start, 1), .selection = {start, 0}};
        start = marked.indexOf(u'⟦');
        marked.remove(start, 1);
        const qsizetype end = marked.indexOf(u'⟧');
        return {.text = marked.remove(end, 1), .selection = TextRange::between(start, end)};
    }

    [[nodiscard]] QString marked() const
    {
        QString all = text;
        if (selection.isEmpty())
            return all.insert(selection.start, u'‸');
        return all.insert(selection.end(), u'⟧').insert(selection.start, u'⟦');
    }

    [[nodiscard]] EditContext context() const
    {
        EditContext context{.text = text, .selection = selection, .header = {}, .prompt = {0, text.size()}};
        if (const qsizetype close = text.startsWith(u"---\n") ? text.indexOf(u"\n---\n", 3) : -1; close >= 0) {
            context.header = TextRange::between(4, close + 1);
            context.prompt = TextRange::between(close + 5, text.size());
        }
        return context;
    }

    /// What becomes of it; the same text and selection for an empty edit.
    [[nodiscard]] QString after(const SelectedEdit &edit) const
    {
        if (edit.isEmpty())
            return marked();
        const auto changed = edit.changes.applyTo(text);
        if (!changed)
            return QStringLiteral("out of range");
        // The first text is the way back.
        if (edit.changes.inverse(text).applyTo(*changed) != text)
            return QStringLiteral("not to be undone");
        return Marked{.text = *changed, .selection = edit.selection}.marked();
    }
};

} // namespace dossier
