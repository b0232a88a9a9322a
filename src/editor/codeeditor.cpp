// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "codeeditor.h"

#include "gutter.h"
#include "highlighter.h"
#include "models/fixedfont.h"
#include "specialcharacters.h"
#include "textlayout.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinimumZoom = 50;
constexpr int kMaximumZoom = 400;

QTextCursor cursorOf(QTextDocument *document, TextRange range)
{
    const qsizetype last = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(int(std::clamp<qsizetype>(range.start, 0, last)));
    cursor.setPosition(int(std::clamp<qsizetype>(range.end(), 0, last)), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

CodeEditor::CodeEditor(Syntax *syntax, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_syntax(syntax)
    , m_gutter(new Gutter(this))
    , m_colours(ThemeColours::forPalette(palette()))
{
    setObjectName(u"codeEditor"_s);
    setAccessibleName(tr("Text of the agent file"));
    setFrameShape(QFrame::NoFrame);
    // Source text, also where all around it goes from the right.
    setLayoutDirection(Qt::LeftToRight);
    setCenterOnScroll(false);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setMouseTracking(true);
    setTextFont({}, 0);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::followCursor);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::updateGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        rememberTopLine();
        updateMatches();
    });
    connectDocument();
}

CodeEditor::~CodeEditor()
{
    // Taking the colours off makes the document lay itself out once more,
    // which must not meet half an editor.
    delete m_highlighter;
}

void CodeEditor::setTextDocument(QTextDocument *document, LinePieces pieces)
{
    disconnect(this->document(), nullptr, this, nullptr);
    delete m_highlighter;
    m_highlighter = nullptr;
    m_marks.clear();
    m_swatches.clear();
    m_matches.clear();
    m_layers = {};
    setExtraSelections({});
    m_topLine = {};
    m_pieces = std::move(pieces);
    if (!qobject_cast<QPlainTextDocumentLayout *>(document->documentLayout()))
        document->setDocumentLayout(new TextLayout(document));
    document->setDefaultFont(font());
    setDocument(document);
    connectDocument();
    updateFont();
    followCursor();
    if (m_painted)
        startHighlighting();
}

void CodeEditor::clearDocument()
{
    if (!m_empty)
        m_empty = new QTextDocument(this);
    setTextDocument(m_empty);
    setHeader({}, {});
}

void CodeEditor::connectDocument()
{
    m_folds.setDocument(document());
    rememberTopLine();
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int position, int removed, int added) { m_folds.follow(position, removed, added); });
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        changeFolds([this] { return m_folds.settle(); });
        keepTopLine();
        updateDimming();
    });
}

void CodeEditor::setApply(Apply apply)
{
    m_apply = std::move(apply);
}

bool CodeEditor::apply(const ChangeSet &changes, const std::optional<Selections> &selections)
{
    if (changes.isEmpty() || isReadOnly())
        return false;
    openChanged(changes);
    bool applied = true;
    if (m_apply)
        applied = m_apply(changes, selections);
    else
        applyTo(document(), changes);
    m_folds.expect({});
    return applied;
}

QString CodeEditor::text() const
{
    return m_pieces.joined(documentText(*document()), 0);
}

void CodeEditor::setDiagnostics(std::vector<Diagnostic> diagnostics)
{
    for (Diagnostic &diagnostic : diagnostics)
        diagnostic.range = m_pieces.toShown(diagnostic.range);
    m_marks.set(document(), std::move(diagnostics));
    viewport()->update();
    m_gutter->update();
}

void CodeEditor::setLineChanges(std::vector<LineChange> changes)
{
    if (m_lineMarks.set(std::move(changes)))
        m_gutter->update();
}

void CodeEditor::setSwatches(std::vector<Swatch> swatches)
{
    // One that was only moved was moved by a change of the text, which is painted anyway.
    const bool looksTheSame = std::ranges::equal(swatches, m_swatches, {}, &Swatch::colour, &Swatch::colour);
    m_swatches = std::move(swatches);
    if (!looksTheSame)
        viewport()->update();
}

void CodeEditor::setMatches(std::vector<TextRange> matches, qsizetype current)
{
    m_matches = std::move(matches);
    m_currentMatch = current;
    updateMatches();
}

TextRange CodeEditor::selection() const
{
    const QTextCursor cursor = textCursor();
    return m_pieces.toText(TextRange::between(cursor.selectionStart(), cursor.selectionEnd()));
}

void CodeEditor::select(TextRange range)
{
    QTextCursor cursor = cursorOf(document(), m_pieces.toShown(range));
    for (const int end : {cursor.selectionStart(), cursor.selectionEnd()})
        changeFolds([this, end] { return m_folds.openAt(end); });
    // Of several lines the first is the one to look at.
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    if (document()->findBlock(start) != document()->findBlock(end)) {
        cursor.setPosition(end);
        cursor.setPosition(start, QTextCursor::KeepAnchor);
    }
    // In sight with some lines around it, unless it is already.
    const QRect before = cursorRect(cursor);
    setTextCursor(cursor);
    if (!viewport()->rect().contains(before))
        centerCursor();
}

CodeEditor::Place CodeEditor::cursorPlace() const
{
    const QTextCursor cursor = textCursor();
    QTextBlock block = cursor.block();
    while (lineNumber(block.blockNumber()) == 0)
        block = block.previous();
    const qsizetype column = m_pieces.toText(cursor.position()) - m_pieces.toText(block.position());
    return {lineNumber(block.blockNumber()), int(column) + 1};
}

int CodeEditor::blockNumberAt(qsizetype offset) const
{
    return document()->findBlock(int(m_pieces.toShown(offset))).blockNumber();
}

int CodeEditor::lineNumber(int block) const
{
    if (m_pieces.isEmpty())
        return block + 1;
    const int start = document()->findBlockByNumber(block).position();
    return m_pieces.isContinued(start) ? 0 : block + 1 - m_pieces.breaksBefore(start);
}

void CodeEditor::setTextFont(const QString &family, int points)
{
    QFont font = fixedFont();
    if (!family.isEmpty())
        font.setFamilies({family, font.family()});
    m_basePointSize = points > 0 ? points : font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    setFont(font);
    updateFont();
}

void CodeEditor::setZoomPercent(int percent)
{
    percent = std::clamp(percent, kMinimumZoom, kMaximumZoom);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    updateFont();
    Q_EMIT zoomChanged(m_zoom);
}

bool CodeEditor::isWrapping() const
{
    return lineWrapMode() == QPlainTextEdit::WidgetWidth;
}

void CodeEditor::setWrapping(bool wrap)
{
    setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

std::vector<CodeEditor::VisibleLine> CodeEditor::visibleLines() const
{
    std::vector<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const int bottom = viewport()->height();
    while (block.isValid() && top <= bottom) {
        const double height = blockBoundingRect(block).height();
        if (block.isVisible())
            lines.push_back({block.blockNumber(), qRound(top), qRound(height)});
        top += height;
        block = block.next();
    }
    return lines;
}

int CodeEditor::lineAt(int y) const
{
    for (const VisibleLine &line : visibleLines()) {
        if (y >= line.top && y < line.top + line.height)
            return line.line;
    }
    return -1;
}

bool CodeEditor::isHighlighted() const
{
    return m_highlighter && m_highlighter->isFinished();
}

void CodeEditor::setLayer(Layer layer, QList<QTextEdit::ExtraSelection> selections)
{
    if (selections.isEmpty() && m_layers.at(layer).isEmpty())
        return;
    m_layers.at(layer) = std::move(selections);
    QList<QTextEdit::ExtraSelection> all;
    for (const auto &one : m_layers)
        all += one;
    setExtraSelections(all);
}

void CodeEditor::updateCurrentLine()
{
    QTextEdit::ExtraSelection line;
    line.format.setBackground(m_colours.currentLine);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    setLayer(CurrentLine, {line});
}

void CodeEditor::updateMatches()
{
    QList<QTextEdit::ExtraSelection> selections;
    const std::vector<VisibleLine> lines = visibleLines();
    if (!m_matches.empty() && !lines.empty()) {
        const int from = document()->findBlockByNumber(lines.front().line).position();
        const QTextBlock last = document()->findBlockByNumber(lines.back().line);
        const int to = last.position() + last.length();
        const TextRange shown = m_pieces.toText(TextRange::between(from, to));
        const auto first =
            std::ranges::partition_point(m_matches, [shown](TextRange m) { return m.end() < shown.start; });
        for (auto match = first; match != m_matches.end() && match->start < shown.end(); ++match) {
            const QTextCursor place = cursorOf(document(), m_pieces.toShown(*match));
            if (!place.block().isVisible())
                continue;
            QTextEdit::ExtraSelection selection;
            const bool current = match - m_matches.begin() == m_currentMatch;
            selection.format.setBackground(current ? m_colours.currentMatch : m_colours.match);
            selection.cursor = place;
            selections.append(selection);
        }
    }
    setLayer(Matches, std::move(selections));
}

void CodeEditor::updateColours()
{
    m_colours = ThemeColours::forPalette(palette());
    if (m_highlighter)
        m_highlighter->setColours(m_colours.dark, m_colours.high);
    updateCurrentLine();
    updateBrackets();
    updateMatches();
    m_gutter->update();
    Q_EMIT coloursChanged();
}

void CodeEditor::updateFont()
{
    QFont scaled = font();
    scaled.setPointSizeF(m_basePointSize * m_zoom / 100.0);
    setFont(scaled);
    setTabStopDistance(4 * QFontMetricsF(scaled).horizontalAdvance(u' '));
    updateGutter();
}

void CodeEditor::updateGutter()
{
    const int width = m_gutter->neededWidth();
    const int side = sideMargin();
    const QMargins margins(side + width, 0, side, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left() + side, area.top(), width, area.height());
}

void CodeEditor::followCursor()
{
    // Whoever goes into folded lines wants to see them.
    changeFolds([this] { return m_folds.openAt(textCursor().position()); });
    updateCurrentLine();
    updateBrackets();
    // Its number is told from the others.
    if (const int line = textCursor().blockNumber(); std::exchange(m_cursorLine, line) != line)
        m_gutter->update();
    updateDimming();
}

void CodeEditor::rememberTopLine()
{
    if (m_keepingTop)
        return;
    const QTextBlock block = firstVisibleBlock();
    m_topLine = QTextCursor(document());
    m_topLine.setPosition(block.isValid() ? block.position() : 0);
}

/// What is on the screen stays there when lines come or go above it.
void CodeEditor::keepTopLine()
{
    const QTextBlock block = m_topLine.block();
    const QTextBlock top = firstVisibleBlock();
    if (!block.isValid() || verticalScrollBar()->value() == 0 || block == top)
        return;
    m_keepingTop = true;
    const int inside = verticalScrollBar()->value() - top.firstLineNumber();
    verticalScrollBar()->setValue(block.firstLineNumber() + (inside < block.lineCount() ? std::max(0, inside) : 0));
    m_keepingTop = false;
}

void CodeEditor::startHighlighting()
{
    if (m_highlighter)
        return;
    m_highlighter = new Highlighter(m_syntax, this);
    m_highlighter->setDocument(document());
    m_highlighter->setColours(m_colours.dark, m_colours.high);
    connect(m_highlighter, &Highlighter::finished, this, &CodeEditor::highlighted);
    m_highlighter->start();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    else if (event->type() == QEvent::FontChange)
        updateGutter();
}

void CodeEditor::setWritable(bool writable)
{
    setReadOnly(!writable);
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    // Who saw the cursor goes on seeing it.
    const bool wasSeen = QRect(QPoint(), event->oldSize()).contains(cursorRect());
    QPlainTextEdit::resizeEvent(event);
    if (wasSeen)
        ensureCursorVisible();
    updateGutter();
    updateMatches();
}

void CodeEditor::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    const int delta = event->angleDelta().y();
    if (delta != 0)
        setZoomPercent(m_zoom + (delta > 0 ? 10 : -10));
    event->accept();
}

double CodeEditor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const int rows = std::max(1, block.lineCount());
    return block.blockNumber() + double(verticalScrollBar()->value() - block.firstLineNumber()) / rows;
}

void CodeEditor::setTopLine(double line)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(int(line), 0, blockCount() - 1));
    verticalScrollBar()->setValue(block.firstLineNumber() + int((line - int(line)) * block.lineCount()));
}

void CodeEditor::scrollByWheel(QWheelEvent *event)
{
    wheelEvent(event);
}

} // namespace dossier
