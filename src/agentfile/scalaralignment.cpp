// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "scalaralignment.h"

#include "texttools.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;
using yaml::ScalarStyle;

namespace {

/// What is read as one: a character, an escape, a fold.
struct Piece {
    qsizetype length = 0; ///< in the text; 0: there is none
    qsizetype units = 1; ///< of the value
    QChar reads = u'\0'; ///< each of these; null where that is not looked at
};

class Written
{
public:
    Written(QStringView text, qsizetype end, ScalarStyle style, qsizetype indent)
        : m_text(text.first(end))
        , m_style(style)
        , m_indent(indent)
    {
    }

    [[nodiscard]] Piece pieceAt(qsizetype at) const
    {
        if (at >= m_text.size())
            return {};
        if (const Piece lines = foldAt(at); lines.length > 0)
            return lines;
        if (m_style == ScalarStyle::DoubleQuoted && m_text[at] == u'\\')
            return escapeAt(at);
        const bool isDoubled = m_style == ScalarStyle::SingleQuoted && m_text.sliced(at).startsWith("''"_L1);
        return {.length = isDoubled ? 2 : 1, .reads = m_text[at]};
    }

private:
    /// Line ends, with the blanks around them that are no part of the value.
    [[nodiscard]] Piece foldAt(qsizetype at) const
    {
        const bool isBlock = m_style == ScalarStyle::Folded;
        // The blanks of a row were looked at from its first.
        if (!isBlock && at > 0 && isBlank(m_text, at - 1))
            return {};
        qsizetype next = isBlock ? at : skipBlanks(m_text, at);
        qsizetype lineEnds = 0;
        while (next < m_text.size() && m_text[next] == u'\n') {
            ++lineEnds;
            const qsizetype content = skipBlanks(m_text, next + 1);
            const bool isEmpty = content < m_text.size() && m_text[content] == u'\n';
            next = isBlock && !isEmpty ? std::min(content, next + 1 + m_indent) : content;
        }
        if (lineEnds == 0)
            return {};
        if (lineEnds == 1)
            return {.length = next - at, .reads = u' '};
        return {.length = next - at, .units = lineEnds - 1, .reads = u'\n'};
    }

    [[nodiscard]] Piece escapeAt(qsizetype at) const
    {
        if (at + 1 >= m_text.size())
            return {};
        switch (m_text[at + 1].unicode()) {
        case u'\n':
            return {.length = skipBlanks(m_text, at + 2) - at, .units = 0};
        case u'x':
            return {.length = 4};
        case u'u':
            return {.length = 6};
        case u'U':
            return {.length = 10, .units = m_text.sliced(at + 2).startsWith("0000"_L1) ? 1 : 2};
        default:
            return {.length = 2};
        }
    }

    QStringView m_text;
    ScalarStyle m_style;
    qsizetype m_indent;
};

} // namespace

std::optional<std::vector<qsizetype>> alignScalar(QStringView text, TextRange range, QStringView value,
                                                  ScalarStyle style, qsizetype indent)
{
    const Written written(text, range.end(), style, indent);
    std::vector<qsizetype> places;
    qsizetype at = range.start;
    while (at < range.end()) {
        const Piece piece = written.pieceAt(at);
        const QStringView left = value.sliced(qsizetype(places.size()));
        if (piece.length == 0 || piece.units > left.size())
            return std::nullopt;
        const auto fits = [&piece](QChar unit) { return piece.reads.isNull() || unit == piece.reads; };
        if (!std::ranges::all_of(left.first(piece.units), fits))
            return std::nullopt;
        for (qsizetype unit = 0; unit < piece.units; ++unit)
            places.push_back(unit == 0 ? at : at + piece.length);
        at += piece.length;
    }
    if (at != range.end() || qsizetype(places.size()) != value.size())
        return std::nullopt;
    places.push_back(at);
    return places;
}

} // namespace dossier
