// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What of CodeEditor's text is folded, and what stands in its place.
#include "codeeditor.h"
#include "gutter.h"

#include <QPainter>
#include <QTextBlock>

namespace dossier {

namespace {

constexpr int kGap = 8;

} // namespace

/// Whatever changes folds goes through here: the header's state is told, and the
/// cursor is never in a line that is not seen.
void CodeEditor::changeFolds(const std::function<bool()> &change)
{
    const bool wasHeaderFolded = isHeaderFolded();
    bool changed = change();
    if (m_folds.hides(textCursor().position()))
        changed = m_folds.openAt(textCursor().position()) || changed;
    if (!changed)
        return;
    viewport()->update();
    m_gutter->update();
    updateMatches();
    Q_EMIT foldsChanged();
    if (isHeaderFolded() != wasHeaderFolded)
        Q_EMIT headerFoldedChanged(!wasHeaderFolded);
}

void CodeEditor::setHeader(TextRange header, const QString &placeholder)
{
    m_headerPlaceholder = placeholder;
    const int before = m_folds.headerLine();
    changeFolds([&] {
        m_folds.setHeader(m_pieces.toShown(header));
        return m_folds.settle();
    });
    if (isHeaderFolded())
        viewport()->update();
    if (m_folds.headerLine() != before)
        m_gutter->update();
}

void CodeEditor::setFoldRanges(std::vector<FoldRange> ranges)
{
    for (FoldRange &range : ranges)
        range.lines = m_pieces.toShown(range.lines);
    changeFolds([&] {
        m_folds.setRanges(ranges);
        return m_folds.settle();
    });
    m_gutter->update();
}

void CodeEditor::setHeaderFolded(bool folded)
{
    if (isHeaderFoldable())
        setFolded(m_folds.headerLine(), folded);
}

void CodeEditor::setFolded(int head, bool folded)
{
    if (m_folds.isFolded(head) == folded || !m_folds.isHead(head))
        return;
    leaveFor([&] { return m_folds.setFolded(head, folded); });
}

void CodeEditor::restoreFolds(const Folds::State &state)
{
    changeFolds([&] { return m_folds.restore(state); });
}

bool CodeEditor::foldHere()
{
    const int line = textCursor().blockNumber();
    const int head = m_folds.headOf(line);
    if (head < 0)
        return false;
    setFolded(head, head != line || !m_folds.isFolded(head));
    return true;
}

bool CodeEditor::foldAll()
{
    if (m_folds.canFoldAll()) {
        leaveFor([this] { return m_folds.setAllFolded(true); });
        return true;
    }
    const bool wasFolded = m_folds.hasFoldedSections();
    changeFolds([this] { return m_folds.setAllFolded(false); });
    return wasFolded;
}

/// A person who folds the lines around the cursor wants it out of them, and to see
/// where it has gone if it was seen before.
void CodeEditor::leaveFor(const std::function<bool()> &fold)
{
    const bool wasSeen = viewport()->rect().contains(cursorRect());
    changeFolds([&] {
        const bool changed = fold();
        QTextCursor cursor = textCursor();
        QTextBlock block = cursor.block();
        if (!block.isVisible()) {
            while (!block.isVisible())
                block = block.previous();
            cursor.setPosition(block.position());
            setTextCursor(cursor);
        }
        return changed;
    });
    if (wasSeen)
        ensureCursorVisible();
}

/// What is about to be changed is seen before.
void CodeEditor::openChanged(const ChangeSet &changes)
{
    std::vector<TextRange> ranges;
    std::vector<Folds::Edit> edits;
    ranges.reserve(changes.edits().size());
    edits.reserve(changes.edits().size());
    for (const TextEdit &edit : changes.edits()) {
        TextRange range = m_pieces.toShown(edit.range);
        edits.push_back({range.start, range.length, edit.text.size()});
        // A line that comes behind a head would come among those that it hides.
        if (range.isEmpty() && edit.text.startsWith(u'\n'))
            range.length = 1;
        ranges.push_back(range);
    }
    changeFolds([&] { return m_folds.openChanged(ranges); });
    m_folds.expect(std::move(edits));
}

QString CodeEditor::placeholder(int head) const
{
    if (m_folds.isHeader(head))
        return m_headerPlaceholder;
    const int lines = m_folds.hiddenLines(head);
    return lines == 1 ? tr("1 line") : tr("%n lines", nullptr, lines);
}

QRect CodeEditor::placeholderRect(const QTextBlock &head) const
{
    const QPoint end = lineEndPoint(head);
    const int width = fontMetrics().horizontalAdvance(placeholder(head.blockNumber())) + 2 * kGap;
    return {end.x() + kGap, end.y(), width, fontMetrics().height()};
}

int CodeEditor::placeholderAt(QPoint position) const
{
    const int line = m_folds.hasFolded() ? lineAt(position.y()) : -1;
    if (line < 0 || !m_folds.isFolded(line))
        return -1;
    return placeholderRect(document()->findBlockByNumber(line)).contains(position) ? line : -1;
}

void CodeEditor::paintPlaceholders(QPainter &painter) const
{
    if (!m_folds.hasFolded())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    for (const VisibleLine &line : visibleLines()) {
        if (!m_folds.isFolded(line.line))
            continue;
        const QRect place = placeholderRect(document()->findBlockByNumber(line.line));
        painter.setPen(m_colours.rule);
        painter.setBrush(m_colours.gutterGround);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(m_colours.quiet);
        painter.drawText(place, Qt::AlignCenter, placeholder(line.line));
    }
    painter.restore();
}

} // namespace dossier
