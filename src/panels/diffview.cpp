// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diffview.h"

#include "models/fixedfont.h"
#include "models/themecolours.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// A longer difference is marked at its ends only, in characters.
constexpr qsizetype kLongestMark = 60;

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"diffView"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(fixedFont());
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("The change"));
}

void DiffView::setDiff(const QString &diff)
{
    QStringList lines = diff.split(u'\n');
    if (lines.size() > 2 && lines[0].startsWith("--- "_L1) && lines[1].startsWith("+++ "_L1))
        lines.remove(0, 2);
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    setPlainText(lines.join(u'\n'));
    colour();
}

void DiffView::colour()
{
    const ThemeColours colours = ThemeColours::forPalette(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const QChar sign = text.isEmpty() ? QChar(u' ') : text.front();
        if (sign != u'+' && sign != u'-' && sign != u'@')
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        line.format.setForeground(sign == u'+' ? colours.added : sign == u'-' ? colours.removed : colours.quiet);
        if (sign != u'@') {
            line.format.setBackground(sign == u'+' ? colours.addedGround : colours.removedGround);
            line.format.setProperty(QTextFormat::FullWidthSelection, true);
        }
        selections += line;
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        // A line that came in the place of the one before it: what differs in them.
        if (block.text().startsWith(u'-') && block.next().text().startsWith(u'+'))
            markDifference(selections, block, block.next());
    }
    setExtraSelections(selections);
}

void DiffView::markDifference(QList<QTextEdit::ExtraSelection> &selections, const QTextBlock &before,
                              const QTextBlock &after)
{
    const QString a = before.text().sliced(1);
    const QString b = after.text().sliced(1);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype start = 0;
    while (start < shorter && a[start] == b[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    const auto mark = [&](const QTextBlock &block, qsizetype length, qsizetype from, qsizetype to) {
        if (from >= to || (from == 0 && to == length))
            return;
        QTextEdit::ExtraSelection part;
        part.cursor = QTextCursor(block);
        part.cursor.setPosition(block.position() + 1 + static_cast<int>(from));
        part.cursor.setPosition(block.position() + 1 + static_cast<int>(to), QTextCursor::KeepAnchor);
        part.format.setFontWeight(QFont::Bold);
        part.format.setFontUnderline(true);
        selections += part;
    };
    // Of two changes far apart, what lies between them is no difference.
    const bool isOneSpan = a.size() - end - start < kLongestMark && b.size() - end - start < kLongestMark;
    if (isOneSpan) {
        mark(before, a.size(), start, a.size() - end);
        mark(after, b.size(), start, b.size() - end);
        return;
    }
    for (const auto &[from, to] : {std::pair{start, start + 1}, std::pair{b.size() - end - 1, b.size() - end}})
        mark(after, b.size(), from, to);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace dossier
