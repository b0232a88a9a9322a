// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "documentbinder.h"

#include "document/agentdocument.h"
#include "markdown/editcontext.h"
#include "markdown/outline.h"
#include "textmirror.h"

#include <QScrollBar>
#include <QTextDocument>

namespace dossier {

namespace {

QColor toColor(Rgb rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

/// A colour that the client does not know is an invalid one: it paints none.
std::vector<CodeEditor::Swatch> swatchesOf(const AgentDocument &document, bool dark)
{
    std::vector<CodeEditor::Swatch> swatches;
    const std::shared_ptr<const Dialect> dialect = document.client().dialect;
    if (!dialect)
        return swatches;
    for (const FieldSpec &field : dialect->fields()) {
        if (field.type != FieldSpec::Type::Colour)
            continue;
        const HeaderEntry *const entry = document.file().entry(field.key);
        if (!entry || !entry->value || entry->value->kind != yaml::Node::Kind::Scalar)
            continue;
        const std::optional<NamedColour> known = dialect->paintedColour(entry->value->value);
        if (!known && dialect->isColour(entry->value->value))
            continue; // another one in each theme
        swatches.push_back({entry->valueRange, known ? toColor(dark ? known->dark : known->light) : QColor()});
    }
    return swatches;
}

TextRange headerOf(const AgentFile &file)
{
    if (file.header() != AgentFile::Header::Present)
        return {};
    return TextRange::between(file.openFence().start, file.closeFence().end());
}

} // namespace

DocumentBinder::DocumentBinder(CodeEditor *editor, AgentDocument *document, View view, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_document(document)
    , m_view(view)
{
    showText();
    m_editor->setApply([this](const ChangeSet &changes, const std::optional<Selections> &selections) {
        return selections ? m_document->apply(changes, *selections).has_value()
                          : m_document->apply(changes).has_value();
    });
    m_editor->setAsk(
        [this](const CodeEditor::Command &command, TextRange selection) { return ask(command, selection); });
    m_editor->setHistory(m_document->textDocument());
    m_editor->setWritable(!m_document->isReadOnly());
    connect(m_editor, &CodeEditor::undoRequested, this, &DocumentBinder::undo);
    connect(m_editor, &CodeEditor::redoRequested, this, &DocumentBinder::redo);
    connect(m_editor, &CodeEditor::coloursChanged, this, &DocumentBinder::showReading);
    connect(m_document, &AgentDocument::readingChanged, this, &DocumentBinder::showReading);
    connect(m_document, &AgentDocument::clientChanged, this, &DocumentBinder::showReading);
    connect(m_document, &AgentDocument::diagnosticsChanged, this, [this] {
        // Between two checks the marks move along with the text by themselves.
        if (m_document->isChecked())
            showDiagnostics();
    });
    connect(m_document, &AgentDocument::readOnlyChanged, this, [this] {
        m_editor->setWritable(!m_document->isReadOnly());
        if (m_document->isGuarded() == bool(m_shown))
            return;
        showText();
        showReading();
        showDiagnostics();
    });
    showReading();
    showDiagnostics();
}

DocumentBinder::~DocumentBinder()
{
    m_editor->setApply({});
    m_editor->setAsk({});
    m_editor->setHistory(nullptr);
    if (m_shown || m_mirror)
        m_editor->clearDocument();
}

SelectedEdit DocumentBinder::ask(const CodeEditor::Command &command, TextRange selection) const
{
    const AgentFile &file = m_document->file();
    // Of a huge text only the beginning is there, and commands look around.
    if (m_document->isGuarded() || file.text().size() != m_document->chunks().size())
        return {};
    EditContext context{
        .text = file.text(), .selection = selection, .header = file.headerRange(), .prompt = file.bodyRange()};
    const SelectedEdit edit = command(context);
    // Whether it is code is asked only where it matters: it takes reading all Markdown.
    if (edit.isEmpty() || !context.prompt.touches(selection.start))
        return edit;
    const QStringView prompt = context.text.sliced(context.prompt.start, context.prompt.length);
    const Outline read = outline(prompt);
    context.isInCode = isInAny(read.code, selection.start - context.prompt.start);
    context.isInCodeBlock = isInAny(read.codeBlocks, selection.start - context.prompt.start);
    return context.isInCode ? command(context) : edit;
}

/// Keeps what is selected, and about what is seen.
void DocumentBinder::showText()
{
    const TextRange selection = m_editor->selection();
    const int top = m_editor->verticalScrollBar()->value();
    putText();
    const qsizetype length = m_document->chunks().size();
    const qsizetype start = std::min(selection.start, length);
    m_editor->select({start, std::min(selection.length, length - start)});
    m_editor->verticalScrollBar()->setValue(top);
}

void DocumentBinder::putText()
{
    m_shownRevision = m_document->revision();
    // The editor looks at the one before until it has the new one.
    const auto before = std::exchange(m_shown, {});
    const auto mirrorBefore = std::exchange(m_mirror, {});
    if (!m_document->isGuarded() && m_view == View::Second) {
        m_mirror = std::make_unique<TextMirror>(m_document->textDocument(), m_document->text());
        m_editor->setTextDocument(m_mirror->document());
        return;
    }
    if (!m_document->isGuarded()) {
        m_editor->setTextDocument(m_document->textDocument());
        return;
    }
    const QString text = m_document->text();
    const LinePieces pieces(text, AgentDocument::kLongLine);
    m_shown = std::make_unique<QTextDocument>();
    m_shown->setUndoRedoEnabled(false);
    m_shown->setPlainText(pieces.isEmpty() ? text : pieces.shown());
    m_editor->setTextDocument(m_shown.get(), pieces);
}

void DocumentBinder::undo()
{
    showPlaceOf([this] { return m_document->undo(); });
}

void DocumentBinder::redo()
{
    showPlaceOf([this] { return m_document->redo(); });
}

template<typename Step>
void DocumentBinder::showPlaceOf(Step step)
{
    if (m_document->isReadOnly())
        return;
    int end = -1;
    std::optional<TextRange> selected;
    {
        QObject watch;
        connect(m_document->textDocument(), &QTextDocument::contentsChange, &watch,
                [&end](int position, int, int added) { end = position + added; });
        selected = step();
    }
    if (selected || end >= 0)
        m_editor->select(selected.value_or(TextRange{end, 0}));
}

void DocumentBinder::showReading()
{
    if (m_mirror)
        m_mirror->show(m_document->text());
    if (m_shown && m_shownRevision != m_document->revision())
        showText(); // reloaded, or recovered
    const AgentFile &file = m_document->file();
    const auto count = int(file.entries().size());
    m_editor->setHeader(headerOf(file), count == 1 ? tr("header, 1 field") : tr("header, %n fields", nullptr, count));
    m_editor->setSwatches(swatchesOf(*m_document, m_editor->colours().dark));
}

void DocumentBinder::showDiagnostics()
{
    m_editor->setDiagnostics(m_document->diagnostics());
}

} // namespace dossier
