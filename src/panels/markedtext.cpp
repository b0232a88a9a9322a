// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "markedtext.h"

#include "text/shortened.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

constexpr qsizetype kMostShown = 400; ///< units; no line of a list is wider

void layOut(QTextLayout &layout, const std::vector<TextRange> &marks)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // A name goes in its own direction, whatever that of the window is.
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(static_cast<qsizetype>(marks.size()));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const TextRange &mark : marks)
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), bold});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1'000'000);
    layout.endLayout();
}

/// How far two texts are equal, from their beginnings.
qsizetype sharedStart(QStringView a, QStringView b)
{
    const auto end = std::ranges::mismatch(a, b).in1;
    return end - a.begin();
}

} // namespace

MarkedText::MarkedText(QString text, std::vector<TextRange> marks, const QFont &font)
    : m_text(std::move(text))
    , m_marks(std::move(marks))
    , m_font(font)
{
    if (m_text.size() > kMostShown)
        m_text = beginningOf(m_text, kMostShown).toString();
    std::erase_if(m_marks, [this](const TextRange &mark) { return mark.end() > m_text.size(); });
}

int MarkedText::width() const
{
    QTextLayout layout(m_text, m_font);
    layOut(layout, m_marks);
    return static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

MarkedText MarkedText::elided(int width) const
{
    const int all = this->width();
    if (all <= width)
        return *this;
    // Bold letters are wider than those that the room is counted in.
    const QFontMetrics metrics(m_font);
    const int bold = std::max(0, all - metrics.horizontalAdvance(m_text));
    MarkedText shorter = *this;
    shorter.m_text = metrics.elidedText(m_text, Qt::ElideMiddle, std::max(0, width - bold));
    const qsizetype first = sharedStart(m_text, shorter.m_text);
    qsizetype last = 0;
    while (last < shorter.m_text.size() - first &&
           m_text[m_text.size() - 1 - last] == shorter.m_text[shorter.m_text.size() - 1 - last])
        ++last;
    shorter.m_marks.clear();
    const qsizetype gone = m_text.size() - shorter.m_text.size();
    for (const TextRange &mark : m_marks) {
        if (mark.start < first)
            shorter.m_marks.push_back(TextRange::between(mark.start, std::min(mark.end(), first)));
        const qsizetype from = std::max(mark.start, m_text.size() - last);
        if (from < mark.end())
            shorter.m_marks.push_back(TextRange::between(from - gone, mark.end() - gone));
    }
    return shorter;
}

void MarkedText::paint(QPainter *painter, const QRect &place, Qt::LayoutDirection direction) const
{
    if (place.width() <= 0 || m_text.isEmpty())
        return;
    const MarkedText shown = elided(place.width());
    QTextLayout layout(shown.m_text, m_font);
    layOut(layout, shown.m_marks);
    const QTextLine line = layout.lineAt(0);
    const qreal width = line.naturalTextWidth();
    const qreal left = direction == Qt::RightToLeft ? place.left() + place.width() - width : place.left();
    // What is read from the right lies at the end of the line's long room.
    const qreal begin = line.naturalTextRect().left();
    const qreal top = place.top() + (place.height() - line.height()) / 2;
    layout.draw(painter, QPointF(left - begin, top));
}

} // namespace dossier
