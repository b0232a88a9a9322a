// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headerfold.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace dossier {

void HeaderFold::setDocument(QTextDocument *document)
{
    m_document = document;
    m_header = {};
    m_folded = false;
    m_hiddenTo = -1;
}

void HeaderFold::setHeader(TextRange header, QString placeholder)
{
    m_header = header;
    m_placeholder = std::move(placeholder);
    if (!isFoldable())
        setFolded(false);
}

bool HeaderFold::isFoldable() const
{
    if (!m_document || m_header.isEmpty())
        return false;
    return m_document->findBlock(int(m_header.end() - 1)).blockNumber() > firstLine();
}

int HeaderFold::firstLine() const
{
    return m_document->findBlock(int(m_header.start)).blockNumber();
}

bool HeaderFold::hides(int offset) const
{
    return m_folded && !m_document->findBlock(offset).isVisible();
}

bool HeaderFold::setFolded(bool folded)
{
    if (folded == m_folded || (folded && !isFoldable()))
        return false;
    m_folded = folded;
    if (folded)
        return refresh();
    const bool changed = show(0, std::max(m_hiddenTo, 0), true);
    m_hiddenTo = -1;
    return changed;
}

bool HeaderFold::refresh()
{
    if (!m_folded)
        return false;
    const int first = firstLine() + 1;
    const int last = m_document->findBlock(int(m_header.end() - 1)).blockNumber();
    bool changed = show(first, last, false);
    // Lines that have left the header, by an edit of its end.
    if (m_hiddenTo > last)
        changed = show(last + 1, m_hiddenTo, true) || changed;
    m_hiddenTo = last;
    return changed;
}

bool HeaderFold::show(int firstBlock, int lastBlock, bool visible)
{
    bool changed = false;
    QTextBlock block = m_document->findBlockByNumber(firstBlock);
    const int start = block.position();
    int end = start;
    for (; block.isValid() && block.blockNumber() <= lastBlock; block = block.next()) {
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
            changed = true;
        }
        end = block.position() + block.length();
    }
    if (changed) {
        m_document->markContentsDirty(start, end - start);
        QAbstractTextDocumentLayout *const layout = m_document->documentLayout();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    }
    return changed;
}

} // namespace dossier
