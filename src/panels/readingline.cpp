// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "readingline.h"

namespace dossier {

ReadingLine::ReadingLine(const QRect &line, Qt::LayoutDirection direction)
    : m_rest(line)
    , m_isMirrored(direction == Qt::RightToLeft)
{
}

QRect ReadingLine::takeFirst(int width, int gap)
{
    return take(width, gap, !m_isMirrored);
}

QRect ReadingLine::takeLast(int width, int gap)
{
    return take(width, gap, m_isMirrored);
}

QRect ReadingLine::take(int width, int gap, bool atLeft)
{
    QRect taken(m_rest.left(), m_rest.top(), width, m_rest.height());
    if (atLeft) {
        m_rest.setLeft(m_rest.left() + width + gap);
    } else {
        taken.moveRight(m_rest.right());
        m_rest.setRight(m_rest.right() - width - gap);
    }
    return taken;
}

QRect middleSquare(const QRect &place, int size)
{
    return {place.left(), place.center().y() - size / 2 + 1, size, size};
}

} // namespace dossier
