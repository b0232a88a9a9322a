// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "colournames.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QLatin1StringView name;
    quint32 rgb;
};

// CSS Color Module Level 4, section 6.1; amber, emerald, rose, sky and slate
// are names of design palettes that people write as well.
constexpr Named kNames[] = {
    {"aliceblue"_L1, 0xf0f8ff},
    {"amber"_L1, 0xf59e0b},
    {"antiquewhite"_L1, 0xfaebd7},
    {"aqua"_L1, 0x00ffff},
    {"aquamarine"_L1, 0x7fffd4},
    {"azure"_L1, 0xf0ffff},
    {"beige"_L1, 0xf5f5dc},
    {"bisque"_L1, 0xffe4c4},
    {"black"_L1, 0x000000},
    {"blanchedalmond"_L1, 0xffebcd},
    {"blue"_L1, 0x0000ff},
    {"blueviolet"_L1, 0x8a2be2},
    {"brown"_L1, 0xa52a2a},
    {"burlywood"_L1, 0xdeb887},
    {"cadetblue"_L1, 0x5f9ea0},
    {"chartreuse"_L1, 0x7fff00},
    {"chocolate"_L1, 0xd2691e},
    {"coral"_L1, 0xff7f50},
    {"cornflowerblue"_L1, 0x6495ed},
    {"cornsilk"_L1, 0xfff8dc},
    {"crimson"_L1, 0xdc143c},
    {"cyan"_L1, 0x00ffff},
    {"darkblue"_L1, 0x00008b},
    {"darkcyan"_L1, 0x008b8b},
    {"darkgoldenrod"_L1, 0xb8860b},
    {"darkgray"_L1, 0xa9a9a9},
    {"darkgreen"_L1, 0x006400},
    {"darkgrey"_L1, 0xa9a9a9},
    {"darkkhaki"_L1, 0xbdb76b},
    {"darkmagenta"_L1, 0x8b008b},
    {"darkolivegreen"_L1, 0x556b2f},
    {"darkorange"_L1, 0xff8c00},
    {"darkorchid"_L1, 0x9932cc},
    {"darkred"_L1, 0x8b0000},
    {"darksalmon"_L1, 0xe9967a},
    {"darkseagreen"_L1, 0x8fbc8f},
    {"darkslateblue"_L1, 0x483d8b},
    {"darkslategray"_L1, 0x2f4f4f},
    {"darkslategrey"_L1, 0x2f4f4f},
    {"darkturquoise"_L1, 0x00ced1},
    {"darkviolet"_L1, 0x9400d3},
    {"deeppink"_L1, 0xff1493},
    {"deepskyblue"_L1, 0x00bfff},
    {"dimgray"_L1, 0x696969},
    {"dimgrey"_L1, 0x696969},
    {"dodgerblue"_L1, 0x1e90ff},
    {"emerald"_L1, 0x10b981},
    {"firebrick"_L1, 0xb22222},
    {"floralwhite"_L1, 0xfffaf0},
    {"forestgreen"_L1, 0x228b22},
    {"fuchsia"_L1, 0xff00ff},
    {"gainsboro"_L1, 0xdcdcdc},
    {"ghostwhite"_L1, 0xf8f8ff},
    {"gold"_L1, 0xffd700},
    {"goldenrod"_L1, 0xdaa520},
    {"gray"_L1, 0x808080},
    {"green"_L1, 0x008000},
    {"greenyellow"_L1, 0xadff2f},
    {"grey"_L1, 0x808080},
    {"honeydew"_L1, 0xf0fff0},
    {"hotpink"_L1, 0xff69b4},
    {"indianred"_L1, 0xcd5c5c},
    {"indigo"_L1, 0x4b0082},
    {"ivory"_L1, 0xfffff0},
    {"khaki"_L1, 0xf0e68c},
    {"lavender"_L1, 0xe6e6fa},
    {"lavenderblush"_L1, 0xfff0f5},
    {"lawngreen"_L1, 0x7cfc00},
    {"lemonchiffon"_L1, 0xfffacd},
    {"lightblue"_L1, 0xadd8e6},
    {"lightcoral"_L1, 0xf08080},
    {"lightcyan"_L1, 0xe0ffff},
    {"lightgoldenrodyellow"_L1, 0xfafad2},
    {"lightgray"_L1, 0xd3d3d3},
    {"lightgreen"_L1, 0x90ee90},
    {"lightgrey"_L1, 0xd3d3d3},
    {"lightpink"_L1, 0xffb6c1},
    {"lightsalmon"_L1, 0xffa07a},
    {"lightseagreen"_L1, 0x20b2aa},
    {"lightskyblue"_L1, 0x87cefa},
    {"lightslategray"_L1, 0x778899},
    {"lightslategrey"_L1, 0x778899},
    {"lightsteelblue"_L1, 0xb0c4de},
    {"lightyellow"_L1, 0xffffe0},
    {"lime"_L1, 0x00ff00},
    {"limegreen"_L1, 0x32cd32},
    {"linen"_L1, 0xfaf0e6},
    {"magenta"_L1, 0xff00ff},
    {"maroon"_L1, 0x800000},
    {"mediumaquamarine"_L1, 0x66cdaa},
    {"mediumblue"_L1, 0x0000cd},
    {"mediumorchid"_L1, 0xba55d3},
    {"mediumpurple"_L1, 0x9370db},
    {"mediumseagreen"_L1, 0x3cb371},
    {"mediumslateblue"_L1, 0x7b68ee},
    {"mediumspringgreen"_L1, 0x00fa9a},
    {"mediumturquoise"_L1, 0x48d1cc},
    {"mediumvioletred"_L1, 0xc71585},
    {"midnightblue"_L1, 0x191970},
    {"mintcream"_L1, 0xf5fffa},
    {"mistyrose"_L1, 0xffe4e1},
    {"moccasin"_L1, 0xffe4b5},
    {"navajowhite"_L1, 0xffdead},
    {"navy"_L1, 0x000080},
    {"oldlace"_L1, 0xfdf5e6},
    {"olive"_L1, 0x808000},
    {"olivedrab"_L1, 0x6b8e23},
    {"orange"_L1, 0xffa500},
    {"orangered"_L1, 0xff4500},
    {"orchid"_L1, 0xda70d6},
    {"palegoldenrod"_L1, 0xeee8aa},
    {"palegreen"_L1, 0x98fb98},
    {"paleturquoise"_L1, 0xafeeee},
    {"palevioletred"_L1, 0xdb7093},
    {"papayawhip"_L1, 0xffefd5},
    {"peachpuff"_L1, 0xffdab9},
    {"peru"_L1, 0xcd853f},
    {"pink"_L1, 0xffc0cb},
    {"plum"_L1, 0xdda0dd},
    {"powderblue"_L1, 0xb0e0e6},
    {"purple"_L1, 0x800080},
    {"rebeccapurple"_L1, 0x663399},
    {"red"_L1, 0xff0000},
    {"rose"_L1, 0xf43f5e},
    {"rosybrown"_L1, 0xbc8f8f},
    {"royalblue"_L1, 0x4169e1},
    {"saddlebrown"_L1, 0x8b4513},
    {"salmon"_L1, 0xfa8072},
    {"sandybrown"_L1, 0xf4a460},
    {"seagreen"_L1, 0x2e8b57},
    {"seashell"_L1, 0xfff5ee},
    {"sienna"_L1, 0xa0522d},
    {"silver"_L1, 0xc0c0c0},
    {"sky"_L1, 0x0ea5e9},
    {"skyblue"_L1, 0x87ceeb},
    {"slate"_L1, 0x64748b},
    {"slateblue"_L1, 0x6a5acd},
    {"slategray"_L1, 0x708090},
    {"slategrey"_L1, 0x708090},
    {"snow"_L1, 0xfffafa},
    {"springgreen"_L1, 0x00ff7f},
    {"steelblue"_L1, 0x4682b4},
    {"tan"_L1, 0xd2b48c},
    {"teal"_L1, 0x008080},
    {"thistle"_L1, 0xd8bfd8},
    {"tomato"_L1, 0xff6347},
    {"turquoise"_L1, 0x40e0d0},
    {"violet"_L1, 0xee82ee},
    {"wheat"_L1, 0xf5deb3},
    {"white"_L1, 0xffffff},
    {"whitesmoke"_L1, 0xf5f5f5},
    {"yellow"_L1, 0xffff00},
    {"yellowgreen"_L1, 0x9acd32},
};

constexpr Rgb fromNumber(quint32 number)
{
    return {static_cast<quint8>(number >> 16), static_cast<quint8>(number >> 8), static_cast<quint8>(number)};
}

} // namespace

std::optional<Rgb> colourByName(QStringView name)
{
    const auto found = std::ranges::find_if(kNames, [name](const Named &named) { return name == named.name; });
    if (found == std::end(kNames))
        return std::nullopt;
    return fromNumber(found->rgb);
}

} // namespace dossier
