// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fuzzytexts.h"
#include "text/textrange.h"

#include <QStringList>

#include <array>
#include <vector>

namespace dossier {

/// What of a folder and of a name was found: UTF-16 offsets into each, in order.
struct FuzzyMarks {
    std::vector<TextRange> folder;
    std::vector<TextRange> name;
    bool operator==(const FuzzyMarks &) const = default;
};

/// What a person types to find something of which they remember a few letters.
/// Blanks part it into words; each must be found, its letters in their order. A
/// value; any thread.
///
/// Best first: the whole name; its beginning; the beginning of a word in it;
/// beginnings of several words; letters beside each other; a folder; letters
/// here and there. Among equals what has fewer pieces, then what is dear to the
/// person, then what is shorter, then what has the capitals that were typed.
class FuzzyPattern
{
public:
    FuzzyPattern() = default;
    explicit FuzzyPattern(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Whether `earlier` finds all that this one does.
    [[nodiscard]] bool narrows(const FuzzyPattern &earlier) const;

    /// Above 0, more is better; 0: not found. A bonus of 1 to kLargestBonus lifts
    /// a text among those that are found in the same way. For who has enough that were
    /// found in a way as good as `least` or a better one, kWorse may stand for each score
    /// of a worse one, and for 0.
    [[nodiscard]] int score(const FuzzyText &text, int bonus = 0, int least = 0) const;
    /// In which way what has a score above 0 was found: 1 to kWays, more is better.
    [[nodiscard]] static int wayOf(int score);
    static constexpr int kWays = 8;
    static constexpr int kWorse = -1;
    [[nodiscard]] FuzzyMarks marks(QStringView folder, QStringView name) const;

    static constexpr int kLargestBonus = 31;

private:
    struct Word {
        std::vector<char16_t> units;
        std::vector<bool> isUpper; ///< as many
        quint64 letters = 0; ///< as FuzzyText has them
        std::array<short, 64> lastOf{}; ///< by a letter's bit the index of the last unit that has it; -1: none
        std::vector<short> before; ///< and of the one before that one, and so on; as many as units
        bool hasCapitals = false;
    };
    struct Found;
    struct Step;
    struct Ends;
    struct Way;
    using Places = std::vector<int>; ///< of a text's units, in order

    [[nodiscard]] static Word wordOf(QStringView typed);
    static void findPlaces(const Word &word, const FuzzyText &text, qsizetype from, Places &places);
    [[nodiscard]] static Way cheapestWay(const Word &word, const FuzzyText &text, qsizetype from,
                                         std::vector<Step> *steps = nullptr);
    [[nodiscard]] static Found find(const Word &word, const FuzzyText &text, int least = 0);
    [[nodiscard]] static bool mayBeInFolder(const Word &word, const FuzzyText &text);
    [[nodiscard]] qsizetype endInName(const FuzzyText &text) const;
    static void mark(const Word &word, const FuzzyText &text, std::vector<bool> &marked);

    QString m_typed; ///< without blanks around it
    Word m_whole; ///< all of it as one
    std::vector<Word> m_words;
    quint64 m_letters = 0;
};

} // namespace dossier
