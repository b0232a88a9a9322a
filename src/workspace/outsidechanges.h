// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentlibrary.h"
#include "batchwriter.h"
#include "library/outsidelook.h"
#include "seenworker.h"

#include <QTimer>

#include <functional>

namespace dossier {

/// What others changed in the shown places since it was last seen here. Keeps
/// the version seen of each agent over the ends of the program. GUI thread.
class OutsideChanges : public QObject
{
    Q_OBJECT
public:
    using State = SeenStates::State;

    OutsideChanges(AgentLibrary *library, const QString &stateFolder, QObject *parent = nullptr);
    ~OutsideChanges() override;

    /// In order of their paths; empty until what was seen is loaded.
    [[nodiscard]] const std::vector<OutsideChange> &changes() const { return m_changes; }
    /// Null if others did not change it.
    [[nodiscard]] const OutsideChange *change(const QString &path) const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Why what was seen is not known, or will not be: sentences for the person.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

    /// What is on the disk now is the version that was seen.
    void markSeen(const QStringList &paths);
    void markAllSeen();
    /// Dossier itself wrote this (`hash`: SHA-256 of it), or took the file away: it
    /// counts as seen.
    void noteWritten(const QString &path, const QByteArray &bytes, const QByteArray &hash);
    void noteRemoved(const QString &path);

    /// A version that was seen, yet to be read: a value; any thread.
    struct SeenVersion {
        QString path;
        QByteArray hash; ///< empty: there was none
        std::shared_ptr<const ContentStore> contents; ///< null: not loaded yet

        /// Error NotFound, with a sentence, if there was none or it is not kept;
        /// others if it cannot be read now.
        [[nodiscard]] Result<QByteArray> bytes() const;
    };
    [[nodiscard]] SeenVersion seenVersion(const QString &path) const;
    /// The bytes of the version that was seen last; errors as SeenVersion::bytes().
    [[nodiscard]] Result<QByteArray> seenBytes(const QString &path) const { return seenVersion(path).bytes(); }
    /// What brings that version back, also of what is gone. `open` are the texts
    /// of files that are open. What came new is refused: it had none.
    [[nodiscard]] ChangePlan restorePlan(const QStringList &paths, const BatchWriter::OpenFiles &open,
                                         const SystemFolders &system) const;

    /// ms between two writings of the index at least; what a person marked, and
    /// what is seen for the first time, is written at once.
    static constexpr int kSavePause = 3000;
    void setSavePause(int milliseconds) { m_saveTimer.setInterval(milliseconds); }

Q_SIGNALS:
    void changed(); ///< changes() is new
    void problemsChanged(); ///< problems() are others
    void contentsKept(); ///< seenBytes() may have an answer now

private:
    void load(const SeenStates &states);
    void update();
    [[nodiscard]] std::vector<ScannedPlace> scanned() const;
    [[nodiscard]] Result<FileChange> restored(const OutsideChange &change, const BatchWriter::OpenFiles &open,
                                              const SystemFolders &system) const;
    bool takeFirstSights(const std::vector<ScannedPlace> &places);
    bool takeNextVersions(std::vector<OutsideChange> &changes);
    void mark(const QString &path, const SeenStates::Seen &seen);
    void markFile(const QString &path, const QByteArray &hash, int place);
    void forget(const QString &path);
    void markSeen(const OutsideChange &change);
    void forgetPlace(int place);
    [[nodiscard]] int placeIdOf(const QString &path) const;
    void keepWanted();
    void save();
    void saveSoon();

    AgentLibrary *m_library;
    SeenWorker m_worker;
    SeenStates m_states;
    QSet<QString> m_touched; ///< paths of m_states since the last update
    OutsideLook m_look;
    std::vector<OutsideChange> m_changes;
    std::vector<SeenWorker::Wanted> m_wanted; ///< to be kept, gathered during an update
    std::vector<std::function<void()>> m_early; ///< notes that came before all was loaded
    bool m_isLoaded = false;
    std::vector<Error> m_problems;
    QTimer m_updateTimer;
    QTimer m_saveTimer;
};

} // namespace dossier
