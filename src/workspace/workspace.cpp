// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "checks/configurationedit.h"
#include "document/checkworker.h"
#include "folderscanner.h"
#include "library/agentset.h"
#include "library/installedclient.h"
#include "library/references.h"
#include "settings/settings.h"
#include "statefile.h"
#include "storage/filesaver.h"
#include "storage/readfile.h"
#include "storage/watcher.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaximumRecent = 12;

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

void addNeighbour(FileContext &context, const AgentSummary &agent)
{
    if (agent.outcome != Outcome::Loads && agent.outcome != Outcome::LoadsWithoutMetadata)
        return;
    context.descriptionTokens += agent.descriptionTokens;
    if (agent.path != context.path)
        context.neighbours.push_back({agent.name, agent.path, context.place, agent.starts});
}

QJsonArray toJson(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

/// The absolute paths of a list; whatever else it holds is left out.
QStringList paths(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (QDir::isAbsolutePath(item.toString()))
            list << item.toString();
    }
    return list;
}

} // namespace

struct Workspace::Private {
    Private(Workspace *workspace, Environment place, Settings *choices);

    [[nodiscard]] int folderRow(const QString &path) const;
    [[nodiscard]] bool isInFolder(const QString &path) const;
    [[nodiscard]] AgentSummary summaryOf(const QString &path) const;
    void addLoose(const QString &path);
    void refreshRow(const QString &path);
    void takeScan(const QString &path, const FolderScanner::Found &found);
    void mergeRows(int folder, const std::vector<AgentSummary> &found);
    void insertRow(int folder, int row, const AgentSummary &summary);
    void removeRow(int folder, int row);
    void changeRow(int folder, int row, const AgentSummary &summary);
    void syncWatches();
    void takeChange(const QString &folder);
    void checkDocument(AgentDocument *document);
    void surround(AgentDocument *document);
    void surroundAll();
    void remember(const QString &path);
    AgentDocument *add(std::unique_ptr<AgentDocument> document);
    Result<void> write(AgentDocument *document, const FileSaver::Request &request);

    Workspace *q;
    Environment environment;
    Settings *settings;
    std::shared_ptr<const Dialects> dialects;
    std::shared_ptr<const Checker> checker = std::make_shared<const Checker>();
    std::shared_ptr<const Surroundings> surroundings;
    CheckWorker worker;
    FolderScanner scanner;
    Watcher watcher;
    std::vector<AgentDocument *> documents;
    QHash<QString, AgentDocument *> byPath;
    std::vector<OpenFolder> folders;
    QHash<QString, QStringList> scannedFolders; ///< of an open folder, all that were looked into
    QHash<QString, QString> installed; ///< versions by client, once asked for
    int lastUntitled = 0;
};

Workspace::Private::Private(Workspace *workspace, Environment place, Settings *choices)
    : q(workspace)
    , environment(std::move(place))
    , settings(choices)
    , dialects(std::make_shared<const Dialects>(Dialects::load(environment.data + u"/dialects"_s)))
    , surroundings(std::make_shared<const Surroundings>(
          dialects, *checker, SystemFolders{environment.home, environment.claude, environment.managed}))
    , worker(checker)
    , scanner(surroundings, checker)
    , folders(1)
{
}

Workspace::Workspace(Environment environment, Settings *settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(environment), settings))
{
    connect(&d->scanner, &FolderScanner::scanned, this,
            [this](const QString &path, const FolderScanner::Found &found) { d->takeScan(path, found); });
    connect(&d->watcher, &Watcher::foldersChanged, this, [this](const QSet<QString> &folders) {
        for (const QString &folder : folders)
            d->takeChange(folder);
    });
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
    const Result<QByteArray> bytes = readFile(clean);
    if (!bytes)
        return std::unexpected(bytes.error());
    const CheckInput around = d->surroundings->of(clean);
    auto document = std::make_unique<AgentDocument>(SourceText::fromBytes(*bytes), clean, around.client, around.context,
                                                    &d->worker, this);
    document->setReadOnly(!FileOps::system().info(clean).isWritable);
    AgentDocument *added = d->add(std::move(document));
    d->addLoose(clean);
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
    std::erase(d->documents, document);
    const QString path = document->path();
    d->byPath.remove(path);
    // The close may come from a signal of the document itself.
    document->deleteLater();
    d->refreshRow(path);
    d->syncWatches();
}

Result<void> Workspace::Private::write(AgentDocument *document, const FileSaver::Request &request)
{
    const quint64 revision = document->revision();
    const Result<FileSaver::Saved> saved = FileSaver().save(request);
    if (!saved)
        return std::unexpected(saved.error());
    document->markSaved(request.bytes, revision);
    if (!saved->conflictCopy.isEmpty())
        Q_EMIT q->conflictCopyKept(document, saved->conflictCopy);
    return {};
}

Result<void> Workspace::save(AgentDocument *document, const QByteArray &overwriteSeen)
{
    FileSaver::Request request;
    request.path = document->path();
    request.bytes = document->source().toBytes();
    request.expectedHash = overwriteSeen.isEmpty() ? document->diskHash() : overwriteSeen;
    return d->write(document, request);
}

Result<void> Workspace::saveAs(AgentDocument *document, const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const AgentDocument *other = documentFor(clean); other && other != document) {
        return std::unexpected(Error{.code = Error::Code::Refused,
                                     .text = tr("%1 is open in another tab. Close it there, or choose another name.")
                                                 .arg(QDir::toNativeSeparators(clean)),
                                     .path = clean});
    }
    FileSaver::Request request;
    request.path = clean;
    request.bytes = document->source().toBytes();
    request.overwriteAny = true; // whoever named the file was asked
    if (const auto written = d->write(document, request); !written)
        return written;
    const QString before = document->path();
    if (before != clean) {
        d->byPath.remove(before);
        d->byPath.insert(clean, document);
        document->setPath(clean);
        d->surround(document);
        document->setReadOnly(false);
        d->refreshRow(before);
    }
    d->addLoose(clean);
    d->remember(clean);
    d->syncWatches();
    return {};
}

void Workspace::Private::checkDocument(AgentDocument *document)
{
    if (document->path().isEmpty())
        return;
    const Result<QByteArray> bytes = readFile(document->path());
    if (!bytes) {
        // What cannot be read for a moment is not gone.
        if (bytes.error().code == Error::Code::NotFound)
            document->setDiskState(AgentDocument::DiskState::Missing);
        return;
    }
    document->setReadOnly(!FileOps::system().info(document->path()).isWritable);
    if (hashOf(*bytes) == document->diskHash()) {
        document->setDiskState(AgentDocument::DiskState::Same);
    } else if (document->isModified()) {
        document->setDiskState(AgentDocument::DiskState::Changed);
    } else {
        document->reload(*bytes);
        Q_EMIT q->documentReloaded(document);
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

void Workspace::Private::takeChange(const QString &folder)
{
    const auto all = documents;
    for (AgentDocument *document : all) {
        if (folderOf(document->path()) == folder)
            checkDocument(document);
    }
    if (surroundings->configurations().concerns(folder)) {
        surroundings->forget();
        surroundAll();
    }
    for (OpenFolder &open : folders) {
        if (!open.path.isEmpty() && (folder == open.path || isBelow(folder, open.path)))
            scanner.scan(open.path);
    }
    const auto loose = folders.front().agents;
    for (const AgentSummary &summary : loose) {
        if (folderOf(summary.path) == folder)
            refreshRow(summary.path);
    }
}

void Workspace::Private::syncWatches()
{
    QSet<QString> wanted;
    for (const AgentDocument *document : std::as_const(documents)) {
        if (!document->path().isEmpty())
            wanted.insert(folderOf(document->path()));
    }
    for (const AgentSummary &summary : folders.front().agents)
        wanted.insert(folderOf(summary.path));
    for (const QString &path : surroundings->configurations().paths())
        wanted.insert(folderOf(path));
    for (const QStringList &scanned : std::as_const(scannedFolders))
        wanted.unite(QSet<QString>(scanned.begin(), scanned.end()));
    const QSet<QString> watched = watcher.folders();
    for (const QString &folder : watched - wanted)
        watcher.removeFolder(folder);
    for (const QString &folder : wanted - watched)
        watcher.addFolder(folder);
}

/// Tells a document what is around it: its project's configuration, and the
/// agents of the open folders that its client sees beside it.
void Workspace::Private::surround(AgentDocument *document)
{
    if (document->path().isEmpty())
        return;
    CheckInput around = surroundings->of(document->path());
    const QString tree = agentsFolder(document->path());
    for (const OpenFolder &open : folders) {
        for (const AgentSummary &agent : open.agents) {
            if (!agent.isMissing() && agentsFolder(agent.path) == tree)
                addNeighbour(around.context, agent);
        }
    }
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

// Rows

const std::vector<OpenFolder> &Workspace::folders() const
{
    return d->folders;
}

int Workspace::Private::folderRow(const QString &path) const
{
    const auto found = std::ranges::find(folders, path, &OpenFolder::path);
    return found == folders.end() ? -1 : static_cast<int>(found - folders.begin());
}

bool Workspace::Private::isInFolder(const QString &path) const
{
    return std::ranges::any_of(
        folders, [&](const OpenFolder &open) { return !open.path.isEmpty() && isBelow(path, open.path); });
}

AgentSummary Workspace::Private::summaryOf(const QString &path) const
{
    return Summarizer(*surroundings, *checker).summaryOf(path);
}

void Workspace::Private::insertRow(int folder, int row, const AgentSummary &summary)
{
    auto &agents = folders[static_cast<size_t>(folder)].agents;
    Q_EMIT q->agentAboutToBeAdded(folder, row);
    agents.insert(agents.begin() + row, summary);
    Q_EMIT q->agentAdded(folder, row);
}

void Workspace::Private::removeRow(int folder, int row)
{
    auto &agents = folders[static_cast<size_t>(folder)].agents;
    Q_EMIT q->agentAboutToBeRemoved(folder, row);
    agents.erase(agents.begin() + row);
    Q_EMIT q->agentRemoved(folder, row);
}

void Workspace::Private::changeRow(int folder, int row, const AgentSummary &summary)
{
    AgentSummary &current = folders[static_cast<size_t>(folder)].agents[static_cast<size_t>(row)];
    if (current == summary)
        return;
    current = summary;
    Q_EMIT q->agentChanged(folder, row);
}

void Workspace::Private::addLoose(const QString &path)
{
    if (isInFolder(path))
        return;
    const auto &agents = folders.front().agents;
    const auto at = std::ranges::lower_bound(agents, path, {}, &AgentSummary::path);
    if (at == agents.end() || at->path != path)
        insertRow(0, static_cast<int>(at - agents.begin()), summaryOf(path));
}

void Workspace::Private::refreshRow(const QString &path)
{
    if (path.isEmpty())
        return;
    for (size_t folder = 0; folder < folders.size(); ++folder) {
        const auto &agents = folders[folder].agents;
        const auto found = std::ranges::find(agents, path, &AgentSummary::path);
        if (found == agents.end())
            continue;
        const int row = static_cast<int>(found - agents.begin());
        AgentSummary summary = summaryOf(path);
        if (summary.isMissing()) {
            summary = *found;
            summary.state = AgentSummary::State::Missing;
        }
        // Told even if the same: the row may show what only the document knew.
        folders[folder].agents[static_cast<size_t>(row)] = summary;
        Q_EMIT q->agentChanged(static_cast<int>(folder), row);
    }
}

void Workspace::Private::takeScan(const QString &path, const FolderScanner::Found &found)
{
    const int folder = folderRow(path);
    if (folder < 0)
        return;
    folders[static_cast<size_t>(folder)].isScanning = false;
    mergeRows(folder, found.agents);
    scannedFolders.insert(path, found.folders);
    surroundAll();
    syncWatches();
    Q_EMIT q->scanFinished(folder);
}

void Workspace::Private::mergeRows(int folder, const std::vector<AgentSummary> &found)
{
    // Both lists are in order of their paths.
    int row = 0;
    auto next = found.begin();
    const auto &agents = folders[static_cast<size_t>(folder)].agents;
    while (row < static_cast<int>(agents.size()) || next != found.end()) {
        const bool isGone = row < static_cast<int>(agents.size()) &&
                            (next == found.end() || agents[static_cast<size_t>(row)].path < next->path);
        if (isGone) {
            AgentSummary summary = agents[static_cast<size_t>(row)];
            if (byPath.contains(summary.path)) {
                summary.state = AgentSummary::State::Missing; // its text is still open
                changeRow(folder, row++, summary);
            } else {
                removeRow(folder, row);
            }
        } else if (row < static_cast<int>(agents.size()) && agents[static_cast<size_t>(row)].path == next->path) {
            changeRow(folder, row++, *next++);
        } else {
            insertRow(folder, row++, *next++);
        }
    }
}

void Workspace::addFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (d->folderRow(clean) < 0) {
        const int row = static_cast<int>(d->folders.size());
        Q_EMIT folderAboutToBeAdded(row);
        d->folders.push_back({.path = clean, .agents = {}, .isScanning = true});
        Q_EMIT folderAdded(row);
        // Its files are no longer loose.
        auto &loose = d->folders.front().agents;
        for (int agent = static_cast<int>(loose.size()) - 1; agent >= 0; --agent) {
            if (isBelow(loose[static_cast<size_t>(agent)].path, clean))
                d->removeRow(0, agent);
        }
    }
    d->scanner.scan(clean);
}

void Workspace::removeFolder(const QString &path)
{
    const int row = d->folderRow(path);
    if (row < 1)
        return;
    d->scanner.forget(path);
    Q_EMIT folderAboutToBeRemoved(row);
    d->folders.erase(d->folders.begin() + row);
    Q_EMIT folderRemoved(row);
    d->scannedFolders.remove(path);
    for (const AgentDocument *document : std::as_const(d->documents)) {
        if (isBelow(document->path(), path))
            d->addLoose(document->path());
    }
    d->syncWatches();
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
    for (const OpenFolder &open : d->folders) {
        if (!open.path.isEmpty())
            d->scanner.scan(open.path);
    }
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
    return FileSaver().save(request).transform([](const FileSaver::Saved &) {});
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
    return paths(StateFile(d->environment, u"recent.json"_s).read().value("files"_L1));
}

void Workspace::Private::remember(const QString &path)
{
    QStringList recent = q->recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    StateFile(environment, u"recent.json"_s)
        .write({{u"version"_s, 1}, {u"files"_s, toJson(recent.mid(0, kMaximumRecent))}});
    Q_EMIT q->recentFilesChanged();
}

void Workspace::clearRecentFiles()
{
    StateFile(d->environment, u"recent.json"_s).write({{u"version"_s, 1}, {u"files"_s, QJsonArray()}});
    Q_EMIT recentFilesChanged();
}

void Workspace::saveSession(int currentIndex, const QByteArray &windowState) const
{
    QStringList files;
    for (const AgentDocument *document : std::as_const(d->documents)) {
        if (!document->path().isEmpty())
            files << document->path();
    }
    QStringList open;
    for (const OpenFolder &folder : d->folders) {
        if (!folder.path.isEmpty())
            open << folder.path;
    }
    StateFile(d->environment, u"session.json"_s)
        .write({{u"version"_s, 1},
                {u"files"_s, toJson(files)},
                {u"folders"_s, toJson(open)},
                {u"current"_s, currentIndex},
                {u"window"_s, QString::fromLatin1(windowState.toBase64())}});
}

Workspace::Session Workspace::readSession() const
{
    const QJsonObject object = StateFile(d->environment, u"session.json"_s).read();
    return {.files = paths(object.value("files"_L1)),
            .folders = paths(object.value("folders"_L1)),
            .current = object.value("current"_L1).toInt(-1),
            .windowState = QByteArray::fromBase64(object.value("window"_L1).toString().toLatin1())};
}

} // namespace dossier
