// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "textcounts.h"

#include <QTextBoundaryFinder>

namespace dossier {

namespace {

constexpr qsizetype kUnitsPerToken = 4;

/// A piece between two boundaries is a word if a letter or a digit is in it. Where
/// words are not parted by blanks, as in Chinese, each sign is one.
bool isWord(QStringView piece)
{
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const bool isPair = piece[i].isHighSurrogate() && i + 1 < piece.size() && piece[i + 1].isLowSurrogate();
        if (isPair ? QChar::isLetterOrNumber(QChar::surrogateToUcs4(piece[i], piece[i + 1]))
                   : piece[i].isLetterOrNumber())
            return true;
    }
    return false;
}

qsizetype wordsOf(QStringView text)
{
    qsizetype words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        words += isWord(text.sliced(start, end - start)) ? 1 : 0;
        start = end;
    }
    return words;
}

qsizetype charactersOf(QStringView text)
{
    qsizetype characters = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0)
        ++characters;
    return characters;
}

} // namespace

TextCounts TextCounts::of(QStringView text)
{
    if (text.isEmpty())
        return {};
    return {.words = wordsOf(text), .characters = charactersOf(text), .tokens = approximateTokens(text)};
}

qsizetype approximateTokens(QStringView text)
{
    return (text.size() + kUnitsPerToken - 1) / kUnitsPerToken;
}

} // namespace dossier
