// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialect.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Lab {
    double lightness, a, b;
};

double linear(quint8 channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Oklab (Björn Ottosson, 2020): distances in it are as the eye sees them.
Lab oklab(Rgb rgb)
{
    const double r = linear(rgb.red);
    const double g = linear(rgb.green);
    const double b = linear(rgb.blue);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

} // namespace

std::optional<Rgb> Rgb::fromString(QStringView text)
{
    if (!text.startsWith(u'#') || (text.size() != 4 && text.size() != 7))
        return std::nullopt;
    const QStringView digits = text.sliced(1);
    const bool allHex = std::ranges::all_of(
        digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    if (!allHex)
        return std::nullopt;
    std::array<quint8, 3> channels{};
    const qsizetype width = digits.size() / 3;
    for (qsizetype i = 0; i < 3; ++i) {
        const uint value = digits.sliced(i * width, width).toUInt(nullptr, 16);
        channels[static_cast<size_t>(i)] = static_cast<quint8>(width == 1 ? value * 17 : value);
    }
    return Rgb{channels[0], channels[1], channels[2]};
}

QString Rgb::toString() const
{
    return u"#%1%2%3"_s.arg(red, 2, 16, QChar(u'0')).arg(green, 2, 16, QChar(u'0')).arg(blue, 2, 16, QChar(u'0'));
}

double Rgb::distance(Rgb first, Rgb second)
{
    const Lab x = oklab(first);
    const Lab y = oklab(second);
    return 100 * std::hypot(x.lightness - y.lightness, x.a - y.a, x.b - y.b);
}

bool Rgb::isGrey() const
{
    const Lab lab = oklab(*this);
    return std::hypot(lab.a, lab.b) < 0.02;
}

} // namespace dossier
