// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editcontext.h"

namespace dossier {

qsizetype lineStart(QStringView text, qsizetype offset)
{
    return offset == 0 ? 0 : text.lastIndexOf(u'\n', offset - 1) + 1;
}

qsizetype lineEnd(QStringView text, qsizetype offset)
{
    const qsizetype end = text.indexOf(u'\n', offset);
    return end < 0 ? text.size() : end;
}

TextRange linesOf(QStringView text, TextRange selection)
{
    const qsizetype start = lineStart(text, selection.start);
    const bool endsAtStart = !selection.isEmpty() && text.at(selection.end() - 1) == u'\n';
    return TextRange::between(start, endsAtStart ? selection.end() - 1 : lineEnd(text, selection.end()));
}

} // namespace dossier
