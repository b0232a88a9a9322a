// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "shortened.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dossier {

namespace {

// What belongs together as one letter is shorter, but for jokes.
constexpr qsizetype kLongestLetter = 40;

} // namespace

QStringView beginningOf(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype from = std::max<qsizetype>(most - kLongestLetter, 0);
    const QStringView around = text.sliced(from, std::min(text.size() - from, most - from + kLongestLetter));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(most - from);
    if (!finder.isAtBoundary() && finder.toPreviousBoundary() > 0)
        return text.first(from + finder.position());
    const bool halves = most > 0 && text[most - 1].isHighSurrogate() && text[most].isLowSurrogate();
    return text.first(halves ? most - 1 : most);
}

QString shortened(QStringView text, qsizetype most)
{
    return text.size() <= most ? text.toString() : beginningOf(text, most - 1).toString() + u'…';
}

} // namespace dossier
