// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "placescan.h"

#include <memory>
#include <span>

namespace dossier {

/// What becomes of one file when its client is started in the chosen folder. A
/// value; any thread.
struct Standing {
    enum class State : char {
        Used,
        Hidden, ///< another one of the name goes first
        Twin, ///< one of several of the name is used, and which is not known
        Elsewhere, ///< not seen from the folder
        NotLoaded,
        Note, ///< without a name
        Off, ///< of a plugin that is switched off or installed for others
        Unread, ///< no client looks there
    };
    enum class Reason : char {
        // Used
        Only,
        First, ///< and hides others
        ReplacesBuiltIn,
        BesideBuiltIn, ///< a plugin's, with a built-in agent's name behind the colon
        // Hidden
        ManagedFirst,
        Nearer,
        WorktreeFirst,
        ProjectFirst,
        HomeFirst,
        SeveralFirst, ///< those that go first are twins themselves
        // Twin
        OneTree,
        OrderNotKnown,
        Equal, ///< byte by byte, so that it does not matter
        // Elsewhere
        OtherProject,
        BeyondRepository, ///< in a folder above its root
        NotKnown, ///< in a folder above, and whether the client looks there is not known
        PluginSource,
        // NotLoaded
        Dropped,
        NotRead, ///< by Dossier: see the agent's trouble
        // Note, Off, Unread
        NoName,
        SwitchedOff,
        OtherInstallation,
        NoClient,
        SubFolder, ///< of a client that looks at no sub-folders
    };

    State state = State::Unread;
    Reason reason = Reason::NoClient;
    QString other = {}; ///< the file that hides it, or the twin; empty if none

    bool operator==(const Standing &) const = default;
};

[[nodiscard]] QString toString(Standing::State state); ///< "not-loaded", for programs
[[nodiscard]] QString toString(Standing::Reason reason); ///< "one-tree", for programs
[[nodiscard]] QString standingTitle(const Standing &standing); ///< a translated word or two, for a cell

/// Who answers to which name when a client is started in a folder, of all agents
/// of several places, each judged for its own client. An immutable value, cheap
/// to copy; any thread.
class Standings
{
public:
    using AgentPointer = PlaceSnapshot::AgentPointer;
    using SnapshotPointer = std::shared_ptr<const PlaceSnapshot>;

    Standings();
    /// Looks upwards from the folder for the repository and at the settings
    /// there, and opens no agent. A file in several snapshots is judged once;
    /// null snapshots and files without an agents folder are left out. Where the
    /// folder is empty, no project is seen.
    [[nodiscard]] static Standings judge(std::span<const SnapshotPointer> snapshots, const QString &workingFolder,
                                         const Dialects &dialects, FileOps &ops = FileOps::system());

    [[nodiscard]] const QString &workingFolder() const;
    [[nodiscard]] const QString &repository() const; ///< its root; empty if the folder lies in none

    [[nodiscard]] const Standing *of(const QString &path) const; ///< null if it was not judged
    /// Whether a session carries its description: it is used, or stands for several
    /// of which one is used and nobody knows which.
    [[nodiscard]] bool isCarried(const AgentSummary &agent) const;
    /// One translated sentence that names the client and says why; empty if the
    /// file was not judged.
    [[nodiscard]] QString sentence(const QString &path) const;
    /// The files that a file keeps from being used.
    [[nodiscard]] QStringList hiddenBy(const QString &path) const;
    /// All agents of a client that have a name, in order of precedence; those
    /// that are not seen come last. `id` as AgentSummary::id().
    [[nodiscard]] std::vector<AgentPointer> sameName(const QString &dialect, const QString &id) const;
    /// The agents of each name that several files have, by client and name in no
    /// order, else as sameName().
    [[nodiscard]] std::vector<std::vector<AgentPointer>> sharedNames() const;

    /// Folders in which one may start a client: those that are places, and the
    /// projects in them; sorted.
    [[nodiscard]] static QStringList workingFolders(std::span<const SnapshotPointer> snapshots);

private:
    struct Data;
    class Judge;
    explicit Standings(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> d;
};

} // namespace dossier
