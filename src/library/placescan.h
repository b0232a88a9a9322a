// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentset.h"
#include "agentsummary.h"
#include "foldertree.h"

#include <functional>
#include <span>

namespace dossier {

/// What a place holds at a moment: its agents, in order of their paths, each
/// shared with the snapshots before and after as long as its file is the same.
/// An immutable value; any thread.
struct PlaceSnapshot {
    using AgentPointer = std::shared_ptr<const AgentSummary>;

    Place place;
    std::vector<AgentPointer> agents;
    std::vector<Error> problems; ///< folders that could not be read, and the like
    std::shared_ptr<const FolderTree> tree;
    /// Markdown files that are no agents, so that they need not be read again.
    QHash<QString, FileInfo> others;
    /// Folders beside those of the tree that tell whether agents may have come:
    /// where plugins are listed, and what is above a folder that is not there.
    QSet<QString> watched;
    std::shared_ptr<const AgentSet> set; ///< what each of them has beside it
};

/// What a scan is asked for.
struct PlaceRequest {
    Place place;
    /// What is known from before; null: nothing.
    std::shared_ptr<const PlaceSnapshot> earlier = nullptr;
    /// With `earlier`: the folders to look at again; empty: all.
    QSet<QString> changed = {};
    bool checksAgain = false; ///< also files that are the same: a configuration changed
};

/// Scans places: lists folders, reads and checks what is new or changed, on all
/// processors. Blocks until done; one scan at a time, any thread.
class PlaceScan
{
public:
    /// Called now and then by the thread that scans, with what is read so far.
    struct Progress {
        qsizetype done = 0; ///< files
        qsizetype total = 0;
        std::span<const PlaceSnapshot::AgentPointer> agents; ///< the first ones, in order
    };
    using Listener = std::function<void(const Progress &)>;

    PlaceScan(const Surroundings &surroundings, const Checker &checker, FileOps &ops = FileOps::system());

    /// When stopped, null.
    [[nodiscard]] std::shared_ptr<const PlaceSnapshot> run(const PlaceRequest &request, const std::stop_token &stop,
                                                           const Listener &listener = {}) const;

    static constexpr int kProgressInterval = 100; ///< ms between two calls of the listener

private:
    class Run;
    [[nodiscard]] std::vector<FolderWalk::Root> rootsOf(const Place &place, PlaceSnapshot &snapshot) const;

    const Surroundings &m_surroundings;
    const Checker &m_checker;
    FileOps &m_ops;
};

} // namespace dossier
