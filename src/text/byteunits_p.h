// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sourcetext.h"

#include <utility>

namespace dossier {

// How bytes that are no text stand among the units of a text; shared by the parts of
// SourceText and by nothing else.

inline constexpr char16_t kByteUnit = 0xDC00;
inline constexpr char16_t kReplacement = 0xFFFD;
inline constexpr char16_t kBom = 0xFEFF;
inline constexpr QByteArrayView kUtf8Bom("\xEF\xBB\xBF", 3);
inline constexpr QByteArrayView kUtf16LeBom("\xFF\xFE", 2);
inline constexpr QByteArrayView kUtf16BeBom("\xFE\xFF", 2);

constexpr bool isHigh(char16_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}
constexpr bool isLow(char16_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}
constexpr bool isByte(char16_t unit)
{
    return (unit & 0xFF00) == kByteUnit;
}

constexpr char16_t byteUnit(char byte)
{
    return kByteUnit + static_cast<unsigned char>(byte);
}

/// QTextDocument splits a block at these, or loses them.
constexpr bool isHeldAsBytes(char32_t c)
{
    return c == 0x2029 || c == 0xFDD0 || c == 0xFDD1;
}

constexpr bool isUtf16(Encoding encoding)
{
    return encoding != Encoding::Utf8;
}

struct CodePoint {
    char32_t value = 0;
    int length = 0; ///< in bytes; 0 if there is no valid sequence
};

/// The sequence at the start of `bytes`, by the letter of the standard:
/// shortest form only, no surrogates, nothing above U+10FFFF.
inline CodePoint decodeUtf8(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return {};
    char32_t value = lead & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (at(i) & 0x3F);
    }
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < kSmallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

inline char16_t unitOf(char first, char second, Encoding encoding)
{
    const char high = encoding == Encoding::Utf16Be ? first : second;
    const char low = encoding == Encoding::Utf16Be ? second : first;
    return static_cast<char16_t>(static_cast<unsigned char>(high) << 8 | static_cast<unsigned char>(low));
}

/// The bytes of one unit of UTF-16 in file order.
inline std::pair<char, char> bytesOf(char16_t unit, Encoding encoding)
{
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    return encoding == Encoding::Utf16Be ? std::pair(high, low) : std::pair(low, high);
}

/// A character that byte units side by side spell out in the file.
struct Spelled {
    char32_t value = kReplacement;
    int units = 1;
};

inline Spelled spelledAt(QStringView units, Encoding encoding)
{
    char bytes[4] = {};
    int count = 0;
    while (count < 4 && count < units.size() && isByte(units[count].unicode())) {
        bytes[count] = static_cast<char>(units[count].unicode() & 0xFF);
        ++count;
    }
    if (isUtf16(encoding)) {
        const char16_t unit = unitOf(bytes[0], bytes[1], encoding);
        return count < 2 || QChar::isSurrogate(unit) ? Spelled{} : Spelled{unit, 2};
    }
    const CodePoint c = decodeUtf8({bytes, count});
    return c.length == 0 ? Spelled{} : Spelled{c.value, c.length};
}

/// The text as it lies in the file, and its map.
[[nodiscard]] FileText buildFileText(const SourceText &source);

} // namespace dossier
