// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What CodeEditor does for whoever wants to see the text and nothing else.
#include "codeeditor.h"

#include "gutter.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace dossier {

namespace {

constexpr int kFarLines = 200; ///< a paragraph that is further off is not on the screen
constexpr double kVeil = 0.62; ///< of the ground's colour, over what is dimmed

bool isBlank(const QTextBlock &block)
{
    return QStringView(block.text()).trimmed().isEmpty();
}

/// The block at the end of a paragraph, but not beyond the block `limit`.
template<typename Step>
QTextBlock edgeOf(QTextBlock block, int limit, Step step)
{
    while (!isBlank(block) && block.blockNumber() != limit) {
        const QTextBlock next = step(block);
        if (!next.isValid() || isBlank(next))
            break;
        block = next;
    }
    return block;
}

} // namespace

void CodeEditor::setColumn(int letters)
{
    if (letters == m_column)
        return;
    m_column = letters;
    // The margins are of the same paper as the text.
    setAutoFillBackground(letters > 0);
    setBackgroundRole(letters > 0 ? QPalette::Base : QPalette::NoRole);
    updateGutter();
    m_gutter->update();
}

void CodeEditor::lookLike(const CodeEditor &other)
{
    m_basePointSize = other.m_basePointSize;
    m_zoom = other.m_zoom;
    setFont(other.font());
    updateFont();
    setWrapping(other.isWrapping());
    setColumn(other.m_column);
    setDimming(other.m_dims);
}

void CodeEditor::setDimming(bool dims)
{
    m_dims = dims;
    viewport()->update();
}

/// The paragraph at the cursor may be another now.
void CodeEditor::updateDimming()
{
    if (m_dims)
        viewport()->update();
}

/// On either side of gutter and text.
int CodeEditor::sideMargin() const
{
    if (m_column <= 0)
        return 0;
    const double text = m_column * QFontMetricsF(font()).horizontalAdvance(u'0') + 2 * document()->documentMargin();
    const QScrollBar *bar = verticalScrollBar();
    const int taken = m_gutter->neededWidth() + (bar->isVisible() ? bar->width() : 0);
    return std::max(0, int(contentsRect().width() - taken - text) / 2);
}

/// The paragraphs that the selection touches, by their first and last line; of what is
/// far from the screen only as much as is needed to tell.
std::pair<int, int> CodeEditor::litLines(int top, int bottom) const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock start = document()->findBlock(cursor.selectionStart());
    const QTextBlock end = document()->findBlock(cursor.selectionEnd());
    if (end.blockNumber() + kFarLines < top || start.blockNumber() - kFarLines > bottom)
        return {start.blockNumber(), end.blockNumber()};
    return {edgeOf(start, top, [](const QTextBlock &block) { return block.previous(); }).blockNumber(),
            edgeOf(end, bottom, [](const QTextBlock &block) { return block.next(); }).blockNumber()};
}

void CodeEditor::paintDimming(QPainter &painter) const
{
    const std::vector<VisibleLine> lines = visibleLines();
    if (!m_dims || lines.empty())
        return;
    const auto [first, last] = litLines(lines.front().line, lines.back().line);
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(kVeil);
    // Two areas and no line by itself: what is painted twice would be seen.
    int top = viewport()->height();
    int bottom = top;
    for (const VisibleLine &line : lines) {
        if (line.line >= first)
            top = std::min(top, line.top);
        if (line.line > last)
            bottom = std::min(bottom, line.top);
    }
    const int width = viewport()->width();
    painter.fillRect(QRect(0, 0, width, top), veil);
    painter.fillRect(QRect(0, bottom, width, viewport()->height() - bottom), veil);
}

} // namespace dossier
