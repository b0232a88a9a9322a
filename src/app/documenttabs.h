// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editorpane.h"

#include <QTabWidget>

#include <memory>

namespace dossier {

class AgentDocument;
class DocumentPage;
class Syntax;
class Workspace;

/// The tabs of the open documents. At most one of them is a preview tab (in
/// italics) that the next look at a file takes over. GUI thread.
class DocumentTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit DocumentTabs(Workspace *workspace, QWidget *parent = nullptr);
    ~DocumentTabs() override;

    [[nodiscard]] DocumentPage *currentPage() const;
    [[nodiscard]] AgentDocument *currentDocument() const; ///< null if no tab is open
    [[nodiscard]] DocumentPage *pageOf(const AgentDocument *document) const;
    /// The tab that the next look may take over; null if none or modified.
    [[nodiscard]] DocumentPage *previewPage() const;

    void show(AgentDocument *document, bool keep);
    void setMode(EditorPane::Mode mode);
    void setFieldsShown(bool shown);
    void setWrapping(bool wrap);
    void setZoom(int percent); ///< 50 to 400
    /// In pixels, in all tabs.
    [[nodiscard]] int fieldsWidth() const { return m_fieldsWidth; }
    void setFieldsWidth(int width);
    void setOutlineShown(bool shown); ///< in front of the fields, in all tabs
    /// Moves to the tab `by` places on, wrapping around.
    void step(int by);

Q_SIGNALS:
    void currentDocumentChanged(dossier::AgentDocument *document); ///< null for none
    void pageAdded(dossier::DocumentPage *page);
    void closeRequested(dossier::AgentDocument *document);
    void menuRequested(const QPoint &position); ///< of the current tab; on the screen
    void zoomChanged(int percent); ///< by a person, in any of the tabs

private:
    DocumentPage *addPage(AgentDocument *document);
    void removePage(AgentDocument *document);
    void updateTab(DocumentPage *changed);
    [[nodiscard]] DocumentPage *page(int index) const;

    Workspace *m_workspace;
    EditorPane::Mode m_mode = EditorPane::Mode::Text;
    bool m_fieldsShown = true;
    bool m_outlineShown = false;
    bool m_wrapping = true;
    int m_zoom = 100;
    int m_fieldsWidth;
    std::unique_ptr<Syntax> m_syntax; ///< of all editors
};

} // namespace dossier
