// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "scancursor.h"

#include <algorithm>

namespace dossier::js {

using namespace Qt::StringLiterals;

int digitValue(QChar digit, int base)
{
    const char16_t unit = digit.unicode();
    const int value = unit >= u'0' && unit <= u'9'   ? unit - u'0'
                      : unit >= u'a' && unit <= u'f' ? unit - u'a' + 10
                      : unit >= u'A' && unit <= u'F' ? unit - u'A' + 10
                                                     : base;
    return value < base ? value : -1;
}

bool ScanCursor::isAtDigit() const
{
    return !isAtEnd() && digitValue(m_text[m_at], 10) >= 0;
}

bool ScanCursor::take(QLatin1StringView word)
{
    const bool isThere = m_text.sliced(m_at).startsWith(word);
    m_at += isThere ? word.size() : 0;
    return isThere;
}

bool ScanCursor::takeOneOf(std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [this](QLatin1StringView word) { return take(word); });
}

bool ScanCursor::takeSign()
{
    return takeOneOf({"+"_L1, "-"_L1});
}

bool ScanCursor::takeBlanks()
{
    const qsizetype start = m_at;
    while (takeOneOf({" "_L1, "\t"_L1})) {
    }
    return m_at > start;
}

QStringView ScanCursor::takeDigits(int base, Underscores underscores)
{
    const auto isTaken = [&](QChar unit) {
        return digitValue(unit, base) >= 0 || (underscores == Underscores::Taken && unit == u'_');
    };
    const qsizetype start = m_at;
    while (!isAtEnd() && isTaken(m_text[m_at]))
        ++m_at;
    return since(start);
}

bool ScanCursor::takeCount(qsizetype least, qsizetype most)
{
    ScanCursor ahead = *this;
    const qsizetype count = ahead.takeDigits(10, Underscores::Refused).size();
    const bool fits = count >= least && count <= most;
    m_at += fits ? count : 0;
    return fits;
}

bool ScanCursor::takeExponent()
{
    ScanCursor ahead = *this;
    if (!ahead.takeOneOf({"e"_L1, "E"_L1}))
        return false;
    ahead.takeSign();
    if (ahead.takeDigits(10, Underscores::Refused).isEmpty())
        return false;
    *this = ahead;
    return true;
}

} // namespace dossier::js
