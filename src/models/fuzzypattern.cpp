// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fuzzypattern.h"

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr qsizetype kMostTyped = 200; ///< units; what is behind them is not looked for

/// How a word is found, worst first.
enum Tier {
    ScatteredInAll,
    ScatteredInName,
    InFolder,
    OneRun, ///< of letters of the name, in the midst of a word
    WordStarts,
    OneWordStart,
    NameBegins,
    WholeName,
};
static_assert(WholeName + 1 == FuzzyPattern::kWays);

constexpr int kBelowWay = 25; ///< bits of a score, for all that tells what was found in the same way

// What a way to find a word costs: each weighs more than all of the one before it.
constexpr qint64 kWrongCase = 1;
constexpr qint64 kGap = qint64(1) << 8; ///< a unit between two pieces
constexpr qint64 kWordStart = qint64(1) << 24; ///< a piece that begins where a word does
constexpr qint64 kMidWord = qint64(1) << 34; ///< one that does not
constexpr qint64 kNoWay = qint64(1) << 60;

/// How much of a cost is of a kind.
int countOf(qint64 cost, qint64 kind, qint64 above)
{
    return static_cast<int>(cost % above / kind);
}

/// 0 is as good as `most` allows.
int goodness(qint64 value, int most)
{
    return most - static_cast<int>(std::min<qint64>(value, most));
}

} // namespace

/// The letter of a word that was found at a unit.
struct FuzzyPattern::Step {
    int at;
    int before; ///< index of the step of the letter before it; -1: it is the first one
};

/// How so many letters of a word were found in the text up to a unit.
struct FuzzyPattern::Ends {
    qint64 cheapest = kNoWay; ///< with the gap to the text's begin taken away
    qint64 best = kNoWay; ///< without a gap behind it
    qint64 cost = kNoWay; ///< where they were found last
    int at = -2; ///< and that place; never the unit before one
    int step = -1;
    int cheapestStep = -1;
    int bestStep = -1;
};

struct FuzzyPattern::Way {
    qint64 cost = -1; ///< -1: not found
    int step = -1; ///< of the last letter
};

struct FuzzyPattern::Found {
    bool isFound = false;
    bool isWorse = false; ///< than what was wanted; whether it is found nobody looked
    int tier = ScatteredInAll;
    qint64 cost = 0;
};

FuzzyPattern::FuzzyPattern(QStringView typed)
    : m_typed(typed.trimmed().first(std::min(typed.trimmed().size(), kMostTyped)).toString())
    , m_whole(wordOf(m_typed))
{
    const auto words = QStringView(m_typed).split(u' ', Qt::SkipEmptyParts);
    m_words.reserve(static_cast<std::size_t>(words.size()));
    for (const QStringView word : words) {
        m_words.push_back(wordOf(word));
        if (m_words.back().units.empty())
            m_words.pop_back(); // nothing but accents
    }
    for (const Word &word : m_words)
        m_letters |= word.letters;
}

FuzzyPattern::Word FuzzyPattern::wordOf(QStringView typed)
{
    Word word;
    word.lastOf.fill(-1);
    for (const QChar letter : typed) {
        if (FuzzyTexts::isCombining(letter.unicode()))
            continue;
        word.units.push_back(FuzzyTexts::folded(letter.unicode()));
        const unsigned char bit = FuzzyTexts::bitOf(word.units.back());
        word.letters |= quint64(1) << bit;
        word.before.push_back(std::exchange(word.lastOf[bit], static_cast<short>(word.units.size() - 1)));
        word.isUpper.push_back(letter.isUpper());
        word.hasCapitals = word.hasCapitals || letter.isUpper();
    }
    return word;
}

bool FuzzyPattern::narrows(const FuzzyPattern &earlier) const
{
    return m_typed.startsWith(earlier.m_typed);
}

/// Where letters of a word may be, from a unit on: few of the units, of which each of its
/// letters looks at these alone.
void FuzzyPattern::findPlaces(const Word &word, const FuzzyText &text, qsizetype from, Places &places)
{
    const std::size_t size = text.bits.size();
    places.resize(size);
    std::size_t count = 0;
    for (std::size_t at = static_cast<std::size_t>(from); at < size; ++at) {
        places[count] = static_cast<int>(at); // overwritten by the next one if it is none
        count += (word.letters >> text.bits[at]) & 1;
    }
    places.resize(count);
}

/// The cheapest way through a text from a unit on; all ways that were looked at get into `steps`, if there is
/// one. One pass in which hardly a branch depends on the text, as each key makes it for all texts.
FuzzyPattern::Way FuzzyPattern::cheapestWay(const Word &word, const FuzzyText &text, qsizetype from,
                                            std::vector<Step> *steps)
{
    static thread_local Places places;
    findPlaces(word, text, from, places);
    static thread_local std::vector<Ends> ends; // of the first so many letters; none is everywhere
    ends.assign(word.units.size() + 1, Ends());
    ends.front().cheapest = 0;
    for (const int place : places) {
        const auto at = static_cast<std::size_t>(place);
        const bool isUpper = (text.flags[at] & FuzzyText::UpperCase) != 0;
        const bool isStart = (text.flags[at] & FuzzyText::WordStart) != 0;
        int neighbour = place - 1;
        while (neighbour > 0 && (text.flags[static_cast<std::size_t>(neighbour)] & FuzzyText::Combining))
            --neighbour;
        // The later letters first: each is behind what was there before this unit.
        for (int index = word.lastOf[text.bits[at]]; index >= 0; index = word.before[static_cast<std::size_t>(index)]) {
            const auto letter = static_cast<std::size_t>(index);
            if (text.units[at] != word.units[letter])
                continue; // another one with the same bit
            const Ends &before = ends[letter];
            Ends &after = ends[letter + 1];
            const qint64 gap = index == 0 ? 0 : (place - 1) * kGap;
            qint64 cost = before.cheapest + gap + (isStart ? kWordStart : kMidWord);
            const bool isOnePiece = before.at == neighbour && before.cost <= cost;
            cost = isOnePiece ? before.cost : cost;
            if (word.hasCapitals && isUpper != word.isUpper[letter])
                cost += kWrongCase;
            const bool isCheapest = cost - place * kGap <= after.cheapest;
            if (steps) {
                steps->push_back({.at = place, .before = isOnePiece ? before.step : before.cheapestStep});
                after.step = static_cast<int>(steps->size()) - 1;
                after.cheapestStep = isCheapest ? after.step : after.cheapestStep;
                after.bestStep = cost < after.best ? after.step : after.bestStep;
            }
            after.at = place;
            after.cost = cost;
            after.cheapest = isCheapest ? cost - place * kGap : after.cheapest;
            after.best = std::min(after.best, cost);
        }
    }
    const Ends &all = ends.back();
    return all.best < kNoWay ? Way{.cost = all.best, .step = all.bestStep} : Way();
}

/// False: the word is neither there in one piece nor in pieces that each begin a word.
bool FuzzyPattern::mayBeInFolder(const Word &word, const FuzzyText &text)
{
    return (text.startLetters >> FuzzyTexts::bitOf(word.units.front()) & 1) != 0 ||
           !std::ranges::search(text.units, word.units).empty();
}

FuzzyPattern::Found FuzzyPattern::find(const Word &word, const FuzzyText &text, int least)
{
    Found found;
    const bool mayBeInName = (word.letters & ~text.nameLetters) == 0;
    const qint64 inName = mayBeInName ? cheapestWay(word, text, text.nameFrom).cost : -1;
    if (inName >= 0) {
        found = {.isFound = true, .tier = ScatteredInName, .cost = inName};
        const int starts = countOf(inName, kWordStart, kMidWord);
        if (inName < kMidWord)
            found.tier = starts == 1 ? OneWordStart : WordStarts;
        else if (inName < 2 * kMidWord && starts == 0)
            found.tier = OneRun;
    }
    if (found.tier > InFolder || text.nameFrom == 0)
        return found;
    // With the folder it can be better found in one way only.
    if (least > InFolder + 1)
        return {.isWorse = true};
    const bool isAllWanted = !found.isFound && least <= ScatteredInAll + 1;
    if (!isAllWanted && !mayBeInFolder(word, text))
        return found.isFound ? found : Found{.isWorse = true};
    const qint64 inAll = cheapestWay(word, text, 0).cost;
    if (inAll < 0)
        return found;
    const bool isGood = inAll < kMidWord || (inAll < 2 * kMidWord && countOf(inAll, kWordStart, kMidWord) == 0);
    if (isGood || !found.isFound)
        found = {.isFound = true, .tier = isGood ? InFolder : ScatteredInAll, .cost = inAll};
    return found;
}

/// Where all that was typed, blanks too, ends in a name that begins with it; else -1.
qsizetype FuzzyPattern::endInName(const FuzzyText &text) const
{
    auto at = static_cast<std::size_t>(text.nameFrom);
    for (const char16_t unit : m_whole.units) {
        if (at >= text.units.size() || text.units[at] != unit)
            return -1;
        ++at;
        while (at < text.units.size() && (text.flags[at] & FuzzyText::Combining))
            ++at;
    }
    return static_cast<qsizetype>(at);
}

int FuzzyPattern::wayOf(int score)
{
    return score >> kBelowWay;
}

int FuzzyPattern::score(const FuzzyText &text, int bonus, int least) const
{
    if ((m_letters & ~text.letters) != 0)
        return 0;
    Found all{.isFound = true, .tier = WholeName};
    for (const Word &word : m_words) {
        const Found found = find(word, text, least);
        if (!found.isFound)
            return found.isWorse ? kWorse : 0;
        all.tier = std::min(all.tier, found.tier);
        all.cost += found.cost;
    }
    if (const qsizetype end = isEmpty() ? -1 : endInName(text); end >= 0) {
        all.tier = end == static_cast<qsizetype>(text.units.size()) ? WholeName : NameBegins;
        all.cost %= kGap; // its words are no pieces
    }
    const bool isInName = all.tier == ScatteredInName || all.tier > InFolder;
    const qsizetype length = static_cast<qsizetype>(text.units.size()) - (isInName ? text.nameFrom : 0);
    int score = all.tier + 1;
    const auto add = [&score](int bits, qint64 value) {
        const int most = (1 << bits) - 1;
        score = (score << bits) | goodness(value, most);
    };
    add(3, all.cost / kMidWord);
    add(3, countOf(all.cost, kWordStart, kMidWord));
    add(5, kLargestBonus - std::clamp(bonus, 0, kLargestBonus));
    if (isEmpty())
        return score << 14; // nothing speaks for the shorter one
    add(4, countOf(all.cost, kGap, kWordStart));
    add(7, length);
    add(3, countOf(all.cost, kWrongCase, kGap));
    return score;
}

/// Marks the cheapest place of a word, in the name if it is there as good.
void FuzzyPattern::mark(const Word &word, const FuzzyText &text, std::vector<bool> &marked)
{
    const Found found = find(word, text);
    if (!found.isFound)
        return;
    const bool isInName = found.tier == ScatteredInName || found.tier > InFolder;
    std::vector<Step> steps;
    const Way way = cheapestWay(word, text, isInName ? text.nameFrom : 0, &steps);
    for (int step = way.step; step >= 0; step = steps[static_cast<std::size_t>(step)].before)
        marked[static_cast<std::size_t>(steps[static_cast<std::size_t>(step)].at)] = true;
}

namespace {

/// The marked units from one on, as stretches; whole letters only.
std::vector<TextRange> rangesOf(const std::vector<bool> &marked, qsizetype first, QStringView text, qsizetype skipped)
{
    std::vector<TextRange> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype unit = first + at - skipped;
        if (unit < first || unit >= static_cast<qsizetype>(marked.size()) || !marked[static_cast<std::size_t>(unit)])
            continue;
        const qsizetype begin = text[at].isLowSurrogate() && at > 0 ? at - 1 : at;
        qsizetype end = at + 1;
        if (text[at].isHighSurrogate() && end < text.size())
            ++end;
        while (end < text.size() && FuzzyTexts::isCombining(text[end].unicode()))
            ++end;
        if (!ranges.empty() && ranges.back().end() >= begin)
            ranges.back().length = std::max(end, ranges.back().end()) - ranges.back().start;
        else
            ranges.push_back(TextRange::between(begin, end));
    }
    return ranges;
}

} // namespace

FuzzyMarks FuzzyPattern::marks(QStringView folder, QStringView name) const
{
    FuzzyTexts texts;
    texts.add(folder, name);
    const FuzzyText text = texts.at(0);
    std::vector<bool> marked(text.units.size(), false);
    if (const qsizetype end = isEmpty() ? -1 : endInName(text); end >= 0) {
        std::fill(marked.begin() + text.nameFrom, marked.begin() + end, true);
    } else if ((m_letters & ~text.letters) == 0) {
        for (const Word &word : m_words)
            mark(word, text, marked);
    }
    const qsizetype skipped = std::max<qsizetype>(0, folder.size() - FuzzyTexts::kMostUnits);
    const std::vector<bool> ofFolder(marked.begin(), marked.begin() + std::max<qsizetype>(0, text.nameFrom - 1));
    return {.folder = rangesOf(ofFolder, 0, folder, skipped), .name = rangesOf(marked, text.nameFrom, name, 0)};
}

} // namespace dossier
