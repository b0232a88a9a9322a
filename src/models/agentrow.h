// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agentfacts.h"
#include "library/lastcommit.h"

#include <memory>

namespace dossier {

class AgentDocument;
class Dialect;

/// What is known of an agent only beside all others. A value; any thread.
struct AgentRemarks {
    bool isUsed = false; ///< what the client takes for its name
    bool isHidden = false; ///< another agent of its name is used
    bool isChanged = false; ///< by others, since it was last seen here
    CommitState commit = CommitState::None;
    QString standing = {}; ///< who is used in its stead, and the like; a translated sentence

    /// "M", "A" or "U" for a file that is changed, added or not known to git; else empty.
    [[nodiscard]] QString commitMark() const;
    bool operator==(const AgentRemarks &) const = default;
};

/// What lists show of an agent, and what they ask of it to sort, filter and
/// group; made once when something changes. An immutable value; any thread.
struct AgentRow {
    QString path = {};
    QString fileName = {};
    QString name = {}; ///< what the client calls it; empty if nothing
    QString description = {}; ///< its first line
    QString place = {}; ///< its title
    QString folder = {}; ///< the file's, for the eye: behind the place's title where that is a folder
    QString model = {}; ///< as written
    QString tools = {}; ///< what it may use, in words
    QStringList toolNames = {}; ///< that it is given or not given by name
    QString colour = {}; ///< as written
    QString trouble = {}; ///< why it could not be read; translated
    qsizetype tokens = 0; ///< of the description
    qsizetype problems = 0; ///< errors and warnings
    qsizetype errors = 0;
    qint64 changedAt = 0; ///< milliseconds since 1970; 0: not known
    bool isAgent = false; ///< false: the client takes it for a note
    bool isLoaded = false; ///< the client loads it
    bool isModified = false; ///< open, with changes that are not saved
    bool isMissing = false;
    bool isReadable = false; ///< it was read
    bool isReadOnly = false; ///< in a folder that Dossier leaves alone
    std::shared_ptr<const Dialect> client = nullptr; ///< whose reading this is; null: not known
    AgentRemarks remarks = {};
    AgentFacts facts = {};

    [[nodiscard]] const QString &title() const { return name.isEmpty() ? fileName : name; }
    /// Whether its fields can be set from a list.
    [[nodiscard]] bool isEditable() const { return isReadable && isAgent && !isReadOnly && !isMissing; }

    /// From what is known of the file; where it is open, from its document.
    [[nodiscard]] static AgentRow of(const AgentSummary &summary, const Place &place,
                                     const AgentDocument *document = nullptr);
    void setRemarks(const AgentRemarks &remarks);
    bool operator==(const AgentRow &) const = default;
};

} // namespace dossier
