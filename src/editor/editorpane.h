// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <memory>

class QSplitter;

namespace dossier {

class AgentDocument;
class CodeEditor;
class Completer;
class DocumentBinder;
class DocumentOutline;
class FindBar;
class Preview;
class ScrollSync;
class SpellChecker;
class Syntax;

/// One document's text, preview or both, with the find bar below. Owned by
/// its parent widget; GUI thread.
class EditorPane : public QWidget
{
    Q_OBJECT
public:
    enum class Mode : char { Text, Split, Preview };

    /// `syntax` outlives the pane.
    explicit EditorPane(Syntax *syntax, QWidget *parent = nullptr);
    ~EditorPane() override;

    /// The document outlives the pane or the next call; null shows nothing. `isSecond`: another
    /// pane shows it too.
    void setDocument(AgentDocument *document, bool isSecond = false);
    [[nodiscard]] AgentDocument *document() const;

    [[nodiscard]] CodeEditor *editor() const { return m_editor; }
    [[nodiscard]] Completer *completer() const { return m_completer; }
    [[nodiscard]] Preview *preview() const { return m_preview; }
    /// Of the document's prompt; null without a document.
    [[nodiscard]] DocumentOutline *outline() const { return m_outline.get(); }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] SpellChecker *spelling() const { return m_spelling.get(); }

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// See CodeEditor::setColumn(); of the preview as well.
    void setColumn(int letters);
    /// Whether what the mode shows is coloured and rendered.
    [[nodiscard]] bool isSettled() const;

    /// Selects a range of the text and gives the text the focus; leaves the
    /// bare preview.
    void goTo(TextRange range);
    void focusText();

    /// For the application's actions.
    void undo();
    void redo();
    void cut();
    void copy(); ///< from the preview if that has the focus
    void paste();
    void selectAll();
    void find(); ///< leaves the bare preview
    void replace();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void modeChanged(dossier::EditorPane::Mode mode);
    void linkHovered(const QUrl &url);
    void linkActivated(const QUrl &url);
    void colourSwatchClicked(dossier::TextRange value, QPoint globalPosition);

private:
    void readPrompt();
    [[nodiscard]] QString helpAt(qsizetype offset) const;
    void alignPreview();
    void showText();

    CodeEditor *m_editor;
    Preview *m_preview;
    FindBar *m_findBar;
    QSplitter *m_splitter;
    ScrollSync *m_sync;
    std::unique_ptr<SpellChecker> m_spelling;
    QPointer<AgentDocument> m_document;
    std::unique_ptr<DocumentBinder> m_binder;
    std::unique_ptr<DocumentOutline> m_outline;
    Mode m_mode = Mode::Text;
    bool m_sized = false; ///< the splitter was halved once
    Completer *m_completer;
};

} // namespace dossier
