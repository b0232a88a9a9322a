// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "trigramfilter.h"

namespace dossier {

namespace {

/// Stands for each letter beyond ASCII.
constexpr unsigned kOther = 0x7f;
/// Units in a row.
constexpr unsigned kRow = 16;

constexpr unsigned folded(unsigned unit)
{
    if (unit > kOther)
        return kOther;
    return unit - 'A' < 26U ? unit + ('a' - 'A') : unit;
}

constexpr unsigned unitOf(QChar c)
{
    return c.unicode();
}

constexpr unsigned unitOf(QLatin1Char c)
{
    return static_cast<unsigned char>(c.toLatin1());
}

/// The last three letters, the newest in the lowest seven bits.
constexpr unsigned push(unsigned letters, unsigned letter)
{
    return ((letters << 7) | letter) & 0x1fffffU;
}

/// Whether a unit is told one by one: control characters and what is not ASCII.
constexpr bool isOdd(unsigned unit)
{
    return unit - ' ' >= kOther - ' ' && unit != '\n' && unit != '\t' && unit != '\r';
}

/// Multiplicative hashing with 2^32 divided by the golden ratio.
constexpr unsigned slot(unsigned letters)
{
    return (letters * 2654435769U) >> 16;
}

} // namespace

TrigramFilter::TrigramFilter(QStringView text)
{
    unsigned letters = 0;
    for (const QChar c : text) {
        if (isOdd(c.unicode()))
            m_rows[c.unicode() / kRow] = true;
        letters = push(letters, folded(c.unicode()));
        m_trigrams[slot(letters)] = true;
    }
}

bool TrigramFilter::mayContainUnit(char16_t first, char16_t last) const
{
    for (unsigned row = first / kRow; row <= last / kRow; ++row) {
        if (m_rows[row])
            return true;
    }
    return false;
}

bool TrigramFilter::mayContain(QStringView words) const
{
    return mayHold(words);
}

bool TrigramFilter::mayContain(QLatin1StringView words) const
{
    return mayHold(words);
}

template<typename View>
bool TrigramFilter::mayHold(View words) const
{
    unsigned letters = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        letters = push(letters, folded(unitOf(words[i])));
        if (i >= 2 && !m_trigrams[slot(letters)])
            return false;
    }
    return true;
}

} // namespace dossier
