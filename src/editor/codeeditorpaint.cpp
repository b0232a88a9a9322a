// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What CodeEditor paints over its text.
#include "codeeditor.h"

#include "highlighter.h"
#include "specialcharacters.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

namespace dossier {

namespace {

constexpr int kGap = 8;
// A sign on a line longer than this is painted in its first part only.
constexpr qsizetype kSearchedUnits = 20'000;

} // namespace

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintSigns(painter, event->rect());
    paintSwatches(painter);
    paintPlaceholder(painter);
    if (!m_painted) {
        // Text first, colours after it.
        m_painted = true;
        QTimer::singleShot(0, this, &CodeEditor::startHighlighting);
    }
}

/// Behind the last character of a line, in pixels of the viewport; its top.
QPoint CodeEditor::lineEndPoint(const QTextBlock &block) const
{
    const QPointF top = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QTextLayout *const layout = block.layout();
    if (layout->lineCount() == 0)
        return top.toPoint();
    const QTextLine line = layout->lineAt(layout->lineCount() - 1);
    return (top + QPointF(line.cursorToX(block.length() - 1), line.y())).toPoint();
}

QRect CodeEditor::swatchRect(size_t index) const
{
    if (index >= m_swatches.size())
        return {};
    const TextRange value = m_swatches.at(index).value;
    if (value.end() >= document()->characterCount())
        return {};
    const QTextBlock block = document()->findBlock(int(value.end()));
    if (!block.isVisible())
        return {};
    const int lineHeight = fontMetrics().height();
    const int side = lineHeight * 3 / 4;
    const QPoint end = lineEndPoint(block);
    return {end.x() + kGap, end.y() + (lineHeight - side) / 2, side, side};
}

int CodeEditor::swatchAt(QPoint position) const
{
    for (size_t i = 0; i < m_swatches.size(); ++i) {
        if (swatchRect(i).contains(position))
            return int(i);
    }
    return -1;
}

void CodeEditor::paintSwatches(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_swatches.size(); ++i) {
        const QRect place = swatchRect(i);
        if (!place.intersects(viewport()->rect()))
            continue;
        const QColor &colour = m_swatches.at(i).colour;
        const QRectF square = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(m_colours.quiet);
        painter.setBrush(colour.isValid() ? QBrush(colour) : Qt::NoBrush);
        painter.drawRoundedRect(square, 3, 3);
        if (!colour.isValid())
            painter.drawLine(square.bottomLeft(), square.topRight());
    }
    painter.restore();
}

void CodeEditor::paintPlaceholder(QPainter &painter) const
{
    if (!m_fold.isFolded())
        return;
    const QTextBlock block = document()->findBlockByNumber(m_fold.firstLine());
    const QPoint end = lineEndPoint(block);
    const int width = fontMetrics().horizontalAdvance(m_fold.placeholder()) + 2 * kGap;
    const QRect place(end.x() + kGap, end.y(), width, fontMetrics().height());
    if (!place.intersects(viewport()->rect()))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(m_colours.rule);
    painter.setBrush(m_colours.gutterGround);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_colours.quiet);
    painter.drawText(place, Qt::AlignCenter, m_fold.placeholder());
    painter.restore();
}

/// Boxes with "FF" or "ZWSP" over what cannot be seen; Highlighter has made
/// the room for them.
void CodeEditor::paintSigns(QPainter &painter, const QRect &area) const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    for (const VisibleLine &visible : visibleLines()) {
        if (visible.top > area.bottom() || visible.top + visible.height < area.top())
            continue;
        const QTextBlock block = document()->findBlockByNumber(visible.line);
        const QString text = block.text().left(kSearchedUnits);
        const QTextLayout *const layout = block.layout();
        const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text.at(i).unicode();
            if (unit >= 0x20 && unit < 0x7F)
                continue;
            const QString sign = visibleSign(text, i);
            const QTextLine line = sign.isEmpty() ? QTextLine() : layout->lineForTextPosition(int(i));
            if (!line.isValid())
                continue;
            const double from = line.cursorToX(int(i));
            const double to = line.cursorToX(int(i + 1));
            const QRectF box(origin.x() + std::min(from, to), origin.y() + line.y(), std::abs(to - from),
                             line.height());
            painter.fillRect(box.adjusted(0.5, 1, -0.5, -1), m_colours.byteGround);
            painter.setFont(small);
            painter.setPen(m_colours.byteText);
            painter.drawText(box, Qt::AlignCenter, sign);
        }
    }
}

} // namespace dossier
