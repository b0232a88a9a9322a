// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// Keys, mouse, menus and clipboard of CodeEditor.
#include "codeeditor.h"

#include "indentation.h"
#include "markdown/linkpaste.h"
#include "markdown/listedit.h"
#include "models/icons.h"
#include "specialcharacters.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kZoomStep = 10;

} // namespace

bool CodeEditor::event(QEvent *event)
{
    // Tab is for indenting here; without this it would leave the widget first.
    if (event->type() == QEvent::KeyPress && !isReadOnly()) {
        auto *const key = static_cast<QKeyEvent *>(event);
        if (handleIndentKey(key)) {
            key->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    // What is shown of a word is in nobody's way who writes.
    if (QToolTip::isVisible())
        QToolTip::hideText();
#ifndef Q_OS_MACOS
    // A key that no menu has is no letter; what types letters by AltGr has other modifiers.
    if ((event->modifiers() & ~Qt::ShiftModifier) == Qt::AltModifier && !event->text().isEmpty() &&
        event->text().front().isPrint()) {
        event->ignore();
        return;
    }
#endif
    if (handleHistoryKey(event) || handleZoomKey(event) || handleHomeKey(event) || handleEndKey(event) ||
        handleBracketKey(event)) {
        event->accept();
        return;
    }
    const bool plainEnter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                            !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plainEnter && !isReadOnly()) {
        insertNewLine(event->modifiers());
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool CodeEditor::handleHistoryKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
        return true;
    }
    // The other key for it as well, on every desktop.
    if (event->matches(QKeySequence::Redo) ||
        (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) {
        Q_EMIT redoRequested();
        return true;
    }
    return false;
}

bool CodeEditor::handleZoomKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn)) {
        setZoomPercent(m_zoom + kZoomStep);
        return true;
    }
    if (event->matches(QKeySequence::ZoomOut)) {
        setZoomPercent(m_zoom - kZoomStep);
        return true;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_0) {
        setZoomPercent(100);
        return true;
    }
    // Ctrl and + with and without Shift, as keyboards differ in where + lies.
    if (modifiers.testFlag(Qt::ControlModifier) && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        setZoomPercent(m_zoom + kZoomStep);
        return true;
    }
    return false;
}

bool CodeEditor::handleIndentKey(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // With Ctrl it goes to another tab of the window.
    const bool isShifted = modifiers == Qt::ShiftModifier;
    const bool back =
        (event->key() == Qt::Key_Backtab && (isShifted || !modifiers)) || (event->key() == Qt::Key_Tab && isShifted);
    const bool forth = event->key() == Qt::Key_Tab && !modifiers;
    if (!back && !forth)
        return false;
    if (back || textCursor().hasSelection()) {
        changeIndentation(back ? unindentLines : indentLines);
    } else {
        const QTextCursor cursor = textCursor();
        const qsizetype count = kIndentWidth - cursor.positionInBlock() % kIndentWidth;
        insertPlainText(QString(count, u' '));
    }
    ensureCursorVisible();
    return true;
}

/// What was selected stays so, with its words.
void CodeEditor::changeIndentation(Indentation *change)
{
    if (isReadOnly())
        return;
    const QTextCursor cursor = textCursor();
    QTextBlock line = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const int start = line.position();
    QString lines = line.text();
    while (line != last) {
        line = line.next();
        lines += u'\n' + line.text();
    }
    const TextRange selected{cursor.selectionStart() - start, cursor.selectionEnd() - cursor.selectionStart()};
    const ChangeSet changes = change(lines, selected, start);
    const int anchor = int(changes.mapOffset(cursor.anchor()));
    const int position = int(changes.mapOffset(cursor.position()));
    if (changes.isEmpty() || !apply(changes))
        return;
    QTextCursor now = textCursor();
    now.setPosition(anchor);
    now.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(now);
}

void CodeEditor::setHistory(const QTextDocument *document)
{
    m_history = document;
}

void CodeEditor::setAsk(Ask ask)
{
    m_ask = std::move(ask);
}

bool CodeEditor::run(const Command &command)
{
    if (!m_ask || isReadOnly())
        return false;
    const TextRange before = selection();
    const SelectedEdit edit = m_ask(command, before);
    if (edit.isEmpty() || !apply(edit.changes, Selections{.before = before, .after = edit.selection}))
        return false;
    select(edit.selection);
    return true;
}

/// The next item of a list, but with Shift; else one line end, never a line separator,
/// and the blanks of the line above.
void CodeEditor::insertNewLine(Qt::KeyboardModifiers modifiers)
{
    if (!modifiers.testFlag(Qt::ShiftModifier) && run(continueList))
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString blanks = indentationAt(cursor.block().text(), cursor.positionInBlock());
    cursor.insertText(u'\n' + blanks);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CodeEditor::mousePressEvent(QMouseEvent *event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    if (const int head = isLeft ? placeholderAt(event->position().toPoint()) : -1; head >= 0)
        return setFolded(head, false);
    const int swatch = isLeft ? swatchAt(event->position().toPoint()) : -1;
    if (swatch < 0) {
        QPlainTextEdit::mousePressEvent(event);
        return;
    }
    const QPoint below = swatchRect(size_t(swatch)).bottomLeft();
    Q_EMIT colourSwatchClicked(m_swatches.at(size_t(swatch)).value, viewport()->mapToGlobal(below));
}

void CodeEditor::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool isButton = swatchAt(position) >= 0 || placeholderAt(position) >= 0;
    viewport()->setCursor(isButton ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QPlainTextEdit::mouseMoveEvent(event);
}

bool CodeEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        showTooltip(help->pos(), help->globalPos());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeEditor::showTooltip(QPoint viewportPosition, QPoint globalPosition)
{
    if (swatchAt(viewportPosition) >= 0) {
        QToolTip::showText(globalPosition, tr("Choose another colour"), viewport());
        return;
    }
    if (placeholderAt(viewportPosition) >= 0) {
        QToolTip::showText(globalPosition, tr("Show the folded lines"), viewport());
        return;
    }
    QToolTip::showText(globalPosition, helpAt(characterAt(viewportPosition)), viewport());
}

/// The character that is pointed at, as a cursor lies between two of them; behind a line its end.
int CodeEditor::characterAt(QPoint viewportPosition) const
{
    const QTextCursor cursor = cursorForPosition(viewportPosition);
    const QTextBlock block = cursor.block();
    const QPointF place = viewportPosition - blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QTextLayout *layout = block.layout();
    for (int row = 0; row < layout->lineCount(); ++row) {
        const QTextLine line = layout->lineAt(row);
        if (line.naturalTextRect().contains(place))
            return block.position() + line.xToCursor(place.x(), QTextLine::CursorOnCharacter);
    }
    return cursor.position();
}

QString CodeEditor::helpAt(int offset) const
{
    const QTextBlock block = document()->findBlock(offset);
    QString text = m_marks.tooltipAt(offset);
    const QString line = block.text();
    qsizetype column = offset - block.position();
    if (column > 0 && column < line.size() && line.at(column).isLowSurrogate() && line.at(column - 1).isHighSurrogate())
        --column;
    if (column >= line.size())
        return text;
    if (text.isEmpty())
        text = characterHelp(line, column);
    // Behind the end of the line there is no word.
    return m_help ? text + m_help(m_pieces.toText(offset)) : text;
}

void CodeEditor::setHelp(Help help)
{
    m_help = std::move(help);
}

Explanation CodeEditor::explanation() const
{
    const QTextCursor cursor = textCursor();
    Explanation said{.title = {}, .html = helpAt(cursor.position())};
    if (said.isEmpty() && cursor.positionInBlock() > 0)
        said.html = helpAt(cursor.position() - 1);
    return said;
}

void CodeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    // The standard menu's undo and redo would go past the document's history.
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"editorMenu"_s);
    const auto add = [this, menu](QStringView icon, const QString &title, QKeySequence::StandardKey key, bool enabled,
                                  auto slot) {
        QAction *const action = menu->addAction(Icons::icon(icon), title);
        // Shown only: the keys themselves are handled above or by the application.
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, slot);
    };
    const bool writable = !isReadOnly();
    const bool selected = textCursor().hasSelection();
    const QTextDocument *history = m_history ? m_history.data() : document();
    add(u"undo", tr("&Undo"), QKeySequence::Undo, writable && history->isUndoAvailable(), &CodeEditor::undoRequested);
    add(u"redo", tr("&Redo"), QKeySequence::Redo, writable && history->isRedoAvailable(), &CodeEditor::redoRequested);
    menu->addSeparator();
    add(u"cut", tr("Cu&t"), QKeySequence::Cut, writable && selected, &CodeEditor::cut);
    add(u"copy", tr("&Copy"), QKeySequence::Copy, selected, &CodeEditor::copy);
    const QMimeData *const clipboard = QGuiApplication::clipboard()->mimeData();
    add(u"paste", tr("&Paste"), QKeySequence::Paste, writable && clipboard && clipboard->hasText(), &CodeEditor::paste);
    menu->addSeparator();
    add(u"text", tr("Select &all"), QKeySequence::SelectAll, true, &CodeEditor::selectAll);
    const bool isByKeys = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor place = isByKeys ? textCursor() : cursorForPosition(event->pos());
    Q_EMIT menuRequested(menu, m_pieces.toText(place.position()));
    menu->popup(isByKeys ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
    if (isByKeys && menu->defaultAction())
        menu->setActiveAction(menu->defaultAction());
}

QMimeData *CodeEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    return mimeDataFor(m_pieces.joined(selectedText(cursor), cursor.selectionStart())).release();
}

bool CodeEditor::canInsertFromMimeData(const QMimeData *source) const
{
    // Files that are dropped are to be opened, which is the window's affair.
    const QList<QUrl> urls = source->urls();
    const bool files = std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); });
    return source->hasText() && !files;
}

void CodeEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    const QString text = textOf(*source);
    if (!m_pastesPlain && run([&text](const EditContext &context) { return pasteLink(context, text); }))
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace dossier
