// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/toolset.h"
#include "place.h"
#include "references.h"
#include "storage/fileops.h"
#include "surroundings.h"

#include <QString>

#include <memory>

namespace dossier {

/// What is known of an agent file that is not open: enough for a row, and for
/// all that is said across files. A value; any thread.
struct AgentSummary {
    enum class State : char {
        Read,
        Missing, ///< was there, is gone
        Unreadable, ///< the system does not let it be read
        DeadLink, ///< a link that leads to nothing, or to itself
        NotAFile, ///< a pipe, a device, a folder called *.md
        TooLarge, ///< above kMaximumBytes; it can be opened
        OddName, ///< a name that nothing else could be told; not opened
    };

    QString path; ///< see nativepath.h
    QString fileName; ///< for the eye
    std::shared_ptr<const AgentsFolder> folder = nullptr; ///< null for a loose file
    State state = State::Read;
    QString trouble = {}; ///< why it was not read; translated, empty if it was
    FileInfo info = {}; ///< when it was read
    bool isSettled = false; ///< a later write would show in `info`
    QByteArray hash = {}; ///< SHA-256 of its bytes

    QString dialect = {}; ///< id of the client whose reading this is
    QString name = {}; ///< as the client reads it; empty if none
    QString description = {}; ///< whole
    QString colour = {}; ///< as written; empty if none
    QString model = {}; ///< as written; empty if none
    QString tools = {}; ///< what it may use, in words
    ToolSet toolSet = {}; ///< the same by names
    Outcome outcome = Outcome::NotAnAgent;
    bool looksLikeAgent = false; ///< has a name and a description, as far as a person can tell
    qsizetype problems = 0; ///< errors and warnings
    qsizetype errors = 0;
    qsizetype descriptionTokens = 0;
    QStringList starts = {}; ///< agents that its tools name as those it may start
    std::size_t besides = 0; ///< a fingerprint of the neighbours that the problems were counted beside

    [[nodiscard]] bool isMissing() const { return state == State::Missing; }
    [[nodiscard]] bool loads() const { return outcome == Outcome::Loads || outcome == Outcome::LoadsWithoutMetadata; }
    /// What one asks the client for: the name, of a plugin's agent behind the
    /// plugin's and the subfolders' names and colons.
    [[nodiscard]] QString id() const;
    /// Takes over what a client reads; problems are counted elsewhere.
    void take(const Reading &reading, const Dialect &client, const FileContext &context);

    /// Files above are not looked into when folders are scanned: the client
    /// itself warns from 1 MiB on.
    static constexpr qint64 kMaximumBytes = 4 << 20;

    bool operator==(const AgentSummary &) const = default;
};

/// Reads and checks files for their summaries. One for each scan, as it lists
/// each folder of skills once; any thread.
class Summarizer
{
public:
    Summarizer(const Surroundings &surroundings, const Checker &checker, FileOps &ops = FileOps::system());

    /// What a file is, without a look at its neighbours. `folder` may be null.
    [[nodiscard]] AgentSummary summaryOf(const QString &path,
                                         std::shared_ptr<const AgentsFolder> folder = nullptr) const;
    /// Counts the problems of a file again beside its neighbours; false if it is
    /// gone or another by now.
    [[nodiscard]] bool recheck(AgentSummary &summary, const FileContext &around) const;

private:
    [[nodiscard]] CheckInput inputOf(const AgentSummary &summary, const QByteArray &bytes) const;
    void count(AgentSummary &summary, const CheckInput &input) const;

    const Surroundings &m_surroundings;
    const Checker &m_checker;
    FileOps &m_ops;
    mutable SkillFolders m_skills;
};

/// The first line of a description, also where a line end is written as \n.
[[nodiscard]] QString firstLine(const QString &description);

} // namespace dossier
