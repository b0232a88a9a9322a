// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diffview.h"

#include "models/themecolours.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace dossier {

using namespace Qt::StringLiterals;

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"diffView"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
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
    setExtraSelections(selections);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace dossier
