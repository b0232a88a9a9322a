// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "filecontroller.h"

#include "diskbar.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "fileslist.h"
#include "panels/dialogs.h"
#include "panels/messagebar.h"
#include "storage/fileops.h"
#include "storage/readfile.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

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
    , m_list(new FilesList(workspace, this))
{
    connect(workspace, &Workspace::saveFinished, this, &FileController::takeSaved);
    connect(workspace, &Workspace::documentAboutToClose, this,
            [this](const AgentDocument *document) { forgetClosing(document); });
    connect(workspace, &Workspace::conflictCopyKept, this, [this](AgentDocument *document, const QString &copy) {
        (void)forgetClosing(document); // it is to be read
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
    std::vector<OpenRequest::Target> files;
    for (const OpenRequest::Target &target : request.targets) {
        if (FileOps::system().info(target.path).kind == FileInfo::Kind::Folder)
            m_workspace->showFolder(target.path);
        else
            files.push_back(target);
    }
    const auto isNew = [this](const OpenRequest::Target &file) { return !m_workspace->documentFor(file.path); };
    if (std::ranges::count_if(files, isNew) > FilesList::kMostTabs)
        listFiles(files);
    else
        openFiles(files);
}

void FileController::openFiles(const std::vector<OpenRequest::Target> &targets)
{
    QStringList reasons;
    for (const OpenRequest::Target &target : targets) {
        if (const auto opened = openTarget(target); !opened)
            reasons << opened.error().text;
    }
    sayNotOpened(reasons);
}

Result<AgentDocument *> FileController::openTarget(const OpenRequest::Target &target)
{
    Result<AgentDocument *> opened = show(target.path, true);
    if (opened && target.line > 0)
        m_tabs->pageOf(*opened)->goTo(placeIn(**opened, target));
    return opened;
}

/// The first one that can be opened is. Of the others it is said now only if they are
/// not there; else when they are chosen.
void FileController::listFiles(const std::vector<OpenRequest::Target> &targets)
{
    QStringList paths;
    QStringList reasons;
    AgentDocument *first = nullptr;
    paths.reserve(static_cast<qsizetype>(targets.size()));
    for (const OpenRequest::Target &target : targets) {
        Result<AgentDocument *> opened = first;
        if (!first)
            opened = openTarget(target);
        else if (FileOps::system().info(target.path).kind == FileInfo::Kind::Missing)
            opened = readFile(target.path).transform([first](const QByteArray &) { return first; });
        if (opened) {
            first = *opened;
            paths << target.path;
        } else {
            reasons << opened.error().text;
        }
    }
    m_list->add(paths);
    if (first) {
        m_tabs->pageOf(first)->messages()->showMessage(
            BarTone::Info,
            tr("%n file(s) came at once. They are listed on the left; the first one is open.", nullptr,
               static_cast<int>(paths.size())),
            {{tr("Open All in Tabs"), u"openAllInTabs"_s, [this, targets] { openFiles(targets); }}});
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

AgentDocument *FileController::openPath(const QString &path, bool keep)
{
    const auto opened = show(path, keep);
    if (!opened)
        m_dialogs->showError(m_window, opened.error().text);
    return opened.value_or(nullptr);
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

QString FileController::projectFolder() const
{
    const std::vector<AgentLibrary::ShownPlace> &places = m_workspace->library()->places();
    const auto opened = std::ranges::find(places, Place::Kind::Folder,
                                          [](const AgentLibrary::ShownPlace &shown) { return shown.place.kind; });
    return opened == places.end() ? m_workspace->environment().workingFolder : opened->place.path;
}

QString FileController::documentFolder() const
{
    const AgentDocument *document = m_tabs->currentDocument();
    return document && !document->path().isEmpty() ? QFileInfo(document->path()).absolutePath() : QString();
}

QString FileController::startFolder() const
{
    if (const QString folder = documentFolder(); !folder.isEmpty())
        return folder;
    // File dialogs do not show it, and elsewhere the client finds no agent.
    const QString project = projectFolder();
    const QDir agents(project + u'/' + m_workspace->dialects().client({}).dialect->projectFolder());
    return agents.exists() ? agents.absolutePath() : project;
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
    const QString folder = documentFolder();
    const QString path = m_dialogs->openFolder(m_window, folder.isEmpty() ? projectFolder() : folder);
    if (!path.isEmpty())
        m_workspace->keepFolder(path);
}

void FileController::createFrom(const QString &templateId)
{
    const auto templates = m_workspace->templates();
    const auto found = std::ranges::find(templates, templateId, &Workspace::Template::id);
    create(found == templates.end() ? QString() : found->text);
    // Its name is what the author gives it first.
    const DocumentPage *page = m_tabs->currentPage();
    if (const HeaderEntry *name = page->document()->file().entry(u"name"))
        page->editor()->goTo(name->valueRange);
}

void FileController::create(const QString &text)
{
    AgentDocument *document = m_workspace->create(text);
    m_tabs->show(document, true);
    Q_EMIT shown(document);
    m_tabs->currentPage()->editor()->focusText();
}

void FileController::save(AgentDocument *document)
{
    if (!document)
        return;
    if (document->path().isEmpty()) {
        saveAs(document);
        return;
    }
    const bool isThere = document->diskState() == AgentDocument::DiskState::Same;
    if (document->isReadOnly() && isThere && !m_workspace->isUnsaved(document)) {
        Q_EMIT statusMessage(AgentDocument::tr("This file is open for reading only."));
        return;
    }
    begun(document);
    m_workspace->save(document);
}

QString FileController::askPlace(const AgentDocument *document)
{
    const QString name = document->reading().name.value_or(tr("agent"));
    const QString suggested = document->path().isEmpty()
                                  ? startFolder() + u'/' + QString(name).replace(u'/', u'-') + u".md"_s
                                  : document->path();
    return m_dialogs->saveFile(m_window, suggested);
}

void FileController::saveAs(AgentDocument *document)
{
    if (!document)
        return;
    if (const QString path = askPlace(document); !path.isEmpty()) {
        begun(document);
        m_workspace->saveAs(document, path);
    }
}

void FileController::saveAll()
{
    const auto documents = m_workspace->documents();
    for (AgentDocument *document : documents) {
        if (document->isModified())
            save(document);
    }
}

void FileController::overwrite(AgentDocument *document)
{
    // The version that is replaced is the one on the disk at this moment; one
    // that comes between is refused by its hash.
    begun(document);
    m_workspace->save(document, {.overwriteSeen = hashOfFile(document->path()).value_or(QByteArray())});
}

bool FileController::forgetClosing(const AgentDocument *document)
{
    return std::erase_if(m_closings, [document](const Closing &closing) {
               return std::ranges::contains(closing.documents, document);
           }) > 0;
}

void FileController::begun(AgentDocument *document)
{
    if (DocumentPage *page = m_tabs->pageOf(document))
        page->messages()->clear();
    QTimer::singleShot(kSlowSave, document, [this, document] {
        if (m_workspace->isSaving(document))
            Q_EMIT statusMessage(tr("Saving %1 …").arg(document->title()));
    });
}

void FileController::takeDiskVersion(AgentDocument *document)
{
    if (const auto bytes = readFile(document->path())) {
        document->reload(*bytes);
    } else if (DocumentPage *page = m_tabs->pageOf(document)) {
        page->messages()->showMessage(
            BarTone::Error, bytes.error().text,
            {{tr("Try Again"), u"takeDiskAgain"_s, [this, document] { takeDiskVersion(document); }}});
    }
}

void FileController::takeSaved(AgentDocument *document, const QString &path, const Result<void> &saved)
{
    Q_EMIT statusMessage(saved ? tr("Saved: %1").arg(document->title()) : QString());
    if (!saved) {
        // Somebody may be typing elsewhere by now, but not who waits for a closing.
        const bool isAwaited = forgetClosing(document) || document == m_tabs->currentDocument();
        say(document, path, saved.error(), isAwaited);
        return;
    }
    if (DocumentPage *page = m_tabs->pageOf(document)) {
        page->keep();
        if (!page->unwrittenField().isEmpty())
            sayUnwritten(page);
    }
    Q_EMIT this->saved(document);
    std::vector<std::function<void()>> closable;
    for (Closing &closing : m_closings) {
        std::erase(closing.waiting, document);
        // Whoever typed on does not want it closed any more.
        const bool isDone = closing.waiting.empty();
        const auto isUnsaved = [this](const AgentDocument *each) { return m_workspace->isUnsaved(each); };
        if (isDone && std::ranges::none_of(closing.documents, isUnsaved))
            closable.push_back(std::move(closing.closable));
        closing.isOver = isDone;
    }
    std::erase_if(m_closings, [](const Closing &closing) { return closing.isOver; });
    for (const auto &close : closable)
        close();
}

void FileController::sayUnwritten(DocumentPage *page)
{
    page->messages()->showMessage(
        BarTone::Warning,
        tr("Saved without what stands in the field “%1”: the text could not take it, and the field says why.")
            .arg(page->unwrittenField()),
        {{tr("Show the Field"), u"showUnwritten"_s, [page] { page->focusUnwritten(); }}});
}

void FileController::say(AgentDocument *document, const QString &path, const Error &error, bool show)
{
    DocumentPage *page = m_tabs->pageOf(document);
    if (!page) {
        m_dialogs->showError(m_window, error.text);
        return;
    }
    if (show)
        m_tabs->setCurrentWidget(page);
    else
        Q_EMIT statusMessage(error.text);
    if (error.code == Error::Code::Changed && path == document->path()) {
        document->setDiskState(AgentDocument::DiskState::Changed);
        // The bar may have been there before.
        Q_EMIT statusMessage(page->disk()->text());
        return;
    }
    // Where it was to go is asked for again, or only the way changes.
    const auto again = [this, document, path](FileSaver::Way way) {
        begun(document);
        if (path == document->path())
            m_workspace->save(document, {.way = way});
        else
            m_workspace->saveAs(document, path, way);
    };
    std::vector<MessageBar::Choice> choices;
    const MessageBar::Choice inPlace{tr("Write in Place"), u"saveInPlace"_s,
                                     [again] { again(FileSaver::Way::InPlace); }};
    if (error.code == Error::Code::HasOtherNames) {
        choices.push_back(inPlace);
        choices.push_back(
            {tr("Replace This Name Only"), u"saveThisName"_s, [again] { again(FileSaver::Way::ReplaceName); }});
    } else if (error.code == Error::Code::NotReplaceable) {
        choices.push_back(inPlace);
    } else {
        choices.push_back({tr("Try Again"), u"saveAgain"_s, [again] { again(FileSaver::Way::Replace); }});
    }
    choices.push_back({tr("Save As …"), u"saveElsewhere"_s, [this, document] { saveAs(document); }});
    page->messages()->showMessage(BarTone::Error, error.text, choices);
}

} // namespace dossier
