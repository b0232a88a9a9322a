// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "authoring.h"
#include "text/changeset.h"

#include <optional>
#include <vector>

namespace dossier {

/// What the word at a place of the header can become: keys that are not there yet, the
/// values of a field, items of a list that are not in it. A value; any thread.
struct Completion {
    enum class Kind : char { Field, Value, Tool, Agent, Skill, Server };

    struct Proposal {
        Kind kind = Kind::Value;
        QString label = {}; ///< what is read and compared
        QString text = {}; ///< what is written, safe where it comes to stand
        qsizetype caret = 0; ///< where the cursor goes, in `text`
        QString detail = {}; ///< a few words beside the label, translated
        QStringList help = {}; ///< translated sentences
        std::optional<NamedColour> colour = {};
    };

    TextRange replaced = {}; ///< in the document text
    QString typed = {}; ///< its part before the cursor: what the proposals are chosen by
    bool isKey = false; ///< of a field; else of a value
    std::vector<Proposal> proposals = {}; ///< the best one first
    bool isDone = false; ///< nothing would change: the one proposal is what stands there

    [[nodiscard]] bool isEmpty() const { return proposals.empty(); }
    [[nodiscard]] ChangeSet changes(const Proposal &proposal) const;
    /// Where the cursor goes when the changes have been made.
    [[nodiscard]] qsizetype caretAfter(const Proposal &proposal) const { return replaced.start + proposal.caret; }

    static constexpr std::size_t kMost = 500; ///< proposals; of more, the last ones are left out

    /// Empty where nothing is known. `showsOthers`: behind a word that is whole, also
    /// what could stand in its place.
    [[nodiscard]] static Completion at(const AuthoringPlace &place, qsizetype offset, bool showsOthers = false);

private:
    void choose(std::vector<Proposal> candidates, QStringView word, bool showsOthers);
};

} // namespace dossier
