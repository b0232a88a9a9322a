// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "chunkedtext.h"

#include <algorithm>
#include <iterator>

namespace dossier {

ChunkedText::ChunkedText(const QString &text)
    : m_size(text.size())
{
    if (text.isEmpty())
        return;
    m_chunks.push_back(text);
    split(0);
}

/// At the end of the text behind the last unit of the last piece.
ChunkedText::Place ChunkedText::placeOf(qsizetype offset) const
{
    std::size_t chunk = 0;
    while (chunk + 1 < m_chunks.size() && offset >= m_chunks[chunk].size())
        offset -= m_chunks[chunk++].size();
    return {chunk, offset};
}

template<typename Use>
void ChunkedText::visit(qsizetype start, qsizetype length, Use &&use) const
{
    if (m_chunks.empty() || length <= 0)
        return;
    auto [chunk, offset] = placeOf(start);
    for (; length > 0 && chunk < m_chunks.size(); ++chunk, offset = 0) {
        const QStringView part = QStringView(m_chunks[chunk]).sliced(offset).left(length);
        length -= part.size();
        if (!use(part))
            return;
    }
}

QString ChunkedText::toString() const
{
    return m_chunks.size() == 1 ? m_chunks.front() : mid(0, m_size);
}

QString ChunkedText::mid(qsizetype start, qsizetype length) const
{
    length = std::clamp<qsizetype>(length, 0, m_size - start);
    QString text;
    text.reserve(length);
    visit(start, length, [&text](QStringView part) {
        text += part;
        return true;
    });
    return text;
}

bool ChunkedText::holdsAt(qsizetype start, QStringView part) const
{
    if (start + part.size() > m_size)
        return false;
    bool isSame = true;
    QStringView rest = part;
    visit(start, part.size(), [&](QStringView own) {
        isSame = own == rest.first(own.size());
        rest = rest.sliced(own.size());
        return isSame;
    });
    return isSame;
}

void ChunkedText::replace(qsizetype start, qsizetype removed, QStringView added)
{
    Q_ASSERT(start >= 0 && removed >= 0 && start + removed <= m_size);
    m_size += added.size() - removed;
    if (m_chunks.empty()) {
        if (!added.isEmpty())
            m_chunks.emplace_back(added.toString());
        return split(0);
    }
    const auto [first, offset] = placeOf(start);
    const qsizetype here = std::min(removed, m_chunks[first].size() - offset);
    m_chunks[first].replace(offset, here, added.data(), added.size());
    // What is removed beyond the first piece: whole ones, and the head of another.
    removed -= here;
    std::size_t past = first + 1;
    while (past < m_chunks.size() && removed >= m_chunks[past].size())
        removed -= m_chunks[past++].size();
    if (past < m_chunks.size())
        m_chunks[past].remove(0, removed);
    const auto at = [this](std::size_t chunk) { return m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk); };
    m_chunks.erase(at(first + 1), at(past));
    if (m_chunks[first].isEmpty())
        m_chunks.erase(at(first));
    else
        split(first);
}

void ChunkedText::split(std::size_t chunk)
{
    if (chunk >= m_chunks.size() || m_chunks[chunk].size() <= 2 * kChunk)
        return;
    const QString whole = std::exchange(m_chunks[chunk], {});
    std::vector<QString> parts;
    parts.reserve(static_cast<std::size_t>(whole.size() / kChunk) + 1);
    for (qsizetype i = 0; i < whole.size(); i += kChunk)
        parts.push_back(whole.mid(i, kChunk));
    m_chunks[chunk] = std::move(parts.front());
    m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk) + 1,
                    std::make_move_iterator(parts.begin() + 1), std::make_move_iterator(parts.end()));
}

} // namespace dossier
