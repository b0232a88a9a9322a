// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "wordfinder.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>
#include <vector>

namespace dossier {

namespace {

/// How common a byte is in descriptions of agents, the most common one first;
/// what is not named is rare.
constexpr QByteArrayView kCommon(" etaionsrcdlpumgfhyvbwkx-q,.zj");

/// As many places are looked at together; a number that compilers make a few
/// instructions of.
constexpr qsizetype kBlock = 32;

qsizetype rareness(char byte)
{
    const qsizetype at = kCommon.indexOf(byte);
    return at < 0 ? kCommon.size() : at;
}

} // namespace

WordFinder::WordFinder(QByteArray word)
    : m_word(std::move(word))
{
    std::vector<qsizetype> order(static_cast<size_t>(m_word.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [this](qsizetype at) { return rareness(m_word[at]); });
    for (size_t i = 0; i < m_probes.size() && !order.empty(); ++i)
        m_probes[i] = order[std::min(i, order.size() - 1)];
}

bool WordFinder::isIn(QByteArrayView text) const
{
    if (m_word.isEmpty())
        return true;
    if (m_word.size() == 1)
        return text.contains(m_word.front());
    const qsizetype places = text.size() - m_word.size() + 1;
    const char *const begin = text.data();
    const std::array bytes{m_word[m_probes[0]], m_word[m_probes[1]], m_word[m_probes[2]]};
    const auto canStart = [&](qsizetype at) {
        return static_cast<unsigned char>(unsigned(begin[at + m_probes[0]] == bytes[0]) &
                                          unsigned(begin[at + m_probes[1]] == bytes[1]) &
                                          unsigned(begin[at + m_probes[2]] == bytes[2]));
    };
    const auto standsAt = [&](qsizetype at) {
        return canStart(at) && std::memcmp(begin + at, m_word.constData(), static_cast<size_t>(m_word.size())) == 0;
    };
    qsizetype at = 0;
    for (; at + kBlock <= places; at += kBlock) {
        unsigned char any = 0;
        for (qsizetype i = 0; i < kBlock; ++i)
            any |= canStart(at + i);
        for (qsizetype i = 0; any && i < kBlock; ++i) {
            if (standsAt(at + i))
                return true;
        }
    }
    for (; at < places; ++at) {
        if (standsAt(at))
            return true;
    }
    return false;
}

} // namespace dossier
