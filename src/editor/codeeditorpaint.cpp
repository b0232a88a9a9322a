// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What CodeEditor paints over its text.
#include "codeeditor.h"

#include "highlighter.h"
#include "specialcharacters.h"
#include "spellmarks.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

namespace dossier {

namespace {

constexpr int kGap = 8;
constexpr double kWave = 4;
// A sign on a line longer than this is painted in its first part only.
constexpr qsizetype kSearchedUnits = 20'000;

qsizetype lettersOfSigns(QStringView text, qsizetype from, qsizetype to)
{
    qsizetype letters = 0;
    for (qsizetype i = from; i < std::min(to, text.size()); ++i)
        letters += visibleSign(text, i).size();
    return letters;
}

} // namespace

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintUnderlines(painter);
    paintSigns(painter, event->rect());
    paintSwatches(painter);
    paintPlaceholders(painter);
    paintDimming(painter);
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
    const TextRange value = m_pieces.toShown(m_swatches.at(index).value);
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

void CodeEditor::paintUnderlines(QPainter &painter) const
{
    const std::vector<VisibleLine> lines = visibleLines();
    if (lines.empty())
        return;
    const QTextBlock last = document()->findBlockByNumber(lines.back().line);
    const int from = document()->findBlockByNumber(lines.front().line).position();
    const TextRange shown = TextRange::between(from, last.position() + last.length());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DiagnosticMarks::Span &span : m_marks.spansIn(shown)) {
        QTextBlock block = document()->findBlock(int(std::max<qsizetype>(span.range.start, from)));
        for (; block.isValid() && block.position() < span.range.end() && block.position() <= last.position();
             block = block.next()) {
            if (block.isVisible())
                paintUnderline(painter, block, span.range, span.severity);
        }
    }
    for (const VisibleLine &line : lines) {
        if (m_wordMarks && !m_wordMarks->words(line.line).empty())
            paintWordMarks(painter, document()->findBlockByNumber(line.line));
    }
    painter.restore();
}

/// Where a range of a block is underlined, a line for each row that is in sight.
std::vector<QLineF> CodeEditor::rowsBelow(const QTextBlock &block, TextRange range) const
{
    const QTextLayout *const layout = block.layout();
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const qsizetype from = std::max<qsizetype>(0, range.start - block.position());
    const qsizetype to = std::min<qsizetype>(block.length() - 1, range.end() - block.position());
    std::vector<QLineF> rows;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const qsizetype start = std::max<qsizetype>(from, line.textStart());
        const qsizetype end = std::min<qsizetype>(to, line.textStart() + line.textLength());
        const double y = origin.y() + line.y() + std::min(line.ascent() + 3, line.height() - 1);
        if (start >= end || y < 0 || y > viewport()->height())
            continue;
        // Not beyond the screen: an unwrapped line may be a million pixels wide.
        const double first = origin.x() + line.cursorToX(int(start));
        const double past = std::max(first + kWave, origin.x() + line.cursorToX(int(end)));
        const double left = std::max(first, -kWave);
        const double right = std::min(past, viewport()->width() + kWave);
        if (left < right)
            rows.emplace_back(left, y, right, y);
    }
    return rows;
}

/// The waves that Qt draws are hardly to be seen below small letters.
void CodeEditor::paintUnderline(QPainter &painter, const QTextBlock &block, TextRange range, Severity severity) const
{
    const QColor colour = severity == Severity::Error     ? m_colours.error
                          : severity == Severity::Warning ? m_colours.warning
                                                          : m_colours.info;
    for (const QLineF &row : rowsBelow(block, range)) {
        if (severity == Severity::Info) {
            painter.setPen(QPen(colour, 1.5, Qt::DotLine));
            painter.drawLine(row);
            return; // a tip on a long text is not to shout: its first row
        }
        QPolygonF wave;
        for (double x = row.x1(); x <= row.x2(); x += kWave / 2)
            wave.append({x, row.y1() + (wave.size() % 2 ? -1.5 : 1)});
        // A whole wave or one with gaps: their colours are one to some eyes.
        QPen pen(colour, 1.25);
        if (severity == Severity::Warning)
            pen.setDashPattern({6, 2.5});
        painter.setPen(pen);
        painter.drawPolyline(wave);
    }
}

/// Dots with more air than those of a tip, and lower: both may be below a word. A
/// text in an unknown language has hundreds, so they are drawn as simply as can be.
void CodeEditor::paintWordMarks(QPainter &painter, const QTextBlock &block) const
{
    constexpr int kStep = 4;
    constexpr int kDot = 2;
    for (const TextRange word : m_wordMarks->shown(block.blockNumber())) {
        for (const QLineF &row : rowsBelow(block, {block.position() + word.start, word.length})) {
            const int right = int(row.x2());
            for (int x = int(row.x1()); x < right; x += kStep)
                painter.fillRect(x, int(row.y1()), kDot, kDot, m_colours.spelling);
        }
    }
}

/// Boxes with "FF" or "ZWSP" over what cannot be seen; Highlighter has made
/// the room for them.
void CodeEditor::paintSigns(QPainter &painter, const QRect &area) const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    const double letter = QFontMetricsF(document()->defaultFont()).horizontalAdvance(u'0');
    for (const VisibleLine &visible : visibleLines()) {
        if (visible.top > area.bottom() || visible.top + visible.height < area.top())
            continue;
        const QTextBlock block = document()->findBlockByNumber(visible.line);
        const QString text = block.text().left(kSearchedUnits);
        const QTextLayout *const layout = block.layout();
        const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        qsizetype clusterEnd = 0;
        double clusterX = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text.at(i).unicode();
            if (unit >= 0x20 && unit < 0x7F)
                continue;
            const QString sign = visibleSign(text, i);
            const QTextLine line = sign.isEmpty() ? QTextLine() : layout->lineForTextPosition(int(i));
            if (!line.isValid())
                continue;
            double from = line.cursorToX(int(i));
            const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            double to = line.cursorToX(int(i + (isPair ? 2 : 1)));
            // Within a cluster of several units the cursor has no place of its own,
            // and a soft hyphen has no width: their signs share what Highlighter
            // has added to the cluster.
            if (std::abs(to - from) < letter * double(sign.size()) / 2) {
                if (i >= clusterEnd) {
                    clusterEnd = layout->nextCursorPosition(int(i));
                    clusterX = line.cursorToX(int(clusterEnd)) - letter * double(lettersOfSigns(text, i, clusterEnd));
                }
                from = clusterX;
                to = from + letter * double(sign.size());
                clusterX = to;
            }
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
