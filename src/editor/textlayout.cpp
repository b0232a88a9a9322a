// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "textlayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

/// The rows of a line are those of another text than it has.
bool isStale(const QTextBlock &block)
{
    const QTextLayout *rows = block.isValid() ? block.layout() : nullptr;
    if (!rows || rows->lineCount() == 0)
        return false;
    const QTextLine last = rows->lineAt(rows->lineCount() - 1);
    return last.textStart() + last.textLength() != block.length() - 1;
}

} // namespace

TextLayout::TextLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
    , m_blocks(document->blockCount())
{
    connect(document, &QTextDocument::contentsChange, this, &TextLayout::rememberHeight);
}

void TextLayout::rememberHeight(int position)
{
    const QTextLayout *rows = document()->findBlock(position).layout();
    m_height = rows && rows->lineCount() > 0 ? rows->boundingRect().height() : -1;
}

void TextLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    const QTextBlock block = document()->findBlock(from);
    const bool isOneLine = document()->blockCount() == std::exchange(m_blocks, document()->blockCount()) &&
                           from + charsAdded <= block.position() + block.length();
    const qreal height = std::exchange(m_height, -1);
    // A line may be coloured that nobody looks at: it is laid out when it is painted.
    const bool isCounted = block.isVisible() == (block.lineCount() > 0);
    if (isOneLine && isCounted && height < 0 && block.layout()->lineCount() == 0) {
        requestUpdate();
        return;
    }
    // Of several changes the last may have removed the beginning of the line behind them. The last unit
    // is looked for, so there has to be one.
    const bool isMore = charsRemoved > 0 && isStale(document()->findBlock(from + charsAdded));
    const int rows = block.lineCount();
    QPlainTextDocumentLayout::documentChanged(from, 0, std::max(1, charsAdded + (isMore ? 1 : 0)));
    // Qt compares the rows with those that a highlighter has cleared.
    if (isOneLine && (block.lineCount() != rows || (height >= 0 && block.layout()->boundingRect().height() != height)))
        requestUpdate();
}

} // namespace dossier
