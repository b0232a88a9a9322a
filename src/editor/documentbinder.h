// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "codeeditor.h"

#include <QObject>

#include <memory>

class QTextDocument;

namespace dossier {

class AgentDocument;
class TextMirror;

/// Shows an AgentDocument in a CodeEditor: hands changes, undo and redo to the
/// document, and to the editor what the document knows of its text. The lines of
/// a guarded document are shown in pieces. Owned by EditorPane; editor and document outlive it; GUI thread.
class DocumentBinder : public QObject
{
    Q_OBJECT
public:
    enum class View : char { First, Second };

    /// A second view shows the text with a layout of its own.
    DocumentBinder(CodeEditor *editor, AgentDocument *document, View view = View::First, QObject *parent = nullptr);
    ~DocumentBinder() override;

    /// And shows the place of what changed.
    void undo();
    void redo();

private:
    [[nodiscard]] SelectedEdit ask(const CodeEditor::Command &command, TextRange selection) const;
    void showText();
    void putText();
    void showReading();
    void showDiagnostics();
    template<typename Step>
    void showPlaceOf(Step step);

    CodeEditor *m_editor;
    AgentDocument *m_document;
    View m_view;
    std::unique_ptr<TextMirror> m_mirror; ///< of a second view
    std::unique_ptr<QTextDocument> m_shown; ///< the pieces; none: the document's own text
    quint64 m_shownRevision = 0;
};

} // namespace dossier
