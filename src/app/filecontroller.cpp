// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "filecontroller.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "panels/dialogs.h"
#include "panels/messagebar.h"
#include "storage/readfile.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// The offset of a line and column from 1; the start where none is given.
TextRange placeIn(const AgentDocument &document, const OpenRequest::Target &target)
{
    const QTextDocument *text = document.textDocument();
    const QTextBlock block = text->findBlockByNumber(std::clamp(target.line - 1, 0, text->blockCount() - 1));
    return {block.position() + std::clamp(target.column - 1, 0, block.length() - 1), 0};
}

} // namespace

FileController::FileController(Workspace *workspace, DocumentTabs *tabs, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_tabs(tabs)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(workspace, &Workspace::conflictCopyKept, this, [this](AgentDocument *document, const QString &copy) {
        if (DocumentPage *page = m_tabs->pageOf(document)) {
            page->messages()->showMessage(
                BarTone::Warning,
                tr("Saved. Another program wrote this file in the same moment; its version is "
                   "kept as %1.")
                    .arg(QDir::toNativeSeparators(copy)),
                {});
        }
    });
}

void FileController::open(const OpenRequest &request)
{
    QStringList reasons;
    for (const OpenRequest::Target &target : request.targets) {
        if (QFileInfo(target.path).isDir()) {
            m_workspace->showFolder(target.path);
            continue;
        }
        const auto opened = show(target.path, true);
        if (!opened)
            reasons << opened.error().text;
        else if (target.line > 0)
            m_tabs->pageOf(*opened)->goTo(placeIn(**opened, target));
    }
    sayNotOpened(reasons);
}

/// One box for all.
void FileController::sayNotOpened(const QStringList &reasons)
{
    constexpr qsizetype kListed = 8;
    if (reasons.size() <= 1) {
        if (!reasons.isEmpty())
            m_dialogs->showError(m_window, reasons.front());
        return;
    }
    QStringList lines{tr("%n file(s) could not be opened:", nullptr, static_cast<int>(reasons.size()))};
    lines += reasons.first(std::min(kListed, reasons.size()));
    if (reasons.size() > kListed)
        lines << tr("… and %n more", nullptr, static_cast<int>(reasons.size() - kListed));
    m_dialogs->showError(m_window, lines.join(u"\n\n"_s));
}

void FileController::openPath(const QString &path, bool keep)
{
    if (const auto opened = show(path, keep); !opened)
        m_dialogs->showError(m_window, opened.error().text);
}

Result<AgentDocument *> FileController::show(const QString &path, bool keep)
{
    // The document of a look is closed only after the new one is there.
    DocumentPage *look = keep ? nullptr : m_tabs->previewPage();
    const bool wasOpen = m_workspace->documentFor(path) != nullptr;
    const auto opened = m_workspace->open(path);
    if (!opened)
        return opened;
    m_tabs->show(*opened, keep);
    Q_EMIT shown(*opened);
    if (look && !wasOpen && look->document() != *opened)
        m_workspace->close(look->document());
    return opened;
}

QString FileController::startFolder() const
{
    const AgentDocument *document = m_tabs->currentDocument();
    if (document && !document->path().isEmpty())
        return QFileInfo(document->path()).absolutePath();
    for (const AgentLibrary::ShownPlace &shown : m_workspace->library()->places()) {
        if (shown.place.kind != Place::Kind::Folder)
            continue;
        // File dialogs do not show it, and elsewhere the client finds no agent.
        const QDir agents(shown.place.path + u'/' + m_workspace->dialects().client({}).dialect->projectFolder());
        return agents.exists() ? agents.absolutePath() : shown.place.path;
    }
    return m_workspace->environment().workingFolder;
}

void FileController::askOpenFiles()
{
    OpenRequest request;
    for (const QString &path : m_dialogs->openFiles(m_window, startFolder()))
        request.targets.push_back({.path = path});
    open(request);
}

void FileController::askOpenFolder()
{
    if (const QString path = m_dialogs->openFolder(m_window, startFolder()); !path.isEmpty())
        m_workspace->keepFolder(path);
}

void FileController::createFrom(const QString &templateId)
{
    const auto templates = m_workspace->templates();
    const auto found = std::ranges::find(templates, templateId, &Workspace::Template::id);
    AgentDocument *document = m_workspace->create(found == templates.end() ? QString() : found->text);
    m_tabs->show(document, true);
    Q_EMIT shown(document);
    m_tabs->currentPage()->editor()->focusText();
}

bool FileController::save(AgentDocument *document)
{
    if (!document)
        return false;
    if (document->path().isEmpty())
        return saveAs(document);
    if (const auto written = m_workspace->save(document); !written) {
        say(document, written.error());
        return false;
    }
    Q_EMIT saved(document);
    return true;
}

bool FileController::saveAs(AgentDocument *document)
{
    if (!document)
        return false;
    const QString name = document->reading().name.value_or(tr("agent"));
    const QString suggested = document->path().isEmpty()
                                  ? startFolder() + u'/' + QString(name).replace(u'/', u'-') + u".md"_s
                                  : document->path();
    const QString path = m_dialogs->saveFile(m_window, suggested);
    if (path.isEmpty())
        return false;
    if (const auto written = m_workspace->saveAs(document, path); !written) {
        say(document, written.error());
        return false;
    }
    Q_EMIT saved(document);
    if (DocumentPage *page = m_tabs->pageOf(document))
        page->keep();
    return true;
}

bool FileController::saveAll()
{
    const auto documents = m_workspace->documents();
    return std::ranges::all_of(documents,
                               [this](AgentDocument *document) { return !document->isModified() || save(document); });
}

void FileController::overwrite(AgentDocument *document)
{
    // The version that is replaced is the one on the disk at this moment; one
    // that comes between is refused by its hash.
    const auto seen = hashOfFile(document->path());
    const auto written = seen ? m_workspace->save(document, *seen) : m_workspace->saveAs(document, document->path());
    if (!written)
        say(document, written.error());
    else
        Q_EMIT saved(document);
}

void FileController::takeDiskVersion(AgentDocument *document)
{
    if (const auto bytes = readFile(document->path()))
        document->reload(*bytes);
    else
        say(document, bytes.error());
}

bool FileController::mayClose(const std::vector<AgentDocument *> &documents)
{
    std::vector<AgentDocument *> modified;
    QStringList titles;
    for (AgentDocument *document : documents) {
        if (document->isModified()) {
            modified.push_back(document);
            titles << document->title();
        }
    }
    if (modified.empty())
        return true;
    switch (m_dialogs->askSave(m_window, titles)) {
    case Dialogs::SaveAnswer::Save:
        return std::ranges::all_of(modified, [this](AgentDocument *document) { return save(document); });
    case Dialogs::SaveAnswer::Discard:
        return true;
    case Dialogs::SaveAnswer::Cancel:
        break;
    }
    return false;
}

bool FileController::close(AgentDocument *document)
{
    if (!document || !mayClose({document}))
        return false;
    m_workspace->close(document);
    return true;
}

bool FileController::closeAll()
{
    return mayClose(m_workspace->documents());
}

void FileController::closeOthers(AgentDocument *kept)
{
    auto others = m_workspace->documents();
    std::erase(others, kept);
    if (!mayClose(others))
        return;
    for (AgentDocument *document : others)
        m_workspace->close(document);
}

void FileController::say(AgentDocument *document, const Error &error)
{
    DocumentPage *page = m_tabs->pageOf(document);
    if (!page) {
        m_dialogs->showError(m_window, error.text);
        return;
    }
    m_tabs->setCurrentWidget(page);
    if (error.code == Error::Code::Changed)
        document->setDiskState(AgentDocument::DiskState::Changed);
    else
        page->messages()->showMessage(BarTone::Error, error.text, {});
}

} // namespace dossier
