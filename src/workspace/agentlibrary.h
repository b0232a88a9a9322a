// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/placescan.h"
#include "library/standings.h"

#include <QObject>

#include <functional>

namespace dossier {

/// The places and the agents in them, as rows: scanned in a worker, followed
/// by what changes on the disk. What is open in a tab is Workspace's. GUI
/// thread; all signals too.
class AgentLibrary : public QObject
{
    Q_OBJECT
public:
    using AgentPointer = PlaceSnapshot::AgentPointer;

    /// A place with its rows.
    struct ShownPlace {
        Place place;
        bool isKept = false; ///< remembered; else for this session only
        std::shared_ptr<const PlaceSnapshot> snapshot = nullptr; ///< null before the first scan has ended
        std::vector<AgentPointer> agents = {}; ///< in order of their paths
        bool isScanning = false;
        bool isStopped = false; ///< a scan was ended before its end: there may be more
        qsizetype done = 0; ///< files read by the running scan
        qsizetype total = 0;

        qsizetype problems = 0; ///< errors and warnings of all its agents
        quint64 id = 0; ///< tells the places apart while rows come and go
    };

    AgentLibrary(std::shared_ptr<const Surroundings> surroundings, std::shared_ptr<const Checker> checker,
                 QObject *parent = nullptr);
    ~AgentLibrary() override;

    /// The first one holds opened files that lie in no other.
    [[nodiscard]] const std::vector<ShownPlace> &places() const;
    [[nodiscard]] int placeRow(const Place &place) const; ///< -1 if it is not shown
    /// The row of a file: the place and the agent in it; -1, -1 if none.
    [[nodiscard]] std::pair<int, int> rowOf(const QString &path) const;
    [[nodiscard]] AgentPointer agent(const QString &path) const; ///< null if there is none
    /// What a scan has found beside a file; null if it lies in no place.
    [[nodiscard]] std::shared_ptr<const AgentSet> setAround(const QString &path) const;
    [[nodiscard]] bool isInPlace(const QString &path) const; ///< in one but that of opened files

    /// Shows a place and scans it; one that is shown is scanned again, and kept
    /// if that is new.
    void addPlace(const Place &place, bool isKept);
    void removePlace(const Place &place);
    /// Scans again what may have changed; empty: all places.
    void scanFolders(const QSet<QString> &folders);
    void scanAll(bool checksAgain);
    void stopScans();

    /// Where a client is thought to be started: from there it is judged who
    /// answers to a name. The chosen folder, else the first place that is one.
    [[nodiscard]] QString workingFolder() const;
    [[nodiscard]] QString chosenWorkingFolder() const; ///< empty: none was chosen
    void setWorkingFolder(const QString &folder);
    [[nodiscard]] QStringList workingFolders() const; ///< those that places offer
    [[nodiscard]] const Standings &standings() const; ///< the newest; they follow the rows

    /// A file that is open and lies in no place gets a row of its own.
    void addLoose(const QString &path);
    /// Reads one file again; its row is told of even if nothing changed, as it
    /// may show what only its document knew. One that is gone and not open goes.
    void refresh(const QString &path);
    /// A file that is open keeps its row when it is gone.
    void setOpenTest(std::function<bool(const QString &path)> isOpen);

    /// All folders that were looked into, to be watched.
    [[nodiscard]] QSet<QString> folders() const;
    /// What the client sees beside a file in its own folder, and elsewhere those
    /// of its name.
    void complete(FileContext &context, const Reading &reading) const;

Q_SIGNALS:
    void placeAboutToBeAdded(int place);
    void placeAdded(int place);
    void placeAboutToBeRemoved(int place);
    void placeRemoved(int place);
    void placeChanged(int place); ///< scanning, progress, problems, whether it is kept
    void agentsAboutToBeAdded(int place, int first, int last);
    void agentsAdded(int place, int first, int last);
    void agentsAboutToBeRemoved(int place, int first, int last);
    void agentsRemoved(int place, int first, int last);
    void agentsChanged(int place, int first, int last);
    void scanFinished(int place); ///< its snapshot is new
    void standingsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dossier
