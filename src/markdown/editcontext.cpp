// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editcontext.h"

namespace dossier {

namespace {

bool isWordLetter(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    const auto isLetter = [](char32_t sign) { return QChar::isLetterOrNumber(sign) || QChar::isMark(sign); };
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return isLetter(QChar::surrogateToUcs4(unit, text.at(at + 1)));
    if (unit.isLowSurrogate() && at > 0 && text.at(at - 1).isHighSurrogate())
        return isLetter(QChar::surrogateToUcs4(text.at(at - 1), unit));
    return isLetter(unit.unicode());
}

/// Whether a unit belongs to a word, as a letter of it or between two of them.
bool isWordUnit(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    if (isWordLetter(text, at))
        return true;
    const bool joins = QStringView(u"_-'’").contains(text.at(at));
    return joins && at > 0 && at + 1 < text.size() && isWordLetter(text, at - 1) && isWordLetter(text, at + 1);
}

} // namespace

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

bool isInPrompt(const EditContext &context)
{
    const TextRange selection = context.selection;
    return lineStart(context.text, selection.start) >= context.prompt.start && selection.end() <= context.prompt.end();
}

TextRange wordAt(QStringView text, qsizetype offset)
{
    qsizetype start = offset;
    while (isWordUnit(text, start - 1))
        --start;
    qsizetype end = offset;
    while (isWordUnit(text, end))
        ++end;
    return TextRange::between(start, end);
}

} // namespace dossier
