// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "themecolours.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

ThemeColours lightColours()
{
    return {.dark = false,
            .error = QColor(0xb3, 0x1d, 0x1d),
            .warning = QColor(0x8a, 0x55, 0x00),
            .info = QColor(0x1a, 0x5f, 0xb4),
            .good = QColor(0x1c, 0x6b, 0x2a),
            .added = QColor(0x14, 0x5a, 0x20),
            .removed = QColor(0x9c, 0x18, 0x18),
            .addedGround = QColor(0xdd, 0xf3, 0xdf),
            .removedGround = QColor(0xfb, 0xe3, 0xe1),
            .quiet = QColor(0x5f, 0x66, 0x6f),
            .gutterGround = QColor(0xf6, 0xf7, 0xf9),
            .currentLine = QColor(0xf1, 0xf5, 0xfa),
            .match = QColor(0xff, 0xe9, 0xa8),
            .currentMatch = QColor(0xff, 0xc4, 0x5c),
            .bracketGround = QColor(0xd5, 0xe6, 0xdc),
            .codeGround = QColor(0xf3, 0xf4, 0xf6),
            .rule = QColor(0xd0, 0xd4, 0xda),
            .byteGround = QColor(0xf6, 0xd9, 0xd5),
            .byteText = QColor(0x8a, 0x14, 0x14),
            .spelling = QColor(0x74, 0x2c, 0x9c)};
}

ThemeColours darkColours()
{
    return {.dark = true,
            .error = QColor(0xff, 0x8a, 0x80),
            .warning = QColor(0xff, 0xc1, 0x4d),
            .info = QColor(0x82, 0xb6, 0xff),
            .good = QColor(0x7f, 0xd6, 0x8a),
            .added = QColor(0xa6, 0xe3, 0xae),
            .removed = QColor(0xff, 0xb3, 0xac),
            .addedGround = QColor(0x1e, 0x3d, 0x25),
            .removedGround = QColor(0x4b, 0x23, 0x22),
            .quiet = QColor(0xa3, 0xaa, 0xb4),
            .gutterGround = QColor(0x25, 0x27, 0x2b),
            .currentLine = QColor(0x2a, 0x2d, 0x32),
            .match = QColor(0x5a, 0x4a, 0x10),
            .currentMatch = QColor(0x8a, 0x5a, 0x00),
            .bracketGround = QColor(0x3a, 0x4f, 0x45),
            .codeGround = QColor(0x2a, 0x2c, 0x30),
            .rule = QColor(0x48, 0x4c, 0x53),
            .byteGround = QColor(0x5a, 0x26, 0x24),
            .byteText = QColor(0xff, 0xd0, 0xca),
            .spelling = QColor(0xd3, 0xa6, 0xff)};
}

ThemeColours highLightColours()
{
    return {.dark = false,
            .high = true,
            .error = QColor(0x8f, 0x00, 0x00),
            .warning = QColor(0x5c, 0x3a, 0x00),
            .info = QColor(0x00, 0x40, 0x8a),
            .good = QColor(0x0a, 0x4d, 0x18),
            .added = QColor(0x0b, 0x44, 0x17),
            .removed = QColor(0x7d, 0x0e, 0x0e),
            .addedGround = QColor(0xdf, 0xf5, 0xe1),
            .removedGround = QColor(0xfd, 0xe4, 0xe2),
            .quiet = QColor(0x45, 0x45, 0x45),
            .gutterGround = QColor(0xf4, 0xf4, 0xf4),
            .currentLine = QColor(0xf0, 0xf0, 0xf0),
            .match = QColor(0xff, 0xe0, 0x8a),
            .currentMatch = QColor(0xff, 0xb5, 0x2e),
            .bracketGround = QColor(0xcf, 0xe6, 0xd8),
            .codeGround = QColor(0xf2, 0xf2, 0xf2),
            .rule = QColor(0x6b, 0x6b, 0x6b),
            .byteGround = QColor(0xf6, 0xd9, 0xd5),
            .byteText = QColor(0x6b, 0x00, 0x00),
            .spelling = QColor(0x55, 0x08, 0x78)};
}

ThemeColours highDarkColours()
{
    return {.dark = true,
            .high = true,
            .error = QColor(0xff, 0x9d, 0x94),
            .warning = QColor(0xff, 0xcf, 0x6e),
            .info = QColor(0xa9, 0xcc, 0xff),
            .good = QColor(0x96, 0xe6, 0xa1),
            .added = QColor(0xb9, 0xf0, 0xc0),
            .removed = QColor(0xff, 0xc4, 0xbe),
            .addedGround = QColor(0x12, 0x30, 0x1a),
            .removedGround = QColor(0x3d, 0x16, 0x15),
            .quiet = QColor(0xc4, 0xc4, 0xc4),
            .gutterGround = QColor(0x14, 0x14, 0x14),
            .currentLine = QColor(0x1f, 0x1f, 0x1f),
            .match = QColor(0x5a, 0x4a, 0x10),
            .currentMatch = QColor(0x7a, 0x50, 0x00),
            .bracketGround = QColor(0x26, 0x42, 0x34),
            .codeGround = QColor(0x1c, 0x1c, 0x1c),
            .rule = QColor(0x9a, 0x9a, 0x9a),
            .byteGround = QColor(0x4b, 0x1a, 0x18),
            .byteText = QColor(0xff, 0xdc, 0xd7),
            .spelling = QColor(0xe2, 0xc4, 0xff)};
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool ThemeColours::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
}

bool ThemeColours::isHigh(const QPalette &palette)
{
    constexpr double kNearlyAll = 20; // of 21, the contrast of black and white
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    return base == palette.color(QPalette::Active, QPalette::Window) &&
           contrast(palette.color(QPalette::Active, QPalette::Text), base) >= kNearlyAll;
}

ThemeColours ThemeColours::forPalette(const QPalette &palette)
{
    if (isHigh(palette))
        return isDark(palette) ? highDarkColours() : highLightColours();
    return isDark(palette) ? darkColours() : lightColours();
}

double ThemeColours::contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace dossier
