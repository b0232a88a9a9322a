// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "previewstyle.h"

#include "models/fixedfont.h"
#include "models/themecolours.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <vector>

namespace dossier {

namespace {

constexpr double kCodeMargin = 12;
constexpr double kQuoteMargin = 20;

struct Piece {
    int start = 0;
    int end = 0;
    QTextCharFormat format;
};

QTextCursor cursorOn(QTextDocument &document, int start, int end)
{
    QTextCursor cursor(&document);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

bool isCode(const QTextBlockFormat &format)
{
    return format.nonBreakableLines() || format.hasProperty(QTextFormat::BlockCodeFence) ||
           format.hasProperty(QTextFormat::BlockCodeLanguage);
}

void styleBlock(QTextDocument &document, const QTextBlock &block, const ThemeColours &colours)
{
    QTextBlockFormat format;
    const QTextBlockFormat before = block.blockFormat();
    if (before.headingLevel() > 0) {
        format.setTopMargin(before.headingLevel() <= 2 ? 16 : 12);
        format.setBottomMargin(6);
    } else if (isCode(before)) {
        format.setBackground(colours.codeGround);
        format.setLeftMargin(kCodeMargin);
        format.setRightMargin(kCodeMargin);
        // A long line of code is wrapped rather than cut.
        format.setNonBreakableLines(false);
    } else if (const int level = before.intProperty(QTextFormat::BlockQuoteLevel)) {
        format.setLeftMargin(kQuoteMargin * level);
    } else {
        return;
    }
    QTextCursor cursor(&document);
    cursor.setPosition(block.position());
    cursor.mergeBlockFormat(format);
}

void styleFragment(QTextDocument &document, const Piece &piece, bool inCode, bool inQuote, const ThemeColours &colours,
                   const QFont &codeFont)
{
    QTextCharFormat format;
    if (piece.format.isImageFormat()) {
        QString words = piece.format.stringProperty(QTextFormat::ImageAltText);
        if (words.isEmpty())
            words = piece.format.toImageFormat().name();
        format.setFontItalic(true);
        format.setForeground(colours.quiet);
        QTextCursor cursor = cursorOn(document, piece.start, piece.end);
        cursor.insertText(QCoreApplication::translate("dossier::Preview", "[Picture: %1]").arg(words), format);
        return;
    }
    const bool code = inCode || piece.format.fontFixedPitch();
    if (code) {
        format.setFontFamilies(codeFont.families());
        format.setFontFixedPitch(true);
        if (!inCode)
            format.setBackground(colours.codeGround);
    }
    if (piece.format.isAnchor()) {
        format.setForeground(colours.info);
        format.setFontUnderline(true);
    } else if (inQuote) {
        format.setForeground(colours.quiet);
    }
    if (format.propertyCount() > 0)
        cursorOn(document, piece.start, piece.end).mergeCharFormat(format);
}

std::vector<Piece> piecesOf(const QTextBlock &block)
{
    std::vector<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        pieces.push_back({fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()});
    }
    return pieces;
}

/// Qt begins the first cell of a table behind a quote or a list with an empty
/// block and forgets that it is a title (seen in 6.8.2).
void mendTitles(QTextTable &table)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(0, column);
        QTextCursor cursor = cell.firstCursorPosition();
        if (cursor.block().length() == 1 && cursor.position() < cell.lastPosition())
            cursor.deleteChar();
        cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
}

void styleTables(QTextFrame *frame, const ThemeColours &colours)
{
    for (QTextFrame *const child : frame->childFrames()) {
        if (auto *const table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            // Collapsed borders of a table that is styled after the reading are not painted.
            format.setBorderCollapse(false);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(colours.rule);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            format.setTopMargin(8);
            format.setBottomMargin(8);
            table->setFormat(format);
            mendTitles(*table);
        }
        styleTables(child, colours);
    }
}

} // namespace

void stylePreview(QTextDocument &document, const QPalette &palette)
{
    const ThemeColours colours = ThemeColours::forPalette(palette);
    const QFont codeFont = fixedFont();
    QTextCursor whole(&document);
    whole.beginEditBlock();
    // From the end, as a picture's description is longer than the picture.
    for (QTextBlock block = document.lastBlock(); block.isValid(); block = block.previous()) {
        const bool inCode = isCode(block.blockFormat());
        const bool inQuote = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        const std::vector<Piece> pieces = piecesOf(block);
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
            styleFragment(document, *piece, inCode, inQuote, colours, codeFont);
        styleBlock(document, block, colours);
    }
    styleTables(document.rootFrame(), colours);
    whole.endEditBlock();
}

} // namespace dossier
