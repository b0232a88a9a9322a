// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commitstates.h"
#include "diskworker.h"
#include "document/checkworker.h"
#include "fileversions.h"
#include "journal.h"
#include "outsidechanges.h"
#include "recovery.h"
#include "saving.h"
#include "storage/watcher.h"
#include "workspace.h"

namespace dossier {

/// Parted into workspace.cpp and workspacedisk.cpp, which is what it has to do with
/// the disk.
struct Workspace::Private {
    Private(Workspace *workspace, Environment place, Settings *choices, FileOps &system);

    /// An update or an administrator would overwrite what is written elsewhere.
    [[nodiscard]] static bool isOurs(const FileContext &context)
    {
        return context.place != FileContext::Place::Plugin && context.place != FileContext::Place::Managed;
    }

    void syncWatches();
    void takeChanges(const QSet<QString> &changed);
    void savePlaces() const;
    void checkDocument(AgentDocument *document);
    void surround(AgentDocument *document);
    void surroundAll();
    void remember(const QString &path);
    void giveLostPath(AgentDocument *document, const QString &path);
    AgentDocument *add(std::unique_ptr<AgentDocument> document);
    [[nodiscard]] static Error isOpenElsewhere(const QString &path);
    void takeSaved(AgentDocument *document, const Saving::Done &done);
    void takePlace(AgentDocument *document, const QString &path);
    void takeAnswer(const DiskWorker::Question &question, const DiskLook &look);
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
    DiskWorker disk;
    std::vector<AgentDocument *> documents;
    QHash<const AgentDocument *, FileInfo> known; ///< the files that they were read from or written to
    QHash<QString, AgentDocument *> byPath;
    QHash<QString, QString> installed; ///< versions by client, once asked for
    QSet<QString> removedHere; ///< files, by commands that can be undone
    int lastUntitled = 0;
    bool keepsSession = true;
};

} // namespace dossier
