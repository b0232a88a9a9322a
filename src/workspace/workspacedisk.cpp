// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Saving, what the disk holds now, and which folders are followed.
#include "library/agentset.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"
#include "workspace_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

void Workspace::save(AgentDocument *document, const SaveChoices &choices)
{
    Saving::Order order{.way = choices.way, .isByItself = choices.isByItself};
    if (!choices.overwriteSeen.isEmpty())
        order.replaces = choices.overwriteSeen;
    d->saving.save(document, order);
}

void Workspace::saveAs(AgentDocument *document, const QString &path, FileSaver::Way way)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const AgentDocument *other = documentFor(clean);
    if ((other && other != document) || d->saving.isTaken(clean, document)) {
        Q_EMIT saveFinished(document, clean, std::unexpected(Private::isOpenElsewhere(clean)));
        return;
    }
    d->saving.save(document, {.path = clean, .replacesAny = true, .way = way});
}

bool Workspace::isSaving(const AgentDocument *document) const
{
    return d->saving.isSaving(document);
}

void Workspace::Private::takeSaved(AgentDocument *document, const Saving::Done &done)
{
    const auto isOpen = [&] { return std::ranges::contains(documents, document); };
    if (done.saved) {
        outside.noteWritten(done.path, done.bytes, done.saved->saved.hash);
        versions.noteSave(done.path, done.bytes, done.saved->before, done.isByItself);
    }
    if (!isOpen())
        return; // it is on its way out
    Result<void> result;
    if (!done.saved)
        result = std::unexpected(done.saved.error());
    else if (const AgentDocument *other = byPath.value(done.path); other && other != document)
        result = std::unexpected(isOpenElsewhere(done.path)); // since the save began
    if (result && (done.isElsewhere || document->path() == done.path)) {
        known.insert(document, ops.info(done.path));
        document->markSaved(done.saved->saved.hash, done.revision);
        if (document->path() != done.path)
            takePlace(document, done.path);
        Q_EMIT q->written(document, done.bytes);
    }
    if (done.saved && !done.saved->saved.conflictCopy.isEmpty())
        Q_EMIT q->conflictCopyKept(document, done.saved->saved.conflictCopy);
    if (done.isByItself)
        Q_EMIT q->savedByItself(document, result);
    else
        Q_EMIT q->saveFinished(document, done.path, result);
    // What came to the disk meanwhile was left to be looked at.
    if (isOpen())
        checkDocument(document);
}

Error Workspace::Private::isOpenElsewhere(const QString &path)
{
    return {.code = Error::Code::Refused,
            .text = Workspace::tr("%1 is open in another tab. Close it there, or choose another name.")
                        .arg(QDir::toNativeSeparators(path)),
            .path = path};
}

/// It lies somewhere else from now on.
void Workspace::Private::takePlace(AgentDocument *document, const QString &path)
{
    const QString before = document->path();
    byPath.remove(before);
    byPath.insert(path, document);
    document->setPath(path);
    surround(document);
    library.refresh(before);
    library.addLoose(path);
    remember(path);
    syncWatches();
}

void Workspace::Private::checkDocument(AgentDocument *document)
{
    if (document->path().isEmpty() || saving.isSaving(document))
        return;
    disk.look({.path = document->path(), .hash = document->diskHash(), .known = known.value(document)});
}

void Workspace::Private::takeAnswer(const DiskWorker::Question &question, const DiskLook &look)
{
    // A save looks again when it ends.
    AgentDocument *document = byPath.value(question.path);
    if (document && !saving.isSaving(document)) {
        if (document->diskHash() == question.hash)
            takeLook(document, look);
        else // it was saved, or another one opened, since it was asked
            checkDocument(document);
    }
    if (!disk.isLooking())
        Q_EMIT q->diskChecked();
}

void Workspace::Private::takeLook(AgentDocument *document, const DiskLook &look)
{
    using DiskState = AgentDocument::DiskState;
    const bool isThere = look.state == DiskLook::State::Same || look.state == DiskLook::State::Changed;
    const bool isLocked = isThere && !(isOurs(document->context()) && look.isWritable);
    // Edits that were begun may be ended.
    document->setReadOnly(isLocked && !document->isModified());
    switch (look.state) {
    case DiskLook::State::Same:
        removedHere.remove(document->path());
        known.insert(document, look.info);
        document->setDiskState(!look.movedTo.isEmpty()              ? DiskState::Renamed
                               : isLocked && document->isModified() ? DiskState::Locked
                                                                    : DiskState::Same,
                               look.movedTo);
        break;
    case DiskLook::State::Changed:
        versions.note(document->path(), look.bytes, FileVersion::Origin::Reloaded);
        if (document->isModified()) {
            document->setDiskState(DiskState::Changed);
            break;
        }
        known.insert(document, look.info);
        document->reload(look.bytes);
        Q_EMIT q->documentReloaded(document);
        break;
    case DiskLook::State::Missing:
        document->setDiskState(DiskState::Missing, look.movedTo);
        break;
    case DiskLook::State::NotAFile:
        document->setDiskState(DiskState::NotAFile);
        break;
    case DiskLook::State::Unreadable:
        document->setDiskState(DiskState::Unreadable);
        break;
    }
}

bool Workspace::isUnsaved(const AgentDocument *document) const
{
    using DiskState = AgentDocument::DiskState;
    const DiskState state = document->diskState();
    const bool isGone = state == DiskState::NotAFile || (state == DiskState::Missing && document->movedTo().isEmpty());
    return document->isModified() || (isGone && !d->removedHere.contains(document->path()));
}

void Workspace::noteRemoval(const QString &path)
{
    d->removedHere.insert(path);
}

void Workspace::checkDisk()
{
    d->surroundings->forget();
    d->surroundAll();
    const auto documents = d->documents;
    for (AgentDocument *document : documents)
        d->checkDocument(document);
}

bool Workspace::isCheckingDisk() const
{
    return d->disk.isLooking();
}

void Workspace::checkFolders(const QSet<QString> &folders)
{
    d->takeChanges(folders);
    d->syncWatches();
}

void Workspace::followMove(const QString &from, const QString &to)
{
    AgentDocument *document = documentFor(from);
    if (!document || documentFor(to))
        return;
    d->takePlace(document, to);
    d->checkDocument(document);
}

void Workspace::Private::takeChanges(const QSet<QString> &changed)
{
    const auto all = documents;
    for (AgentDocument *document : all) {
        if (changed.contains(parentPath(document->path())))
            checkDocument(document);
    }
    if (surroundings->configurations().haveChangedIn(changed)) {
        surroundings->forget();
        surroundAll();
        library.scanAll(true);
    } else {
        library.scanFolders(changed);
    }
    commits.foldersChanged(changed);
    const auto loose = library.places().front().agents;
    for (const auto &agent : loose) {
        if (changed.contains(parentPath(agent->path)))
            library.refresh(agent->path);
    }
}

void Workspace::Private::syncWatches()
{
    QSet<QString> wanted;
    for (const AgentDocument *document : std::as_const(documents)) {
        if (!document->path().isEmpty())
            wanted.insert(parentPath(document->path()));
    }
    for (const QString &path : surroundings->configurations().paths())
        wanted.insert(parentPath(path));
    wanted.unite(library.folders());
    wanted.unite(commits.folders());
    const QSet<QString> watched = watcher.folders();
    for (const QString &folder : watched - wanted)
        watcher.removeFolder(folder);
    const QSet<QString> added = wanted - watched;
    for (const QString &folder : added)
        watcher.addFolder(folder);
    // What changed between the look and the watch was told by nobody.
    library.scanFolders(added);
}

Result<void> Workspace::edit(const QString &path, const std::function<QByteArray(const QByteArray &)> &change)
{
    const Result<QByteArray> before = readFile(path);
    if (!before && before.error().code != Error::Code::NotFound)
        return std::unexpected(before.error());
    FileSaver::Request request;
    request.path = path;
    request.bytes = change(before.value_or(QByteArray()));
    request.expectedHash = before ? hashOf(*before) : QByteArray();
    if (request.bytes == before.value_or(QByteArray()))
        return {};
    return NotedSaver(d->journal, d->ops).save(request).transform([&](const NotedSaver::Written &written) {
        d->versions.noteSave(path, request.bytes, written.before);
    });
}

} // namespace dossier
