// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "standins.h"

#include <algorithm>
#include <array>

namespace dossier {

namespace {

/// Stand-ins lie in a private area that no text of this header uses.
constexpr std::array<char16_t, 6> kAreas{0xE000, 0xE400, 0xE800, 0xEC00, 0xF000, 0xF400};
constexpr char16_t kAreaSize = 0x100;
constexpr int kSeparators = 0xF0; ///< numbers of U+2028 and U+2029 in an area

bool isBreakForLibyaml(char16_t unit)
{
    return unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool isControl(char16_t unit)
{
    const bool control = (unit >= 0x01 && unit < 0x20) || (unit >= 0x7F && unit <= 0x9F);
    return control && unit != u'\t' && unit != u'\n' && unit != u'\r';
}

bool isIn(char16_t unit, char16_t area)
{
    return unit >= area && unit < area + kAreaSize;
}

char16_t numberOf(char16_t unit)
{
    return static_cast<char16_t>(unit >= 0x2028 ? kSeparators + (unit - 0x2028) : unit);
}

char16_t unitOf(char16_t number)
{
    return static_cast<char16_t>(number >= kSeparators ? 0x2028 + (number - kSeparators) : number);
}

} // namespace

StandIns::StandIns(QString text)
    : m_text(std::move(text))
{
    const auto area = std::ranges::find_if(kAreas, [this](char16_t candidate) {
        return std::ranges::none_of(m_text, [candidate](QChar c) { return isIn(c.unicode(), candidate); });
    });
    if (area != kAreas.end())
        m_area = *area;
}

void StandIns::replace(qsizetype at)
{
    if (m_area == 0)
        return;
    m_text[at] = QChar(static_cast<char16_t>(m_area + numberOf(m_text[at].unicode())));
    m_isChanged = true;
}

bool StandIns::replaceControls()
{
    bool found = false;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (isControl(m_text[at].unicode()) || isBreakForLibyaml(m_text[at].unicode())) {
            replace(at);
            found = true;
        }
    }
    return found;
}

bool StandIns::replaceBreaks()
{
    bool found = false;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (isBreakForLibyaml(m_text[at].unicode())) {
            replace(at);
            found = true;
        }
    }
    return found;
}

Result<yaml::Document> StandIns::read() const
{
    Result<yaml::Document> document = yaml::read(m_text);
    if (document && document->root && m_isChanged)
        restore(*document->root);
    return document;
}

void StandIns::restore(yaml::Node &node) const
{
    for (QChar &c : node.value) {
        if (isIn(c.unicode(), m_area))
            c = QChar(unitOf(static_cast<char16_t>(c.unicode() - m_area)));
    }
    for (yaml::Node &item : node.items)
        restore(item);
    for (auto &[key, value] : node.entries) {
        restore(key);
        restore(value);
    }
}

} // namespace dossier
