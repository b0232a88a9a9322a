// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "terms.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

static void initialiseStopWords()
{
    Q_INIT_RESOURCE(dossier_stopwords);
}

namespace dossier {

namespace {

struct Ending {
    QLatin1StringView ending;
    qsizetype rest; ///< letters that stay at least, one of them a vowel
    QLatin1StringView instead;
};

constexpr Ending kPlurals[] = {
    {"sses"_L1, 1, "ss"_L1}, {"ches"_L1, 2, "ch"_L1},  {"shes"_L1, 2, "sh"_L1}, {"xes"_L1, 2, "x"_L1},
    {"ies"_L1, 2, "y"_L1},   {"apis"_L1, 0, "api"_L1}, {"ss"_L1, 0, "ss"_L1},   {"us"_L1, 0, "us"_L1},
    {"is"_L1, 0, "is"_L1},   {"s"_L1, 3, ""_L1},
};

// The first one that fits is taken, and then looked again.
constexpr Ending kEndings[] = {
    {"ization"_L1, 3, "iz"_L1}, {"isation"_L1, 3, "iz"_L1}, {"ation"_L1, 3, ""_L1},   {"ator"_L1, 3, ""_L1},
    {"ating"_L1, 3, ""_L1},     {"ated"_L1, 3, ""_L1},      {"ater"_L1, 3, ""_L1},    {"ate"_L1, 3, ""_L1},
    {"tion"_L1, 3, "t"_L1},     {"sion"_L1, 3, "s"_L1},     {"ing"_L1, 3, ""_L1},     {"ed"_L1, 3, ""_L1},
    {"er"_L1, 3, ""_L1},        {"tor"_L1, 3, "t"_L1},      {"ance"_L1, 4, ""_L1},    {"ity"_L1, 4, ""_L1},
    {"ly"_L1, 4, ""_L1},        {"ysis"_L1, 3, "yz"_L1},    {"lyse"_L1, 2, "lyz"_L1}, {"ise"_L1, 3, "iz"_L1},
    {"ement"_L1, 4, ""_L1},     {"yment"_L1, 3, "y"_L1},    {"cture"_L1, 4, "ct"_L1}, {"sor"_L1, 3, "s"_L1},
    {"e"_L1, 3, ""_L1},
};

bool isVowel(QChar c)
{
    return "aeiouy"_L1.contains(c);
}

const Ending *endingOf(QStringView word, std::span<const Ending> endings)
{
    for (const Ending &ending : endings) {
        const qsizetype rest = word.size() - ending.ending.size();
        if (rest >= ending.rest && word.endsWith(ending.ending) &&
            (ending.rest == 0 || std::ranges::any_of(word.first(rest), isVowel)))
            return &ending;
    }
    return nullptr;
}

void replaceEnding(QString &word, const Ending &ending)
{
    word.chop(ending.ending.size());
    word += ending.instead;
}

/// "planning" goes to "plan"; "ss" and "ll" are left, as in "process", "install".
void undouble(QString &word)
{
    if (word.size() > 3 && word.back() == word[word.size() - 2] && !isVowel(word.back()) &&
        !"lsz"_L1.contains(word.back()))
        word.chop(1);
}

void stem(QString &word)
{
    constexpr int kMost = 3; // endings one behind the other, as in "refactorings"
    if (const Ending *plural = endingOf(word, kPlurals))
        replaceEnding(word, *plural);
    for (int i = 0; i < kMost; ++i) {
        const Ending *ending = endingOf(word, kEndings);
        if (!ending)
            break;
        replaceEnding(word, *ending);
        if (ending->instead.isEmpty())
            undouble(word);
    }
    // "optimis" and "analys", as others write.
    if (word.size() > 3 && (word.endsWith("is"_L1) || word.endsWith("lys"_L1)))
        word.back() = u'z';
    if (word.size() > 3 && word.endsWith(u'i'))
        word.back() = u'y';
}

/// "2" of "step 2" says nothing, "404" does; of single letters those that are
/// languages do.
bool isTooShort(QStringView word)
{
    const bool isSmallNumber = word.size() <= 2 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    const bool isLetter = word.size() == 1 && word[0] >= u'a' && word[0] <= u'z' && word[0] != u'c' && word[0] != u'r';
    return isSmallNumber || isLetter;
}

bool isPlainWord(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Scripts that put no blanks between words.
bool isUnspaced(char32_t c)
{
    constexpr char32_t kLongVowel = 0x30FC; // of both kana, so of no script
    if (c < 0x0E00 || c == kLongVowel)
        return c == kLongVowel;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

struct Sign {
    char32_t code = 0;
    qsizetype length = 1;
};

Sign signAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

bool isInWord(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Small letters without accents; other marks, such as vowel signs, are part of
/// a word.
QString folded(QStringView text)
{
    QString plain = text.toString();
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return std::move(plain).toLower();
    plain = plain.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.unicode() >= 0x0300 && c.unicode() <= 0x036F; });
    return plain.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Words that any text has, of some languages, between blanks; how common the
/// others are is seen from the agents themselves.
QString readStopWords()
{
    initialiseStopWords();
    QString words;
    for (const QString &name : QDir(u":/stopwords"_s).entryList(QDir::Files)) {
        QFile file(u":/stopwords/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            words += QString::fromUtf8(file.readAll());
    }
    return folded(words.simplified());
}

QSet<QStringView> wordsOf(const QString &text)
{
    QSet<QStringView> words;
    for (const QStringView word : QStringView(text).tokenize(u' '))
        words.insert(word);
    return words;
}

} // namespace

bool isStopWord(QStringView word)
{
    static const QString kText = readStopWords();
    static const QSet<QStringView> kWords = wordsOf(kText);
    return kWords.contains(word);
}

QString stemOf(QStringView word)
{
    QString result = word.toString();
    if (result.size() > 3 && isPlainWord(word))
        stem(result);
    return result;
}

TermScanner::TermScanner(QStringView text)
    : m_text(folded(text))
{
}

bool TermScanner::next()
{
    while (nextWord()) {
        if (!m_isInPairs && (isStopWord(m_word) || isTooShort(m_word)))
            continue;
        m_term = m_word;
        if (!m_isInPairs && m_word.size() > 3 && isPlainWord(m_word)) {
            m_stem.resize(0);
            m_stem += m_word;
            stem(m_stem);
            m_term = m_stem;
        }
        return true;
    }
    return false;
}

bool TermScanner::nextWord()
{
    while (m_at < m_text.size()) {
        const Sign sign = signAt(m_text, m_at);
        if (isInWord(sign.code)) {
            if (isUnspaced(sign.code))
                takePair();
            else
                takeWord();
            if (!m_word.isEmpty())
                return true;
            continue;
        }
        m_isInPairs = false;
        // A line end that is written \n is none of the next word's letters.
        const bool isEscape = sign.code == U'\\' && m_at + 1 < m_text.size() && "nrt"_L1.contains(m_text[m_at + 1]);
        m_at += isEscape ? 2 : sign.length;
    }
    return false;
}

/// A sign and the next one; of a single sign, itself. The last sign of a longer
/// run stands in its last pair already, and gives no word.
void TermScanner::takePair()
{
    const qsizetype first = signAt(m_text, m_at).length;
    const qsizetype second = m_at + first;
    const QStringView text(m_text);
    if (second < text.size() && isInWord(signAt(text, second).code) && isUnspaced(signAt(text, second).code))
        m_word = text.sliced(m_at, first + signAt(text, second).length);
    else
        m_word = m_isInPairs ? QStringView() : text.sliced(m_at, first);
    m_isInPairs = true;
    m_at += first;
}

void TermScanner::takeWord()
{
    const QStringView text(m_text);
    const qsizetype start = m_at;
    m_isInPairs = false;
    while (m_at < text.size()) {
        const Sign sign = signAt(text, m_at);
        if (!isInWord(sign.code) || isUnspaced(sign.code))
            break;
        m_at += sign.length;
    }
    // "c++" and "c#" are other languages than C.
    if (m_at == start + 1 && text[start].isLetter()) {
        if (text.sliced(m_at).startsWith("++"_L1))
            m_at += 2;
        else if (text.sliced(m_at).startsWith(u'#'))
            ++m_at;
    }
    m_word = text.sliced(start, m_at - start);
}

std::vector<Term> termsOf(QStringView text)
{
    std::vector<Term> terms;
    QSet<QString> seen;
    TermScanner scanner(text);
    while (scanner.next()) {
        const QString term = scanner.term().toString();
        if (seen.contains(term))
            continue;
        seen.insert(term);
        terms.push_back({term, scanner.word().toString()});
    }
    return terms;
}

} // namespace dossier
