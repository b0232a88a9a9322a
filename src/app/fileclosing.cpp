// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What is asked before documents are closed.
#include "documentpage.h"
#include "documenttabs.h"
#include "filecontroller.h"
#include "panels/dialogs.h"
#include "panels/messagebar.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

std::vector<QPointer<AgentDocument>> FileController::unsavedOf(const std::vector<AgentDocument *> &documents) const
{
    std::vector<QPointer<AgentDocument>> unsaved;
    std::ranges::copy_if(documents, std::back_inserter(unsaved),
                         [this](const AgentDocument *document) { return m_workspace->isUnsaved(document); });
    return unsaved;
}

/// Whether a field has what no text has, which closing would lose; it is asked in a bar.
bool FileController::holdsUnwritten(const std::vector<AgentDocument *> &documents,
                                    const std::function<void()> &closable)
{
    const auto found = std::ranges::find_if(documents, [this](const AgentDocument *document) {
        const DocumentPage *page = m_tabs->pageOf(document);
        return page && !page->unwrittenField().isEmpty();
    });
    if (found == documents.end())
        return false;
    DocumentPage *page = m_tabs->pageOf(*found);
    m_tabs->setCurrentWidget(page);
    const std::vector<QPointer<AgentDocument>> all(documents.begin(), documents.end());
    const auto anyway = [this, page, all, closable] {
        page->dropUnwritten();
        std::vector<AgentDocument *> left(all.begin(), all.end());
        std::erase(left, nullptr);
        prepareClose(left, closable);
    };
    page->messages()->showMessage(
        BarTone::Warning,
        tr("Not closed yet: what stands in the field “%1” is not in the text, which could not take it.")
            .arg(page->unwrittenField()),
        {{tr("Show the Field"), u"showUnwritten"_s, [page] { page->focusUnwritten(); }},
         {tr("Close Without It"), u"closeWithoutUnwritten"_s, anyway}});
    return true;
}

void FileController::prepareClose(const std::vector<AgentDocument *> &documents, const std::function<void()> &closable)
{
    if (holdsUnwritten(documents, closable))
        return;
    // While it is asked, a save that was begun before may end, and close one.
    const std::vector<QPointer<AgentDocument>> all(documents.begin(), documents.end());
    const std::vector<QPointer<AgentDocument>> unsaved = unsavedOf(documents);
    std::vector<Dialogs::Unsaved> asked;
    asked.reserve(unsaved.size());
    for (const AgentDocument *document : unsaved)
        asked.push_back({.title = document->title(), .isGone = !document->isModified()});
    switch (asked.empty() ? Dialogs::SaveAnswer::Discard : m_dialogs->askSave(m_window, asked)) {
    case Dialogs::SaveAnswer::Discard:
        closable();
        return;
    case Dialogs::SaveAnswer::Cancel:
        return;
    case Dialogs::SaveAnswer::Save:
        break;
    }
    std::vector<std::pair<QPointer<AgentDocument>, QString>> orders;
    for (const QPointer<AgentDocument> &document : unsaved) {
        if (!document || !m_workspace->isUnsaved(document))
            continue;
        QString path;
        if (document->path().isEmpty()) {
            path = askPlace(document);
            if (path.isEmpty())
                return; // cancelled, before anything was written
        }
        orders.emplace_back(document, path);
    }
    std::erase_if(orders, [](const auto &order) { return !order.first; });
    if (orders.empty()) {
        closable();
        return;
    }
    Closing closing{.closable = closable};
    for (const auto &[document, path] : orders)
        closing.waiting.push_back(document);
    // Also of the others none may be edited until then.
    std::ranges::copy_if(all, std::back_inserter(closing.documents),
                         [](const QPointer<AgentDocument> &document) { return !document.isNull(); });
    m_closings.push_back(std::move(closing));
    for (const auto &[document, path] : orders) {
        begun(document);
        if (path.isEmpty())
            m_workspace->save(document);
        else
            m_workspace->saveAs(document, path);
    }
}

void FileController::close(AgentDocument *document)
{
    const DocumentPage *page = m_tabs->pageOf(document);
    if (page && page->isPinned())
        Q_EMIT statusMessage(tr("This tab is pinned. To close it, unpin it first."));
    else if (document)
        closeThese({document});
}

void FileController::closeOthers(AgentDocument *kept)
{
    auto others = m_workspace->documents();
    std::erase_if(others, [this, kept](const AgentDocument *document) {
        const DocumentPage *page = m_tabs->pageOf(document);
        return document == kept || (page && page->isPinned());
    });
    closeThese(others);
}

void FileController::closeThese(const std::vector<AgentDocument *> &documents)
{
    const std::vector<QPointer<AgentDocument>> asked(documents.begin(), documents.end());
    prepareClose(documents, [this, asked] {
        for (const QPointer<AgentDocument> &document : asked) {
            if (document)
                m_workspace->close(document);
        }
    });
}

} // namespace dossier
