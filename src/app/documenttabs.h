// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editorpane.h"
#include "workspace/savedstate.h"

#include <QTabWidget>

#include <functional>
#include <memory>

class QToolButton;

namespace dossier {

class AgentDocument;
class DocumentPage;
class TabBar;
class Syntax;
class Workspace;

/// The tabs of the open documents; pinned ones come first. At most one of them is a
/// preview tab (in italics) that the next look at a file takes over. GUI thread.
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

    [[nodiscard]] QList<EditorPane *> editors() const; ///< of all tabs
    void show(AgentDocument *document, bool keep);
    void setMode(EditorPane::Mode mode);
    void setFieldsShown(bool shown);
    void setWrapping(bool wrap);
    void setZoom(int percent); ///< 50 to 400
    /// In pixels, in all tabs.
    [[nodiscard]] int fieldsWidth() const { return m_fieldsWidth; }
    void setFieldsWidth(int width);
    /// See DocumentPage::setCalm(); in all tabs.
    void setCalm(bool calm, bool dims);
    void setOutlineShown(bool shown); ///< in front of the fields, in all tabs
    /// Moves to the tab `by` places on, wrapping around.
    void step(int by);
    /// Files, pinned ones and the current one, in their order.
    [[nodiscard]] SavedState::Session session() const;
    void restore(const SavedState::Session &session, const std::function<AgentDocument *(const QString &)> &open);
    /// To another index; pinned ones stay first.
    void moveTab(int from, int to);
    /// A menu of all tabs below the button that shows when they have no room.
    void showList();

Q_SIGNALS:
    void currentDocumentChanged(dossier::AgentDocument *document); ///< null for none
    void pageAdded(dossier::DocumentPage *page);
    void editorAdded(dossier::EditorPane *added); ///< the view of a new tab, or a second one
    void pageAboutToClose(dossier::DocumentPage *page); ///< still in its place
    void closeRequested(dossier::AgentDocument *document);
    void menuRequested(const QPoint &position); ///< of the current tab; on the screen
    void zoomChanged(int percent); ///< by a person, in any of the tabs

private:
    DocumentPage *addPage(AgentDocument *document);
    void followEditor(EditorPane *editor, AgentDocument *document);
    void removePage(AgentDocument *document);
    void updateTab(DocumentPage *changed);
    void settlePinned();
    void makeListButton();
    [[nodiscard]] TabBar *bar() const;
    [[nodiscard]] DocumentPage *page(int index) const;

    Workspace *m_workspace;
    QToolButton *m_listButton;
    EditorPane::Mode m_mode = EditorPane::Mode::Text;
    bool m_fieldsShown = true;
    bool m_outlineShown = false;
    bool m_wrapping = true;
    bool m_calm = false;
    bool m_dims = false;
    int m_zoom = 100;
    int m_fieldsWidth;
    std::unique_ptr<Syntax> m_syntax; ///< of all editors
};

} // namespace dossier
