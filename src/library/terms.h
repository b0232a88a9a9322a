// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace dossier {

/// Cuts a text into terms, by which texts are compared: words in small letters
/// without their accents and endings; of scripts that put no blanks between
/// words every two neighbours. Words that say nothing are left out. For one
/// text, in one thread.
class TermScanner
{
public:
    explicit TermScanner(QStringView text);

    /// Goes to the next term; false behind the last one.
    [[nodiscard]] bool next();
    /// Valid until the next call.
    [[nodiscard]] QStringView term() const { return m_term; }
    /// What the term was made of, in small letters; valid as long as the scanner.
    [[nodiscard]] QStringView word() const { return m_word; }

private:
    [[nodiscard]] bool nextWord();
    void takePair();
    void takeWord();

    QString m_text;
    qsizetype m_at = 0;
    bool m_isInPairs = false; ///< the sign before m_at began a pair
    QStringView m_word;
    QStringView m_term;
    QString m_stem;
};

/// What words of one stem share: "review" of "reviewer" and "reviewing". For
/// English; words of other languages mostly stay. `word` in small letters.
[[nodiscard]] QString stemOf(QStringView word);

/// Whether a word in small letters says nothing of what a text is about.
[[nodiscard]] bool isStopWord(QStringView word);

/// The terms of a text, each once, in the order of the text.
struct Term {
    QString term;
    QString word; ///< as it first stands in the text, in small letters
    bool operator==(const Term &) const = default;
};
[[nodiscard]] std::vector<Term> termsOf(QStringView text);

} // namespace dossier
