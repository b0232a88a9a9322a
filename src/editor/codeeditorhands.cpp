// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What CodeEditor does for the hands: brackets, Home, occurrences, pasting as text.
#include "codeeditor.h"

#include "markdown/brackets.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace dossier {

namespace {

// What is further away from the cursor, or in a longer line, is no pair that anybody sees.
constexpr int kSearchedUnits = 20'000;

/// Whole lines around a cursor, and where they begin in the document.
struct Neighbourhood {
    QString text;
    int start = 0;
};

QTextBlock farthest(QTextBlock block, QTextBlock (QTextBlock::*next)() const)
{
    int units = 0;
    for (QTextBlock other = (block.*next)(); other.isValid(); other = (block.*next)()) {
        units += other.length();
        if (units > kSearchedUnits)
            break;
        block = other;
    }
    return block;
}

Neighbourhood neighbourhoodOf(const QTextBlock &block)
{
    const QTextBlock last = farthest(block, &QTextBlock::next);
    QTextBlock line = farthest(block, &QTextBlock::previous);
    Neighbourhood around{.text = line.text(), .start = line.position()};
    while (line != last) {
        line = line.next();
        around.text += u'\n' + line.text();
    }
    return around;
}

std::optional<BracketPair> bracketsBeside(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    if (block.length() > kSearchedUnits || !isBesideBracket(block.text(), cursor.positionInBlock()))
        return {};
    const Neighbourhood around = neighbourhoodOf(block);
    auto pair = bracketsAt(around.text, cursor.position() - around.start);
    if (pair) {
        pair->here.start += around.start;
        pair->other.start += around.start;
    }
    return pair;
}

bool isTyped(const QKeyEvent &event)
{
    // AltGr comes as both.
    const auto both = Qt::ControlModifier | Qt::AltModifier;
    const auto modifiers = event.modifiers() & (both | Qt::MetaModifier);
    return event.text().size() == 1 && event.text().front().isPrint() && (!modifiers || modifiers == both);
}

} // namespace

void CodeEditor::updateBrackets()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QTextCursor cursor = textCursor();
    if (const auto pair = cursor.hasSelection() ? std::nullopt : bracketsBeside(cursor)) {
        for (const TextRange range : {pair->here, pair->other}) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(m_colours.bracketGround);
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(int(range.start));
            selection.cursor.setPosition(int(range.end()), QTextCursor::KeepAnchor);
            if (selection.cursor.block().isVisible())
                selections.append(selection);
        }
    }
    setLayer(Brackets, std::move(selections));
}

bool CodeEditor::goToOtherBracket()
{
    const QTextCursor cursor = textCursor();
    const auto pair = bracketsBeside(cursor);
    if (!pair)
        return false;
    select({m_pieces.toText(otherSide(*pair, cursor.position())), 0});
    return true;
}

bool CodeEditor::selectOccurrence(Towards towards)
{
    const TextRange found = nextOccurrence(text(), selection(), towards);
    if (!found.isEmpty())
        select(found);
    return !found.isEmpty();
}

void CodeEditor::pastePlain()
{
    const QScopedValueRollback plain(m_pastesPlain, true);
    paste();
}

void CodeEditor::setClosesBrackets(bool closes)
{
    m_closesBrackets = closes;
}

/// First to where the row begins, or its words; from there to the first column and back.
bool CodeEditor::handleHomeKey(QKeyEvent *event)
{
    const bool selects = event->matches(QKeySequence::SelectStartOfLine);
    if (!selects && !event->matches(QKeySequence::MoveToStartOfLine))
        return false;
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const int at = cursor.position();
    QTextCursor row = cursor;
    row.movePosition(QTextCursor::StartOfLine);
    int target = row.position();
    if (target == block.position() || target == at) {
        const QString line = block.text();
        int words = 0;
        while (words < line.size() && isBlankUnit(line.at(words)))
            ++words;
        words += block.position();
        target = at == words ? block.position() : words;
    }
    cursor.setPosition(target, selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    return true;
}

/// To where the row ends; from there to where the line does, if that is in another row.
bool CodeEditor::handleEndKey(QKeyEvent *event)
{
    const bool selects = event->matches(QKeySequence::SelectEndOfLine);
    if (!selects && !event->matches(QKeySequence::MoveToEndOfLine))
        return false;
    QTextCursor cursor = textCursor();
    const auto mode = selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    const int at = cursor.position();
    cursor.movePosition(QTextCursor::EndOfLine, mode);
    if (cursor.position() == at)
        cursor.movePosition(QTextCursor::EndOfBlock, mode);
    setTextCursor(cursor);
    return true;
}

/// A bracket comes with its other one, goes with it, and is not typed twice.
bool CodeEditor::handleBracketKey(QKeyEvent *event)
{
    if (!m_closesBrackets || isReadOnly())
        return false;
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const int column = cursor.positionInBlock();
    const QChar before = column > 0 ? line.at(column - 1) : QChar();
    const QChar behind = column < line.size() ? line.at(column) : QChar();
    if (event->key() == Qt::Key_Backspace && !(event->modifiers() & ~Qt::KeypadModifier))
        return !behind.isNull() && !cursor.hasSelection() && closingOf(before) == behind && removePair();
    if (!isTyped(*event))
        return false;
    const QChar typed = event->text().front();
    const QChar closing = closingOf(typed);
    if (!cursor.hasSelection() && typed == behind && QStringView(u")]}\"`").contains(typed)) {
        cursor.movePosition(QTextCursor::NextCharacter);
        setTextCursor(cursor);
        return true;
    }
    if (closing.isNull() || !(cursor.hasSelection() || closesItself(typed, before, behind)))
        return false;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    cursor.beginEditBlock();
    cursor.setPosition(end);
    cursor.insertText(closing);
    cursor.setPosition(start);
    cursor.insertText(typed);
    cursor.endEditBlock();
    cursor.setPosition(start + 1);
    cursor.setPosition(end + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool CodeEditor::removePair()
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::PreviousCharacter);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
    cursor.removeSelectedText();
    setTextCursor(cursor);
    return true;
}

} // namespace dossier
