// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "unseen.h"

#include <QChar>

#include <algorithm>

namespace dossier {

char32_t codeAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

namespace {

/// Letters so far away say in which direction a line is written, in units.
constexpr qsizetype kNear = 200;
/// Of the flag of a region, in tags.
constexpr qsizetype kLongestFlag = 8;

constexpr bool isJoiner(char32_t code)
{
    return code == 0x200C || code == 0x200D;
}

constexpr bool isDirectionMark(char32_t code)
{
    return code == 0x200E || code == 0x200F || code == 0x061C;
}

constexpr bool isTagCode(char32_t code)
{
    return code >= 0xE0001 && code <= 0xE007F;
}

constexpr bool isBidiControl(char32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

constexpr int lengthOf(char32_t code)
{
    return code > 0xFFFF ? 2 : 1;
}

char32_t codeBefore(QStringView text, qsizetype at)
{
    if (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return codeAt(text, at - 2);
    return at >= 1 ? text[at - 1].unicode() : 0;
}

bool isMark(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

/// No writing stacks more marks and joiners on a letter; a run of them that goes on
/// stands on nothing.
constexpr int kMostStacked = 32;

/// The character before, or after, that marks and joiners stand on.
char32_t baseBefore(QStringView text, qsizetype at)
{
    for (int stacked = 0; at > 0 && stacked < kMostStacked; ++stacked) {
        const char32_t code = codeBefore(text, at);
        if (!isMark(code) && !isJoiner(code))
            return code;
        at -= lengthOf(code);
    }
    return 0;
}

char32_t baseAfter(QStringView text, qsizetype at)
{
    for (int stacked = 0; at < text.size() && stacked < kMostStacked; ++stacked) {
        const char32_t code = codeAt(text, at);
        if (!isMark(code) && !isJoiner(code))
            return code;
        at += lengthOf(code);
    }
    return 0;
}

bool isPicture(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Symbol_Other || (category == QChar::Symbol_Modifier && code > 0xFFFF) ||
           category == QChar::Symbol_Math; // ↔ and ⚧ among them
}

/// Whether the letters of a script change with a joiner beside them.
bool joins(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return false;
    default:
        return true;
    }
}

bool isJoinerAtHome(QStringView text, qsizetype at)
{
    const char32_t before = baseBefore(text, at);
    const char32_t after = baseAfter(text, at + 1);
    if (joins(before) || joins(after))
        return true;
    return text[at] == QChar(0x200D) && isPicture(before) && isPicture(after);
}

bool isRightToLeft(char32_t code)
{
    const QChar::Direction direction = QChar::direction(code);
    return !isDirectionMark(code) && (direction == QChar::DirR || direction == QChar::DirAL);
}

bool isBesideRightToLeft(QStringView text, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0 && i >= at - kNear && text[i] != u'\n'; --i) {
        if (isRightToLeft(codeAt(text, i)))
            return true;
    }
    for (qsizetype i = at + 1; i < text.size() && i <= at + kNear && text[i] != u'\n'; ++i) {
        if (isRightToLeft(codeAt(text, i)))
            return true;
    }
    return false;
}

bool isTagOfFlag(QStringView text, qsizetype at)
{
    constexpr char32_t kBlackFlag = 0x1F3F4;
    for (qsizetype i = at; i >= 2 && i > at - 2 * kLongestFlag; i -= 2) {
        const char32_t before = codeBefore(text, i);
        if (!isTagCode(before))
            return before == kBlackFlag;
    }
    return false;
}

bool isBlank(char32_t code)
{
    switch (code) {
    case 0x00AD:
    case 0x180E:
    case 0x200B:
    case 0x2060:
    case 0x2061:
    case 0x2062:
    case 0x2063:
    case 0x2064:
    case 0x3164:
    case 0xFEFF:
    case 0xFFA0:
        return true;
    default:
        return false;
    }
}

} // namespace

Unseen unseenAt(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (unit < 0xAD)
        return Unseen::No;
    const char32_t code = codeAt(text, at);
    if (isBidiControl(code))
        return Unseen::Bidi;
    if (isBlank(code))
        return Unseen::Blank;
    if (isJoiner(code))
        return isJoinerAtHome(text, at) ? Unseen::No : Unseen::Blank;
    if (isDirectionMark(code))
        return isBesideRightToLeft(text, at) ? Unseen::No : Unseen::Blank;
    if (isTagCode(code))
        return isTagOfFlag(text, at) ? Unseen::No : Unseen::Tag;
    return Unseen::No;
}

TextRange nextUnseen(QStringView text, qsizetype from)
{
    for (qsizetype i = std::max<qsizetype>(from, 0); i < text.size(); ++i) {
        if (text[i].unicode() >= 0xAD && unseenAt(text, i) != Unseen::No)
            return {i, lengthOf(codeAt(text, i))};
    }
    return {-1, 0};
}

UnseenCount countUnseen(QStringView text)
{
    UnseenCount count;
    for (TextRange found = nextUnseen(text, 0); found.start >= 0; found = nextUnseen(text, found.end())) {
        ++count.all;
        const Unseen kind = unseenAt(text, found.start);
        count.bidi += kind == Unseen::Bidi ? 1 : 0;
        count.tags += kind == Unseen::Tag ? 1 : 0;
    }
    return count;
}

} // namespace dossier
