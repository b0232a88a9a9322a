// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/editcontext.h"

#include <QString>

#include <algorithm>

namespace dossier {

/// What is wrong with a command's answer in itself; empty: nothing. Every command keeps to
/// the prompt here, changes nothing outside of what it names, can be undone, and selects
/// something that is there.
[[nodiscard]] inline QString brokenCommand(const EditContext &context, const SelectedEdit &edit, bool keepsToPrompt)
{
    if (edit.isEmpty())
        return {};
    const QString before = context.text.toString();
    const auto after = edit.changes.applyTo(before);
    if (!after)
        return QStringLiteral("changes what is not there");
    if (edit.changes.inverse(before).applyTo(*after) != before)
        return QStringLiteral("cannot be undone");
    if (edit.selection.start < 0 || edit.selection.length < 0 || edit.selection.end() > after->size())
        return QStringLiteral("selects what is not there");
    if (keepsToPrompt) {
        for (const TextEdit &one : edit.changes.edits()) {
            if (!context.prompt.contains(one.range))
                return QStringLiteral("changes what is not of the prompt");
        }
    }
    // What stands between the edits is what it was.
    qsizetype read = 0;
    qsizetype written = 0;
    for (const TextEdit &one : edit.changes.edits()) {
        const qsizetype kept = one.range.start - read;
        if (QStringView(*after).sliced(written, kept) != context.text.sliced(read, kept))
            return QStringLiteral("changes what it does not name");
        read = one.range.end();
        written += kept + one.text.size();
    }
    if (QStringView(*after).sliced(written) != context.text.sliced(read))
        return QStringLiteral("changes what stands behind it");
    return {};
}

/// A text with its header and prompt, for a selection.
[[nodiscard]] inline EditContext contextOf(QStringView text, TextRange selection)
{
    EditContext context{.text = text, .selection = selection, .header = {}, .prompt = {0, text.size()}};
    if (const qsizetype close = text.startsWith(u"---\n") ? text.indexOf(u"\n---\n", 3) : -1; close >= 0) {
        context.header = TextRange::between(4, close + 1);
        context.prompt = TextRange::between(close + 5, text.size());
    }
    return context;
}

} // namespace dossier
