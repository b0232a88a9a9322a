// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "utf8text.h"

#include <algorithm>

namespace dossier {

namespace {

QByteArray toMarkdown(QStringView text)
{
    if (text.isValidUtf16() && !text.contains(QChar::Null))
        return text.toUtf8();
    QString valid = text.toString();
    for (qsizetype i = 0; i < valid.size(); ++i) {
        if (valid[i].isHighSurrogate() && i + 1 < valid.size() && valid[i + 1].isLowSurrogate())
            ++i;
        else if (valid[i].isSurrogate() || valid[i].isNull())
            valid[i] = QChar::ReplacementCharacter;
    }
    return valid.toUtf8();
}

} // namespace

Utf8Text::Utf8Text(QStringView text)
    : m_bytes(toMarkdown(text))
{
    qsizetype beyond = 0; // bytes that are no units, so far
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(m_bytes[i]);
        if (lead < 0x80)
            continue;
        const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        i += length - 1;
        beyond += length - (length == 4 ? 2 : 1);
        m_steps.push_back({i + 1, i + 1 - beyond});
    }
}

qsizetype Utf8Text::unit(const char *at) const
{
    const qsizetype byte = at - m_bytes.constData();
    const auto next = std::ranges::upper_bound(m_steps, byte, {}, &Step::byte);
    if (next == m_steps.begin())
        return byte;
    const Step &last = *std::prev(next);
    return last.unit + byte - last.byte;
}

} // namespace dossier
