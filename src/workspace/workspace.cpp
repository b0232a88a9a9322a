// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "checks/configurationedit.h"
#include "commitstates.h"
#include "disklook.h"
#include "document/checkworker.h"
#include "fileversions.h"
#include "journal.h"
#include "library/agentset.h"
#include "library/installedclient.h"
#include "library/references.h"
#include "outsidechanges.h"
#include "recovery.h"
#include "saving.h"
#include "settings/settings.h"
#include "storage/readfile.h"
#include "storage/watcher.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

/// An update or an administrator would overwrite what is written elsewhere.
bool isOurs(const FileContext &context)
{
    return context.place != FileContext::Place::Plugin && context.place != FileContext::Place::Managed;
}

} // namespace

struct Workspace::Private {
    Private(Workspace *workspace, Environment place, Settings *choices, FileOps &system);

    void syncWatches();
    void takeChanges(const QSet<QString> &changed);
    void savePlaces() const;
    void checkDocument(AgentDocument *document);
    void surround(AgentDocument *document);
    void surroundAll();
    void remember(const QString &path);
    void giveLostPath(AgentDocument *document, const QString &path);
    AgentDocument *add(std::unique_ptr<AgentDocument> document);
    void takeSaved(AgentDocument *document, const Saving::Done &done);
    void noteVersions(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &before);
    void takePlace(AgentDocument *document, const QString &path);
    void takeLook(AgentDocument *document, const DiskLook &look);

    Workspace *q;
    FileOps &ops;
    Environment environment;
    Settings *settings;
    std::shared_ptr<const Dialects> dialects;
    std::shared_ptr<const Checker> checker = std::make_shared<const Checker>();
    std::shared_ptr<const Surroundings> surroundings;
    CheckWorker worker;
    AgentLibrary library;
    OutsideChanges outside;
    CommitStates commits;
    SavedState saved;
    Journal journal;
    FileVersions versions;
    Watcher watcher;
    Recovery recovery;
    Saving saving;
    std::vector<AgentDocument *> documents;
    QHash<const AgentDocument *, FileInfo> known; ///< the files that they were read from or written to
    QHash<QString, AgentDocument *> byPath;
    QHash<QString, QString> installed; ///< versions by client, once asked for
    int lastUntitled = 0;
};

Workspace::Private::Private(Workspace *workspace, Environment place, Settings *choices, FileOps &system)
    : q(workspace)
    , ops(system)
    , environment(std::move(place))
    , settings(choices)
    , dialects(std::make_shared<const Dialects>(Dialects::load(environment.data + u"/dialects"_s)))
    , surroundings(std::make_shared<const Surroundings>(
          dialects, *checker, SystemFolders{environment.home, environment.claude, environment.managed}))
    , worker(checker)
    , library(surroundings, checker)
    , outside(&library, environment.state)
    , commits(&library, environment.home, folderOf(environment.config))
    , saved(environment)
    , journal(environment)
    , versions(environment.state)
    , recovery(environment.state)
    , saving(journal, nullptr, ops)
{
}

Workspace::Workspace(Environment environment, Settings *settings, QObject *parent, FileOps &ops)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(environment), settings, ops))
{
    connect(&d->saving, &Saving::finished, this,
            [this](AgentDocument *document, const Saving::Done &done) { d->takeSaved(document, done); });
    d->library.setOpenTest([this](const QString &path) { return d->byPath.contains(path); });
    connect(&d->library, &AgentLibrary::scanFinished, this, [this] { d->syncWatches(); });
    connect(&d->library, &AgentLibrary::standingsChanged, this, [this] { d->surroundAll(); });
    connect(&d->commits, &CommitStates::foldersFound, this, [this] { d->syncWatches(); });
    connect(&d->commits, &CommitStates::problemsChanged, this, &Workspace::followingNotesChanged);
    connect(&d->outside, &OutsideChanges::problemsChanged, this, &Workspace::followingNotesChanged);
    connect(&d->versions, &FileVersions::problemChanged, this, &Workspace::followingNotesChanged);
    connect(&d->watcher, &Watcher::polledChanged, this, &Workspace::followingNotesChanged);
    connect(&d->watcher, &Watcher::foldersChanged, this,
            [this](const QSet<QString> &changed) { d->takeChanges(changed); });
}

Workspace::~Workspace()
{
    // Documents ask the worker to forget them, so they go first.
    for (AgentDocument *document : std::as_const(d->documents))
        delete document;
    qDeleteAll(findChildren<AgentDocument *>(Qt::FindDirectChildrenOnly));
}

const Environment &Workspace::environment() const
{
    return d->environment;
}

Settings *Workspace::settings() const
{
    return d->settings;
}

const Dialects &Workspace::dialects() const
{
    return *d->dialects;
}

const Surroundings &Workspace::surroundings() const
{
    return *d->surroundings;
}

const Checker &Workspace::checker() const
{
    return *d->checker;
}

const std::vector<AgentDocument *> &Workspace::documents() const
{
    return d->documents;
}

AgentDocument *Workspace::documentFor(const QString &path) const
{
    return d->byPath.value(path);
}

AgentDocument *Workspace::Private::add(std::unique_ptr<AgentDocument> document)
{
    AgentDocument *added = document.release();
    documents.push_back(added);
    if (!added->path().isEmpty())
        byPath.insert(added->path(), added);
    recovery.follow(added);
    Q_EMIT q->documentAdded(added);
    return added;
}

Result<AgentDocument *> Workspace::open(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString canonical = QFileInfo(clean).canonicalFilePath();
    for (AgentDocument *document : std::as_const(d->documents)) {
        const bool isSame = document->path() == clean ||
                            (!canonical.isEmpty() && QFileInfo(document->path()).canonicalFilePath() == canonical);
        if (isSame)
            return document;
    }
    const Result<QByteArray> bytes = readFile(clean, d->ops);
    if (!bytes)
        return std::unexpected(bytes.error());
    const CheckInput around = d->surroundings->of(clean);
    auto document = std::make_unique<AgentDocument>(SourceText::fromBytes(*bytes), clean, around.client, around.context,
                                                    &d->worker, this);
    document->setReadOnly(!isOurs(around.context) || !d->ops.isWritable(clean));
    d->known.insert(document.get(), d->ops.info(clean));
    AgentDocument *added = d->add(std::move(document));
    d->versions.note(clean, *bytes, FileVersion::Origin::Opened);
    d->library.addLoose(clean);
    d->remember(clean);
    d->surround(added);
    Q_EMIT configurationProblems(d->surroundings->problems());
    d->syncWatches();
    return added;
}

AgentDocument *Workspace::create(const QString &text)
{
    auto document = std::make_unique<AgentDocument>(SourceText(QString(), FileFormat()), QString(),
                                                    d->dialects->client({}), FileContext(), &d->worker, this);
    document->setUntitledTitle(tr("Untitled %1").arg(++d->lastUntitled));
    // An edit, not the opening: it is not saved anywhere yet.
    (void)document->apply(ChangeSet::replacing({0, 0}, text));
    return d->add(std::move(document));
}

void Workspace::close(AgentDocument *document)
{
    Q_EMIT documentAboutToClose(document);
    d->recovery.forget(document);
    std::erase(d->documents, document);
    const QString path = document->path();
    d->byPath.remove(path);
    d->known.remove(document);
    // The close may come from a signal of the document itself.
    document->deleteLater();
    d->library.refresh(path);
    d->syncWatches();
}

Recovery *Workspace::recovery() const
{
    return &d->recovery;
}

AgentDocument *Workspace::recover(const RecoverySnapshot &snapshot)
{
    AgentDocument *document = nullptr;
    if (const auto opened = snapshot.path.isEmpty() ? std::unexpected(Error{}) : open(snapshot.path)) {
        document = *opened;
    } else {
        document = create({});
        if (!snapshot.path.isEmpty())
            d->giveLostPath(document, snapshot.path);
    }
    document->recover(snapshot.text, snapshot.format, snapshot.diskHash);
    d->checkDocument(document);
    return document;
}

/// Of a file that is gone, or cannot be read.
void Workspace::Private::giveLostPath(AgentDocument *document, const QString &path)
{
    if (byPath.contains(path))
        return;
    document->setPath(path);
    byPath.insert(path, document);
    surround(document);
    syncWatches();
}

void Workspace::save(AgentDocument *document, const SaveChoices &choices)
{
    d->saving.save(document, {.overwriteSeen = choices.overwriteSeen, .way = choices.way});
}

void Workspace::saveAs(AgentDocument *document, const QString &path, FileSaver::Way way)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const AgentDocument *other = documentFor(clean); other && other != document) {
        Q_EMIT saveFinished(
            document, clean,
            std::unexpected(Error{.code = Error::Code::Refused,
                                  .text = tr("%1 is open in another tab. Close it there, or choose another name.")
                                              .arg(QDir::toNativeSeparators(clean)),
                                  .path = clean}));
        return;
    }
    d->saving.save(document, {.path = clean, .overwriteAny = true, .way = way});
}

bool Workspace::isSaving(const AgentDocument *document) const
{
    return d->saving.isSaving(document);
}

void Workspace::Private::takeSaved(AgentDocument *document, const Saving::Done &done)
{
    if (!done.saved) {
        Q_EMIT q->saveFinished(document, done.path, std::unexpected(done.saved.error()));
        return;
    }
    outside.noteWritten(done.path, done.bytes);
    noteVersions(done.path, done.bytes, done.saved->before);
    known.insert(document, ops.info(done.path));
    document->markSaved(done.saved->saved.hash, done.revision);
    if (document->path() != done.path)
        takePlace(document, done.path);
    if (const QString &copy = done.saved->saved.conflictCopy; !copy.isEmpty())
        Q_EMIT q->conflictCopyKept(document, copy);
    Q_EMIT q->saveFinished(document, done.path, {});
    // What came to the disk meanwhile was left to be looked at.
    checkDocument(document);
}

void Workspace::Private::noteVersions(const QString &path, const QByteArray &bytes,
                                      const std::optional<QByteArray> &before)
{
    if (before)
        versions.note(path, *before, FileVersion::Origin::Replaced);
    versions.note(path, bytes, FileVersion::Origin::Saved);
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
    takeLook(document, DiskLook::at(document->path(), document->diskHash(), known.value(document), ops));
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

void Workspace::checkDisk()
{
    d->surroundings->forget();
    d->surroundAll();
    const auto documents = d->documents;
    for (AgentDocument *document : documents)
        d->checkDocument(document);
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

const Journal &Workspace::journal() const
{
    return d->journal;
}

FileVersions *Workspace::versions() const
{
    return &d->versions;
}

void Workspace::Private::takeChanges(const QSet<QString> &changed)
{
    const auto all = documents;
    for (AgentDocument *document : all) {
        if (changed.contains(folderOf(document->path())))
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
        if (changed.contains(folderOf(agent->path)))
            library.refresh(agent->path);
    }
}

void Workspace::Private::syncWatches()
{
    QSet<QString> wanted;
    for (const AgentDocument *document : std::as_const(documents)) {
        if (!document->path().isEmpty())
            wanted.insert(folderOf(document->path()));
    }
    for (const QString &path : surroundings->configurations().paths())
        wanted.insert(folderOf(path));
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

/// Tells a document what is around it: its project's configuration, and the
/// agents of the open folders that its client sees beside it.
void Workspace::Private::surround(AgentDocument *document)
{
    if (document->path().isEmpty())
        return;
    CheckInput around = surroundings->of(document->path());
    library.complete(around.context, document->reading());
    around.file = document->file();
    around.reading = document->reading();
    lookAtReferences(around, environment.home);
    document->setConfiguration(around.configuration, around.others);
    document->setContext(around.context);
}

void Workspace::Private::surroundAll()
{
    for (AgentDocument *document : std::as_const(documents))
        surround(document);
    Q_EMIT q->configurationProblems(surroundings->problems());
}

// Places

AgentLibrary *Workspace::library() const
{
    return &d->library;
}

CommitStates *Workspace::commitStates() const
{
    return &d->commits;
}

QStringList Workspace::followingNotes() const
{
    QStringList notes = d->watcher.polledTexts();
    for (const auto &problems : {d->commits.problems(), d->outside.problems()}) {
        for (const Error &problem : problems)
            notes << problem.text;
    }
    if (!d->versions.problem().isEmpty())
        notes << d->versions.problem();
    return notes;
}

OutsideChanges *Workspace::outsideChanges() const
{
    return &d->outside;
}

std::vector<Place> Workspace::foundPlaces() const
{
    const auto exists = [](const QString &path) {
        return FileOps::system().info(path).kind != FileInfo::Kind::Missing;
    };
    std::vector<Place> places;
    const auto own = userFolders(*d->dialects, d->surroundings->folders());
    if (std::ranges::any_of(own, [&](const AgentsFolder &folder) { return exists(folder.path); }))
        places.push_back({.kind = Place::Kind::Home});
    if (exists(d->environment.managed + u"/.claude/agents"_s))
        places.push_back({.kind = Place::Kind::Managed});
    if (exists(d->environment.claude + u"/plugins/installed_plugins.json"_s))
        places.push_back({.kind = Place::Kind::Plugins});
    return places;
}

void Workspace::keepFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    std::vector<Place> places;
    if (!d->saved.places())
        places = foundPlaces();
    places.insert(places.begin(), {.kind = Place::Kind::Folder, .path = clean});
    keepPlaces(places);
}

void Workspace::keepPlaces(const std::vector<Place> &places)
{
    for (const Place &place : places)
        d->library.addPlace(place, true);
    d->savePlaces();
}

void Workspace::showFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    d->library.addPlace({.kind = Place::Kind::Folder, .path = clean}, false);
}

void Workspace::removePlace(const Place &place)
{
    d->library.removePlace(place);
    d->savePlaces();
    d->syncWatches();
}

void Workspace::restorePlaces()
{
    d->library.setWorkingFolder(d->saved.session().workingFolder);
    const auto places = d->saved.places().value_or(std::vector<Place>());
    for (const Place &place : places)
        d->library.addPlace(place, true);
}

void Workspace::Private::savePlaces() const
{
    std::vector<Place> kept;
    for (const AgentLibrary::ShownPlace &shown : library.places()) {
        if (shown.isKept)
            kept.push_back(shown.place);
    }
    saved.setPlaces(kept);
}

// Recent files and session

Result<QString> Workspace::configure(const AgentDocument *document, const ConfigurationEdit &edit)
{
    if (document->path().isEmpty()) {
        return std::unexpected(
            Error{.code = Error::Code::Refused,
                  .text = tr("The file has no place yet, so it belongs to no project. Save it first.")});
    }
    const QString path =
        d->surroundings->configurations().pathFor(document->path(), document->client().dialect->projectFolder());
    Result<QByteArray> text;
    const auto written = this->edit(path, [&](const QByteArray &before) {
        text = editConfiguration(before, path, edit);
        return text.value_or(before);
    });
    if (!text)
        return std::unexpected(text.error());
    if (!written)
        return std::unexpected(written.error());
    d->surroundings->forget();
    d->surroundAll();
    d->syncWatches();
    d->library.scanAll(true);
    return path;
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
    if (before && request.bytes == *before)
        return {};
    return NotedSaver(d->journal, d->ops).save(request).transform([&](const NotedSaver::Written &written) {
        d->noteVersions(path, request.bytes, written.before);
    });
}

QString Workspace::newerVersion(const Dialect &dialect) const
{
    const auto known = d->installed.constFind(dialect.id());
    const QString version =
        known == d->installed.cend() ? installedVersion(dialect, d->environment.home) : known.value();
    d->installed.insert(dialect.id(), version);
    return isNewerVersion(version, dialect.measuredVersion()) ? version : QString();
}

QStringList Workspace::recentFiles() const
{
    return d->saved.recentFiles();
}

void Workspace::Private::remember(const QString &path)
{
    QStringList recent = saved.recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    saved.setRecentFiles(recent);
    Q_EMIT q->recentFilesChanged();
}

void Workspace::clearRecentFiles()
{
    d->saved.setRecentFiles({});
    Q_EMIT recentFilesChanged();
}

void Workspace::saveSession(int current, const QByteArray &windowState) const
{
    SavedState::Session session{.files = {},
                                .folders = {},
                                .current = current,
                                .windowState = windowState,
                                .workingFolder = d->library.chosenWorkingFolder()};
    for (const AgentDocument *document : std::as_const(d->documents)) {
        if (!document->path().isEmpty())
            session.files << document->path();
    }
    for (const AgentLibrary::ShownPlace &shown : d->library.places()) {
        if (!shown.isKept && shown.place.kind == Place::Kind::Folder)
            session.folders << shown.place.path;
    }
    d->saved.setSession(session);
}

SavedState::Session Workspace::readSession() const
{
    return d->saved.session();
}

} // namespace dossier
