// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "numberscan.h"

#include "scancursor.h"

#include <array>
#include <limits>

namespace dossier::js {

using namespace Qt::StringLiterals;

namespace {

using Underscores = ScanCursor::Underscores;
using Number = std::optional<double>;

double wholeOf(QStringView digits, int base)
{
    double number = 0;
    for (const QChar digit : digits)
        number = digit == u'_' ? number : number * base + digitValue(digit, base);
    return number;
}

double decimalOf(QStringView written)
{
    return written.toString().remove(u'_').toDouble();
}

Number prefixed(ScanCursor &cursor, QLatin1StringView prefix, int base, Underscores underscores)
{
    if (!cursor.take(prefix))
        return std::nullopt;
    const QStringView digits = cursor.takeDigits(base, underscores);
    return digits.isEmpty() ? std::nullopt : Number(wholeOf(digits, base));
}

/// 0b101, of YAML 1.1; js-yaml 4 kept it.
Number binary(ScanCursor &cursor, Underscores underscores)
{
    return prefixed(cursor, "0b"_L1, 2, underscores);
}

/// 0x1F, everywhere; the core schema wants no sign before it.
Number hexadecimal(ScanCursor &cursor, Underscores underscores)
{
    return prefixed(cursor, "0x"_L1, 16, underscores);
}

/// 0o17, octal since YAML 1.2: not in js-yaml 3.
Number octal(ScanCursor &cursor, Underscores underscores)
{
    return prefixed(cursor, "0o"_L1, 8, underscores);
}

/// 017, octal in YAML 1.1 and so in js-yaml 3; decimal elsewhere.
Number zeroOctal(ScanCursor &cursor, Underscores underscores)
{
    if (!cursor.take("0"_L1))
        return std::nullopt;
    return wholeOf(cursor.takeDigits(8, underscores), 8);
}

/// Below 60, in one digit or two.
bool takeSixty(ScanCursor &cursor)
{
    const QStringView digits = cursor.takeDigits(10, Underscores::Refused);
    return digits.size() == 1 || (digits.size() == 2 && digits.front() <= u'5');
}

/// 190:20:30.15, of YAML 1.1, only in js-yaml 3. Without the point it must not
/// begin with 0.
Number base60(ScanCursor &cursor, Underscores underscores)
{
    if (!cursor.isAtDigit())
        return std::nullopt;
    const QStringView first = cursor.takeDigits(10, underscores);
    double number = decimalOf(first);
    bool hasColon = false;
    bool hasPoint = false;
    while (!hasPoint && cursor.take(":"_L1)) {
        const qsizetype start = cursor.position();
        if (!takeSixty(cursor))
            return std::nullopt;
        hasColon = true;
        hasPoint = cursor.take("."_L1);
        if (hasPoint)
            cursor.takeDigits(10, underscores);
        number = number * 60 + decimalOf(cursor.since(start));
    }
    const bool isNumber = hasColon && (hasPoint || !first.startsWith(u'0'));
    return isNumber ? Number(number) : std::nullopt;
}

/// 12, 1.5, 1e3. Every schema but js-yaml 3 takes zeros before it.
Number decimal(ScanCursor &cursor, Underscores underscores)
{
    if (!cursor.isAtDigit())
        return std::nullopt;
    const qsizetype start = cursor.position();
    cursor.takeDigits(10, underscores);
    if (cursor.take("."_L1))
        cursor.takeDigits(10, underscores);
    cursor.takeExponent();
    return decimalOf(cursor.since(start));
}

/// The same in js-yaml 3, where a 0 at first makes an octal number of it.
Number decimalWithoutZeros(ScanCursor &cursor, Underscores underscores)
{
    ScanCursor ahead = cursor;
    const bool hasZero = ahead.take("0"_L1) && !ahead.takeDigits(10, underscores).isEmpty();
    return hasZero ? std::nullopt : decimal(cursor, underscores);
}

/// .5, everywhere; js-yaml wants no sign before it, and makes NaN of ._e5.
Number fraction(ScanCursor &cursor, Underscores underscores)
{
    const qsizetype start = cursor.position();
    if (!cursor.take("."_L1))
        return std::nullopt;
    const QStringView digits = cursor.takeDigits(10, underscores);
    if (digits.isEmpty())
        return std::nullopt;
    cursor.takeExponent();
    const bool hasDigit = digits.count(u'_') < digits.size();
    return hasDigit ? decimalOf(cursor.since(start)) : std::numeric_limits<double>::quiet_NaN();
}

/// In every schema of YAML, in three spellings.
Number infinity(ScanCursor &cursor, Underscores)
{
    const bool isThere = cursor.takeOneOf({".inf"_L1, ".Inf"_L1, ".INF"_L1});
    return isThere ? Number(std::numeric_limits<double>::infinity()) : std::nullopt;
}

/// In every schema of YAML, never with a sign.
Number notANumber(ScanCursor &cursor, Underscores)
{
    const bool isThere = cursor.takeOneOf({".nan"_L1, ".NaN"_L1, ".NAN"_L1});
    return isThere ? Number(std::numeric_limits<double>::quiet_NaN()) : std::nullopt;
}

enum class Use : char { Never, Bare, Signed };

/// A way to write numbers, and who knows it without or also with a sign.
struct Notation {
    Number (*read)(ScanCursor &, Underscores);
    Use core;
    Use jsYaml3;
    Use jsYaml4;
    Use javaScript;
};

constexpr std::array kNotations{
    Notation{binary, Use::Never, Use::Signed, Use::Signed, Use::Bare},
    Notation{hexadecimal, Use::Bare, Use::Signed, Use::Signed, Use::Bare},
    Notation{octal, Use::Bare, Use::Never, Use::Signed, Use::Bare},
    Notation{zeroOctal, Use::Never, Use::Signed, Use::Never, Use::Never},
    Notation{base60, Use::Never, Use::Signed, Use::Never, Use::Never},
    Notation{decimal, Use::Signed, Use::Never, Use::Signed, Use::Signed},
    Notation{decimalWithoutZeros, Use::Never, Use::Signed, Use::Never, Use::Never},
    Notation{fraction, Use::Signed, Use::Bare, Use::Bare, Use::Signed},
    Notation{infinity, Use::Signed, Use::Signed, Use::Signed, Use::Never},
    Notation{notANumber, Use::Bare, Use::Bare, Use::Bare, Use::Never},
};

Number scan(QStringView text, Use Notation::*reader, Underscores underscores)
{
    ScanCursor body(text);
    const bool hasSign = body.takeSign();
    for (const Notation &notation : kNotations) {
        const Use use = notation.*reader;
        if (use == Use::Never || (hasSign && use == Use::Bare))
            continue;
        ScanCursor cursor = body;
        const Number number = notation.read(cursor, underscores);
        if (number && cursor.isAtEnd())
            return text.startsWith(u'-') ? -*number : *number;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> scanNumber(QStringView text, Schema schema)
{
    if (schema == Schema::Core)
        return scan(text, &Notation::core, Underscores::Refused);
    // js-yaml takes underscores wherever digits are, but not as the last unit.
    if (text.endsWith(u'_'))
        return std::nullopt;
    return scan(text, schema == Schema::JsYaml3 ? &Notation::jsYaml3 : &Notation::jsYaml4, Underscores::Taken);
}

std::optional<double> scanJsNumber(QStringView text)
{
    // Upper and lower case are one in prefixes, digits and exponents.
    return scan(text.toString().toLower(), &Notation::javaScript, Underscores::Refused);
}

} // namespace dossier::js
