// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "checks/configurationedit.h"
#include "library/installedclient.h"
#include "library/references.h"
#include "settings/settings.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"
#include "workspace_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

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
    , commits(&library, environment.home, parentPath(environment.config))
    , saved(environment)
    , journal(environment)
    , versions(environment.state)
    , recovery(environment.state)
    , saving(journal, nullptr, ops)
    , disk(ops)
{
}

Workspace::Workspace(Environment environment, Settings *settings, QObject *parent, FileOps &ops)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(environment), settings, ops))
{
    connect(&d->saving, &Saving::finished, this,
            [this](AgentDocument *document, const Saving::Done &done) { d->takeSaved(document, done); });
    connect(&d->disk, &DiskWorker::looked, this,
            [this](const DiskWorker::Question &question, const DiskLook &look) { d->takeAnswer(question, look); });
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
    document->setReadOnly(!Private::isOurs(around.context) || !d->ops.isWritable(clean));
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

void Workspace::list(const QStringList &paths)
{
    for (const QString &path : paths)
        d->library.addLoose(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    d->syncWatches();
}

AgentDocument *Workspace::create(const QString &text)
{
    auto document = std::make_unique<AgentDocument>(SourceText(QString(), newFormat()), QString(),
                                                    d->dialects->client({}), FileContext(), &d->worker, this);
    document->setUntitledTitle(tr("Untitled %1").arg(++d->lastUntitled));
    if (!text.isEmpty()) {
        (void)document->apply(ChangeSet::replacing({0, 0}, text));
        document->beginHere();
    }
    return d->add(std::move(document));
}

FileFormat Workspace::newFormat() const
{
    return {.lineEnd = d->settings->newFilesHaveCrLf() ? LineEnd::CrLf : LineEnd::Lf};
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

const Journal &Workspace::journal() const
{
    return d->journal;
}

FileVersions *Workspace::versions() const
{
    return &d->versions;
}

/// Tells a document what is around it: who reads it, its project's configuration,
/// and the agents of the open folders that its client sees beside it.
void Workspace::Private::surround(AgentDocument *document)
{
    if (document->path().isEmpty())
        return;
    CheckInput around = surroundings->of(document->path());
    library.complete(around.context, document->reading());
    around.file = document->file();
    around.reading = document->reading();
    lookAtReferences(around, environment.home);
    // It was saved into the folder of another one, or the configuration names another.
    if (around.context.dialect != document->client().dialect->id())
        document->setClient(around.client);
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
    return configure(path, {edit}).transform([&path] { return path; });
}

Result<void> Workspace::configure(const QString &path, const std::vector<ConfigurationEdit> &edits)
{
    Result<QByteArray> text;
    const auto written = this->edit(path, [&](const QByteArray &before) {
        text = before;
        for (const ConfigurationEdit &edit : edits)
            text = text ? editConfiguration(*text, path, edit) : text;
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
    return {};
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

void Workspace::setKeepsSession(bool keeps)
{
    d->keepsSession = keeps;
}

bool Workspace::keepsSession() const
{
    return d->keepsSession;
}

void Workspace::saveSession(SavedState::Session session) const
{
    if (!d->keepsSession)
        return;
    session.workingFolder = d->library.chosenWorkingFolder();
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
