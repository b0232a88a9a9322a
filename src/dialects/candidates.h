// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/headercursor.h"
#include "completion.h"

namespace dossier {

/// All that could be proposed at a place, whatever has been typed of it, in the order
/// in which a person looks for it. Of Completion, which chooses among them.
class Candidates
{
public:
    using Proposal = Completion::Proposal;

    /// `cursor` is in the text of `place.file`; a list is one of items.
    Candidates(const AuthoringPlace &place, const HeaderCursor &cursor);

    [[nodiscard]] std::vector<Proposal> all() &&;

private:
    void addKeys();
    void addValues(const FieldSpec &field);
    void addItems(ListedNames names);
    void addTools();
    void addTool(const ToolSpec &tool);
    void addServerTools();
    void addAgents();
    void addNames(const std::vector<KnownName> &names, Completion::Kind kind);
    void add(Proposal proposal);
    /// A word as it has to be written here.
    [[nodiscard]] QString written(const QString &word) const;
    [[nodiscard]] bool canHold(const QString &word) const;

    const AuthoringPlace &m_place;
    const HeaderCursor &m_cursor;
    QStringView m_text;
    QString m_before; ///< a blank that is missing
    bool m_makesList = false; ///< what is written is the first item of a list that is not there yet
    std::vector<Proposal> m_found;
};

} // namespace dossier
