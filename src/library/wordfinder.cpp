// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "wordfinder.h"

#include <cstring>
#include <utility>

namespace dossier {

namespace {

/// How common a byte is in descriptions of agents, the most common one first;
/// what is not named is rare.
constexpr QByteArrayView kCommon(" etaionsrcdlpumgfhyvbwkx-q,.zj");

qsizetype rareness(char byte)
{
    const qsizetype at = kCommon.indexOf(byte);
    return at < 0 ? kCommon.size() : at;
}

} // namespace

WordFinder::WordFinder(QByteArray word)
    : m_word(std::move(word))
{
    for (qsizetype i = 1; i < m_word.size(); ++i) {
        if (rareness(m_word[i]) > rareness(m_word[m_rarest]))
            m_rarest = i;
    }
}

bool WordFinder::isIn(QByteArrayView text) const
{
    if (m_word.isEmpty())
        return true;
    if (text.size() < m_word.size())
        return false;
    const char *const end = text.data() + text.size() - m_word.size() + m_rarest + 1;
    const char *at = text.data() + m_rarest;
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, m_word[m_rarest], static_cast<size_t>(end - at)));
        if (!at)
            return false;
        if (std::memcmp(at - m_rarest, m_word.constData(), static_cast<size_t>(m_word.size())) == 0)
            return true;
        ++at;
    }
    return false;
}

} // namespace dossier
