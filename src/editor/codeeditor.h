// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"
#include "diagnosticmarks.h"
#include "folds.h"
#include "linemarks.h"
#include "linepieces.h"
#include "markdown/occurrences.h"
#include "models/explanation.h"
#include "models/themecolours.h"
#include "text/selectededit.h"

#include <QLineF>
#include <QPlainTextEdit>
#include <QPointer>

#include <array>
#include <functional>
#include <vector>

class QMenu;

namespace dossier {

class Gutter;
class Highlighter;
class SpellMarks;
class Syntax;
struct EditContext;

/// The text of an agent file for editing. Knows a QTextDocument and what is to
/// be shown on it; what that means is DocumentBinder's affair. Undo and redo
/// are asked for by signals, changes of several places go through apply(), so
/// that there is one history. Owned by its parent widget; GUI thread. Offsets
/// are UTF-16 units of the document text.
class CodeEditor : public QPlainTextEdit, public Explained
{
    Q_OBJECT
public:
    /// Makes a change in one undo step, which may know what is selected; false if it was refused.
    using Apply = std::function<bool(const ChangeSet &, const std::optional<Selections> &)>;
    /// What a command does at a place; empty where it does nothing.
    using Command = std::function<SelectedEdit(const EditContext &)>;
    /// Asks a command about what is selected, and the text around it.
    using Ask = std::function<SelectedEdit(const Command &, TextRange selection)>;

    /// A square of colour behind the line of a value; crossed out for an
    /// invalid colour.
    struct Swatch {
        TextRange value;
        QColor colour;

        bool operator==(const Swatch &) const = default;
    };

    /// A line on the screen; `top` in pixels of the viewport.
    struct VisibleLine {
        int line = 0;
        int top = 0;
        int height = 0;
    };

    explicit CodeEditor(Syntax *syntax, QWidget *parent = nullptr);
    ~CodeEditor() override;

    /// Shows a document that somebody else owns and that outlives this or the
    /// next call; gives it the layout of plain text. `pieces`: what it holds is
    /// the shown form of another text; all offsets are of that one.
    void setTextDocument(QTextDocument *document, LinePieces pieces = {});
    void clearDocument(); ///< shows an empty document of its own
    void setApply(Apply apply);
    bool apply(const ChangeSet &changes, const std::optional<Selections> &selections = {});
    /// Whose undo and redo are asked for; null: of the document that is shown.
    void setHistory(const QTextDocument *document);
    void setAsk(Ask ask);
    /// Does what a command says, in one undo step, and selects what it says. False:
    /// nothing was done.
    bool run(const Command &command);
    /// Indents the lines of the selection, or of the cursor, or the other way; see indentation.h.
    using Indentation = ChangeSet(QStringView lines, TextRange selection, qsizetype before);
    void changeIndentation(Indentation *change);
    [[nodiscard]] QString text() const;
    /// Asks what is to be said of the word at an offset: HTML, empty for nothing.
    using Help = std::function<QString(qsizetype offset)>;
    void setHelp(Help help);
    /// What hovering shows, of the cursor's place: problems with their fixes, the help for the
    /// word.
    [[nodiscard]] Explanation explanation() const override;
    /// What the clipboard holds, as it is: no link is made of it.
    void pastePlain();
    /// Goes to the bracket, tag or fence that belongs to the one beside the cursor. False:
    /// there is none near it.
    bool goToOtherBracket();
    /// See nextOccurrence(). False: there is no other one.
    bool selectOccurrence(Towards towards);
    /// Whether a typed bracket or quote brings the closing one along.
    void setClosesBrackets(bool closes);

    void setDiagnostics(std::vector<Diagnostic> diagnostics);
    [[nodiscard]] const DiagnosticMarks &marks() const { return m_marks; }
    /// Words to be dotted below. They outlive the editor, or the next call; whoever
    /// changes them updates the viewport.
    void setWordMarks(const SpellMarks *marks) { m_wordMarks = marks; }
    void setSwatches(std::vector<Swatch> swatches);
    /// Lines that differ from an earlier version, in order, for the gutter.
    void setLineChanges(std::vector<LineChange> changes);
    [[nodiscard]] const LineMarks &lineMarks() const { return m_lineMarks; }
    /// Ranges to mark as found, in order, and which is the current one (-1:
    /// none). Only those on the screen cost anything.
    void setMatches(std::vector<TextRange> matches, qsizetype current);

    /// All lines of the header; what is shown instead of them when folded.
    void setHeader(TextRange header, const QString &placeholder);
    /// What else can be folded; see Folds::setRanges().
    void setFoldRanges(std::vector<FoldRange> ranges);
    [[nodiscard]] const Folds &folds() const { return m_folds; }
    [[nodiscard]] bool isHeaderFoldable() const { return m_folds.headerLine() >= 0; }
    [[nodiscard]] bool isHeaderFolded() const { return m_folds.isFolded(m_folds.headerLine()); }
    void setHeaderFolded(bool folded);
    void setFolded(int head, bool folded); ///< by the first line of a range
    /// What is folded, and to fold it again in a text that is shown anew; nothing that the
    /// cursor is in.
    [[nodiscard]] Folds::State foldState() const { return m_folds.state(); }
    void restoreFolds(const Folds::State &state);
    /// Folds what the cursor is in, or opens what begins in its line. False: there is nothing.
    bool foldHere();
    /// Folds all but the header, or opens all if that has been done. False: there is nothing.
    bool foldAll();

    [[nodiscard]] TextRange selection() const;
    /// Selects and shows a range; opens what is folded around its ends. Ranges
    /// beyond the text are cut.
    void select(TextRange range);
    struct Place {
        int line = 0; ///< from 1
        int column = 0; ///< from 1
    };
    [[nodiscard]] Place cursorPlace() const;
    [[nodiscard]] int blockNumberAt(qsizetype offset) const;
    /// Of what is shown; 0 for the further pieces of a line.
    [[nodiscard]] int lineNumber(int block) const;

    /// Letters, size, wrapping and column of another one.
    void lookLike(const CodeEditor &other);
    /// The font of 100 percent: an empty family and a size of 0 are the system's.
    void setTextFont(const QString &family, int points);
    [[nodiscard]] int zoomPercent() const { return m_zoom; }
    void setZoomPercent(int percent); ///< 50 to 400
    [[nodiscard]] bool isWrapping() const;
    void setWrapping(bool wrap);

    /// Lines of at most so many letters, in the middle of a wider widget; 0: its whole width.
    void setColumn(int letters);
    [[nodiscard]] bool isColumn() const { return m_column > 0; }
    /// What may not be written can still be read and copied by keys.
    void setWritable(bool writable);
    void setDimming(bool dims); ///< all but the paragraph with the cursor

    [[nodiscard]] std::vector<VisibleLine> visibleLines() const;
    [[nodiscard]] int lineAt(int y) const; ///< -1 below the text
    [[nodiscard]] const ThemeColours &colours() const { return m_colours; }
    /// Where the swatch of an index is on the viewport; null if not on it.
    [[nodiscard]] QRect swatchRect(size_t index) const;
    void scrollByWheel(QWheelEvent *event);
    /// The line (from 0) at the top of the screen; a fraction for a line of
    /// several rows of which the first are above it.
    [[nodiscard]] double topLine() const;
    void setTopLine(double line);
    [[nodiscard]] bool isHighlighted() const;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void colourSwatchClicked(dossier::TextRange value, QPoint globalPosition);
    /// Before the menu of a place in the text is shown; what is put into it may be
    /// its default action, which keys then choose first.
    void menuRequested(QMenu *menu, qsizetype offset);
    void zoomChanged(int percent);
    void headerFoldedChanged(bool folded);
    void foldsChanged(); ///< lines came into sight or went
    void highlighted(); ///< all text is coloured
    void coloursChanged(); ///< colours() are new

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    // Each kind of selection is set alone; painted in this order. Diagnostics
    // are no selections: they are underlined on top of all.
    enum Layer : char { CurrentLine, Brackets, Matches, LayerCount };

    void connectDocument();
    void setLayer(Layer layer, QList<QTextEdit::ExtraSelection> selections);
    void updateCurrentLine();
    void updateBrackets();
    void updateMatches();
    void updateColours();
    void updateFont();
    void updateGutter();
    [[nodiscard]] int sideMargin() const;
    void followCursor();
    void updateDimming();
    void keepTopLine();
    void openChanged(const ChangeSet &changes);
    void leaveFor(const std::function<bool()> &fold);
    void changeFolds(const std::function<bool()> &change);
    [[nodiscard]] QRect placeholderRect(const QTextBlock &head) const; ///< of a folded one
    [[nodiscard]] QString placeholder(int head) const;
    [[nodiscard]] int placeholderAt(QPoint position) const; ///< the head; -1: none there
    void rememberTopLine();
    void startHighlighting();

    bool handleZoomKey(QKeyEvent *event);
    bool handleHistoryKey(QKeyEvent *event);
    bool handleIndentKey(QKeyEvent *event);
    [[nodiscard]] int characterAt(QPoint viewportPosition) const; ///< an offset of what is shown
    bool handleHomeKey(QKeyEvent *event);
    bool handleEndKey(QKeyEvent *event);
    bool handleBracketKey(QKeyEvent *event);
    bool removePair(); ///< of brackets around the cursor; true
    void insertNewLine(Qt::KeyboardModifiers modifiers);
    void showTooltip(QPoint viewportPosition, QPoint globalPosition);
    [[nodiscard]] QString helpAt(int offset) const; ///< an offset of what is shown

    void paintDimming(QPainter &painter) const;
    [[nodiscard]] std::pair<int, int> litLines(int top, int bottom) const;
    void paintPlaceholders(QPainter &painter) const;
    void paintSwatches(QPainter &painter) const;
    void paintUnderlines(QPainter &painter) const;
    void paintUnderline(QPainter &painter, const QTextBlock &block, TextRange range, Severity severity) const;
    void paintWordMarks(QPainter &painter, const QTextBlock &block) const;
    [[nodiscard]] std::vector<QLineF> rowsBelow(const QTextBlock &block, TextRange range) const;
    void paintSigns(QPainter &painter, const QRect &area) const;
    [[nodiscard]] int swatchAt(QPoint position) const;
    [[nodiscard]] QPoint lineEndPoint(const QTextBlock &block) const;

    Syntax *m_syntax;
    Gutter *m_gutter;
    Highlighter *m_highlighter = nullptr;
    Apply m_apply;
    Ask m_ask;
    QPointer<const QTextDocument> m_history;
    ThemeColours m_colours;
    LinePieces m_pieces;
    DiagnosticMarks m_marks;
    const SpellMarks *m_wordMarks = nullptr;
    LineMarks m_lineMarks;
    Folds m_folds;
    QString m_headerPlaceholder;
    std::vector<Swatch> m_swatches;
    std::vector<TextRange> m_matches;
    qsizetype m_currentMatch = -1;
    int m_cursorLine = -1; ///< as the gutter shows it
    std::array<QList<QTextEdit::ExtraSelection>, LayerCount> m_layers;
    QTextDocument *m_empty = nullptr;
    QTextCursor m_topLine; ///< what is at the top of the screen, moved along with edits
    double m_basePointSize = 10;
    int m_zoom = 100;
    int m_column = 0; ///< letters; 0: none
    bool m_dims = false;
    bool m_keepingTop = false;
    bool m_painted = false;
    Help m_help;
    bool m_closesBrackets = false;
    bool m_pastesPlain = false;
};

} // namespace dossier
