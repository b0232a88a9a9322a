// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editorpane.h"

#include "codeeditor.h"
#include "completer.h"
#include "dialects/hovertext.h"
#include "document/agentdocument.h"
#include "documentbinder.h"
#include "findbar.h"
#include "hoverhelp.h"
#include "markdown/outline.h"
#include "models/documentoutline.h"
#include "preview.h"
#include "scrollsync.h"
#include "spellchecker.h"

#include <QSplitter>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

EditorPane::EditorPane(Syntax *syntax, QWidget *parent)
    : QWidget(parent)
    , m_editor(new CodeEditor(syntax, this))
    , m_preview(new Preview(this))
    , m_findBar(new FindBar(m_editor, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sync(new ScrollSync(m_editor, m_preview, this))
    , m_spelling(std::make_unique<SpellChecker>(m_editor))
    , m_completer(new Completer(m_editor, this))
{
    setObjectName(u"editorPane"_s);
    m_splitter->setObjectName(u"editorSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_preview);
    m_preview->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_editor);
    m_editor->setHelp([this](qsizetype offset) { return helpAt(offset); });
    connect(m_preview, &Preview::rendered, this, &EditorPane::alignPreview);
    connect(m_preview, &Preview::linkHovered, this, &EditorPane::linkHovered);
    connect(m_preview, &Preview::linkActivated, this, &EditorPane::linkActivated);
    connect(m_editor, &CodeEditor::zoomChanged, m_preview, &Preview::setZoomPercent);
    connect(m_editor, &CodeEditor::colourSwatchClicked, this, &EditorPane::colourSwatchClicked);
}

EditorPane::~EditorPane()
{
    // Before the widgets that they speak to.
    m_spelling.reset();
    m_outline.reset();
    m_binder.reset();
}

AgentDocument *EditorPane::document() const
{
    return m_document;
}

void EditorPane::setDocument(AgentDocument *document, bool isSecond)
{
    if (m_document == document)
        return;
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_outline.reset();
    m_binder.reset();
    m_document = document;
    m_completer->setDocument(document);
    m_spelling->setDocument(nullptr);
    if (!document) {
        m_editor->clearDocument();
        m_preview->setPrompt({});
        return;
    }
    m_binder = std::make_unique<DocumentBinder>(m_editor, document,
                                                isSecond ? DocumentBinder::View::Second : DocumentBinder::View::First);
    m_outline = std::make_unique<DocumentOutline>(document);
    const auto showFolds = [this] { m_editor->setFoldRanges(m_outline->folds()); };
    connect(m_outline.get(), &DocumentOutline::changed, m_editor, showFolds);
    // The editor shows another text document then.
    connect(document, &AgentDocument::readOnlyChanged, m_outline.get(), showFolds);
    connect(document, &AgentDocument::readingChanged, this, &EditorPane::readPrompt);
    readPrompt();
    m_spelling->setDocument(document);
}

QString EditorPane::helpAt(qsizetype offset) const
{
    if (!m_document)
        return {};
    return hoverHelp(HoverText::at({.file = m_document->file(),
                                    .dialect = *m_document->client().dialect,
                                    .context = m_document->context(),
                                    .facts = m_completer->facts()},
                                   offset));
}

void EditorPane::readPrompt()
{
    if (!m_document || m_mode == Mode::Text)
        return;
    const AgentFile &file = m_document->file();
    const TextRange body = file.bodyRange();
    // A line that the editor shows in pieces is laid out here as well.
    const qsizetype length = m_document->isGuarded() ? std::min(body.length, AgentDocument::kLongLine) : body.length;
    m_preview->setPrompt(file.text().sliced(body.start, length));
}

void EditorPane::alignPreview()
{
    if (!m_document || m_mode != Mode::Split)
        return;
    const AgentFile &file = m_document->file();
    const TextRange body = file.bodyRange();
    const auto lineOf = [this](qsizetype offset) { return m_editor->blockNumberAt(offset); };
    std::vector<int> lines;
    for (const Heading &heading : dossier::outline(QStringView(file.text()).sliced(body.start, body.length)).headings)
        lines.push_back(lineOf(body.start + heading.range.start));
    m_sync->setLines(lineOf(body.start), std::move(lines));
}

void EditorPane::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    const bool textHadFocus = m_editor->hasFocus() || m_findBar->isAncestorOf(focusWidget());
    m_mode = mode;
    if (mode == Mode::Preview)
        m_findBar->hide();
    m_editor->setVisible(mode != Mode::Preview);
    m_preview->setVisible(mode != Mode::Text);
    setFocusProxy(mode == Mode::Preview ? static_cast<QWidget *>(m_preview) : m_editor);
    if (mode == Mode::Split && !m_sized) {
        m_sized = true;
        m_splitter->setSizes({1000, 1000});
    }
    m_sync->setEnabled(mode == Mode::Split);
    readPrompt();
    alignPreview();
    if (mode == Mode::Preview && textHadFocus)
        m_preview->setFocus();
    Q_EMIT modeChanged(mode);
}

void EditorPane::setColumn(int letters)
{
    m_editor->setColumn(letters);
    m_preview->setColumn(letters);
}

void EditorPane::showText()
{
    if (m_mode == Mode::Preview)
        setMode(Mode::Split);
}

bool EditorPane::isSettled() const
{
    return (m_mode == Mode::Preview || m_editor->isHighlighted()) && (m_mode == Mode::Text || m_preview->isRendered());
}

void EditorPane::goTo(TextRange range)
{
    showText();
    m_editor->select(range);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void EditorPane::focusText()
{
    showText();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void EditorPane::undo()
{
    if (m_binder)
        m_binder->undo();
}

void EditorPane::redo()
{
    if (m_binder)
        m_binder->redo();
}

void EditorPane::cut()
{
    m_editor->cut();
}

void EditorPane::copy()
{
    if (m_preview->hasFocus())
        m_preview->copy();
    else
        m_editor->copy();
}

void EditorPane::paste()
{
    m_editor->paste();
}

void EditorPane::selectAll()
{
    if (m_preview->hasFocus())
        m_preview->selectAll();
    else
        m_editor->selectAll();
}

void EditorPane::find()
{
    showText();
    m_findBar->openFind();
}

void EditorPane::replace()
{
    showText();
    m_findBar->openReplace();
}

void EditorPane::findNext()
{
    showText();
    m_findBar->findNext();
}

void EditorPane::findPrevious()
{
    showText();
    m_findBar->findPrevious();
}

} // namespace dossier
