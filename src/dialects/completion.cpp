// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "completion.h"

#include "candidates.h"

#include <algorithm>
#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// How well a word meets what was typed; None: not at all.
enum class Match : char { Whole, Beginning, WordStart, Inside, None };

bool beginsWord(QStringView word, qsizetype at)
{
    const QChar before = word[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && word[at].isUpper());
}

Match matchOf(QStringView word, QStringView typed)
{
    qsizetype at = word.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0)
        return Match::None;
    if (at == 0)
        return word.size() == typed.size() ? Match::Whole : Match::Beginning;
    for (; at >= 0; at = word.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (beginsWord(word, at))
            return Match::WordStart;
    }
    // One letter is in nearly every word.
    return typed.size() > 1 ? Match::Inside : Match::None;
}

} // namespace

ChangeSet Completion::changes(const Proposal &proposal) const
{
    return ChangeSet::replacing(replaced, proposal.text);
}

Completion Completion::at(const AuthoringPlace &place, qsizetype offset, bool showsOthers)
{
    const QString &text = place.file.text();
    HeaderCursor cursor = HeaderCursor::at(place.file, offset);
    const FieldSpec *field = place.dialect.field(cursor.key);
    if (field && listedIn(*field) != ListedNames::None)
        cursor = cursor.asCommaList(text);
    const QStringView word = QStringView(text).sliced(cursor.token.start, cursor.token.length);
    // What goes on in another line, or holds more than a name, is no word.
    const bool isServer = field && listedIn(*field) == ListedNames::Servers;
    if (word.contains(u'\n') || (isServer && word.contains(u':')))
        return {};
    Completion found{.replaced = cursor.token, .typed = cursor.typed, .isKey = cursor.spot == HeaderCursor::Spot::Key};
    found.choose(Candidates(place, cursor).all(), word, showsOthers);
    return found;
}

void Completion::choose(std::vector<Proposal> candidates, QStringView word, bool showsOthers)
{
    std::array<std::vector<Proposal>, std::size_t(Match::None) + 1> byMatch;
    if (typed.isEmpty()) {
        proposals = std::move(candidates);
    } else {
        for (Proposal &candidate : candidates)
            byMatch.at(std::size_t(matchOf(candidate.label, typed))).push_back(std::move(candidate));
        const auto &whole = byMatch.front();
        if (!showsOthers || word != typed || whole.empty() || whole.front().label != word)
            byMatch.back().clear();
        for (std::vector<Proposal> &some : byMatch)
            std::ranges::move(some, std::back_inserter(proposals));
    }
    // Nobody reads as many; another letter leaves fewer.
    if (proposals.size() > kMost)
        proposals.erase(proposals.begin() + kMost, proposals.end());
    isDone = proposals.size() == 1 && proposals.front().label == word;
}

} // namespace dossier
