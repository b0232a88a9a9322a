// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "parserinput.h"

#include "text/sourcetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::yaml {

namespace {

constexpr char16_t kReplacement = 0xFFFD;

bool isPaired(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c.isHighSurrogate() ? at + 1 < text.size() && text[at + 1].isLowSurrogate()
                               : at > 0 && text[at - 1].isHighSurrogate();
}

} // namespace

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x85) || c == QChar(0x2028) || c == QChar(0x2029);
}

ParserInput::ParserInput(QStringView text)
    : m_original(text)
    , m_text(text.toString())
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!isPaired(text, i))
            replace(i);
        else if (text[i].isHighSurrogate())
            m_astral.push_back(static_cast<std::size_t>(i) - m_astral.size());
    }
    m_bytes = m_text.toUtf8();
}

qsizetype ParserInput::offsetOfCodePoint(std::size_t index) const
{
    const auto before = std::ranges::lower_bound(m_astral, index) - m_astral.begin();
    return std::min(static_cast<qsizetype>(index) + before, m_text.size());
}

qsizetype ParserInput::offsetOfByte(std::size_t index) const
{
    qsizetype units = 0;
    for (const char byte : m_bytes.first(std::min(static_cast<qsizetype>(index), m_bytes.size()))) {
        const auto value = static_cast<unsigned char>(byte);
        if ((value & 0xC0) != 0x80)
            units += value >= 0xF0 ? 2 : 1;
    }
    return units;
}

TextRange ParserInput::characterAt(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const bool isPair = offset + 1 < m_text.size() && m_text[offset].isHighSurrogate();
    return {offset, std::min<qsizetype>(isPair ? 2 : 1, m_text.size() - offset)};
}

QString ParserInput::restored(QString value, TextRange source, ScalarStyle style) const
{
    if (!m_hasReplaced)
        return value;
    qsizetype at = source.start;
    if (style == ScalarStyle::Literal || style == ScalarStyle::Folded) {
        while (at < source.end() && !isBreak(m_text[at]))
            ++at;
    }
    for (QChar &c : value) {
        if (c != kReplacement)
            continue;
        at = nextReplacement(at, source.end(), style);
        if (at >= source.end())
            break;
        if (m_text[at] != u'\\')
            c = m_original[at];
        ++at;
    }
    return SourceText::spelledOut(value);
}

void ParserInput::replace(qsizetype at)
{
    const char16_t unit = m_original[at].unicode();
    const bool isAscii = unit >= 0xDC00 && unit < 0xDC80;
    m_text[at] = QChar(static_cast<char16_t>(isAscii ? unit - 0xDC00 : kReplacement));
    m_hasReplaced = m_hasReplaced || !isAscii;
}

/// Where the next U+FFFD of a value comes from: a unit, or an escape.
qsizetype ParserInput::nextReplacement(qsizetype at, qsizetype end, ScalarStyle style) const
{
    for (; at < end; ++at) {
        if (m_text[at] == kReplacement)
            return at;
        if (style != ScalarStyle::DoubleQuoted || m_text[at] != u'\\')
            continue;
        const QStringView escape = QStringView(m_text).sliced(at);
        if (escape.startsWith("\\ufffd"_L1, Qt::CaseInsensitive) && escape[1] == u'u')
            return at;
        if (escape.startsWith("\\U0000fffd"_L1, Qt::CaseInsensitive) && escape[1] == u'U')
            return at;
        ++at;
    }
    return end;
}

} // namespace dossier::yaml
