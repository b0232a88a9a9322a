// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fuzzytexts.h"

#include <QString>

#include <algorithm>

namespace dossier {

namespace {

char16_t foldedLetter(QChar letter)
{
    // Letters that have no decomposition, but are typed as these.
    switch (letter.unicode()) {
    case u'ø':
    case u'Ø':
        return u'o';
    case u'ł':
    case u'Ł':
        return u'l';
    case u'đ':
    case u'Đ':
        return u'd';
    case u'ı':
        return u'i';
    default:
        break;
    }
    // Where a syllable is made of letters, its first one is no letter to look for.
    if (letter.decompositionTag() == QChar::Canonical) {
        const QChar base = letter.decomposition().front();
        const QChar::Script script = base.script();
        if (script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic)
            letter = foldedLetter(base);
    }
    return letter.toCaseFolded().unicode();
}

char16_t foldedAscii(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z')
        return unit - u'A' + u'a';
    if (unit == u'_' || unit == u' ')
        return u'-';
    return unit == u'\\' ? u'/' : unit;
}

enum class Kind : char { Separator, Lower, Upper, Digit, Combining };

Kind kindOf(char16_t unit)
{
    if (unit < 0x80) {
        if (unit >= u'a' && unit <= u'z')
            return Kind::Lower;
        if (unit >= u'A' && unit <= u'Z')
            return Kind::Upper;
        return unit >= u'0' && unit <= u'9' ? Kind::Digit : Kind::Separator;
    }
    const QChar letter(unit);
    if (letter.isMark())
        return Kind::Combining;
    if (letter.isUpper())
        return Kind::Upper;
    if (letter.isDigit())
        return Kind::Digit;
    // Halves of what lies beyond 16 bits are taken for letters.
    return letter.isLetter() || letter.isSurrogate() ? Kind::Lower : Kind::Separator;
}

/// Whether a word begins at a unit of a kind behind one of another. A separator may
/// be typed as well, and begins one, too.
bool beginsWord(Kind before, Kind now)
{
    switch (now) {
    case Kind::Separator:
        return true;
    case Kind::Combining:
        return false;
    case Kind::Upper:
        return before != Kind::Upper;
    case Kind::Digit:
        return before != Kind::Digit;
    case Kind::Lower:
        return before == Kind::Separator || before == Kind::Digit;
    }
    return false;
}

} // namespace

char16_t FuzzyTexts::folded(char16_t unit)
{
    if (unit < 0x80)
        return foldedAscii(unit);
    if (QChar(unit).isSpace())
        return u'-';
    return foldedLetter(QChar(unit));
}

unsigned char FuzzyTexts::bitOf(char16_t folded)
{
    constexpr unsigned kLetters = 26;
    constexpr unsigned kDigits = 10;
    constexpr unsigned kShared = 64 - kLetters - kDigits;
    if (folded >= u'a' && folded <= u'z')
        return static_cast<unsigned char>(folded - u'a');
    if (folded >= u'0' && folded <= u'9')
        return static_cast<unsigned char>(kLetters + unsigned(folded - u'0'));
    return static_cast<unsigned char>(kLetters + kDigits + folded % kShared);
}

bool FuzzyTexts::isCombining(char16_t unit)
{
    return kindOf(unit) == Kind::Combining;
}

void FuzzyTexts::clear()
{
    m_units.clear();
    m_flags.clear();
    m_bits.clear();
    m_entries.clear();
}

void FuzzyTexts::add(QStringView folder, QStringView name)
{
    Entry entry{.begin = m_units.size()};
    if (!folder.isEmpty()) {
        append(folder.last(std::min(folder.size(), kMostUnits)));
        append(u"/");
    }
    entry.nameFrom = static_cast<qsizetype>(m_units.size() - entry.begin);
    append(name.first(std::min(name.size(), kMostUnits)));
    entry.end = m_units.size();
    bool hasMarks = false;
    for (std::size_t i = entry.begin; i < entry.end; ++i) {
        const quint64 letter = quint64(1) << m_bits[i];
        entry.letters |= letter;
        if (i >= entry.begin + static_cast<std::size_t>(entry.nameFrom))
            entry.nameLetters |= letter;
        if (m_flags[i] & FuzzyText::WordStart)
            entry.startLetters |= letter;
        hasMarks = hasMarks || (m_flags[i] & FuzzyText::Combining);
    }
    if (hasMarks)
        entry.startLetters = entry.letters;
    m_entries.push_back(entry);
}

void FuzzyTexts::append(QStringView text)
{
    Kind before = Kind::Separator;
    for (const QChar letter : text) {
        const Kind now = kindOf(letter.unicode());
        // The last capital of several is the next word's: HTTPServer.
        if (now == Kind::Lower && before == Kind::Upper)
            m_flags.back() |= FuzzyText::WordStart;
        unsigned char flags = beginsWord(before, now) ? FuzzyText::WordStart : 0;
        if (now == Kind::Upper)
            flags |= FuzzyText::UpperCase;
        else if (now == Kind::Combining)
            flags = FuzzyText::Combining;
        m_units.push_back(folded(letter.unicode()));
        m_flags.push_back(flags);
        m_bits.push_back(bitOf(m_units.back()));
        if (now != Kind::Combining)
            before = now;
    }
}

FuzzyText FuzzyTexts::at(qsizetype index) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(index)];
    const std::size_t size = entry.end - entry.begin;
    return {.units = std::span(m_units).subspan(entry.begin, size),
            .flags = std::span(m_flags).subspan(entry.begin, size),
            .bits = std::span(m_bits).subspan(entry.begin, size),
            .nameFrom = entry.nameFrom,
            .letters = entry.letters,
            .nameLetters = entry.nameLetters,
            .startLetters = entry.startLetters};
}

} // namespace dossier
