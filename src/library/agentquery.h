// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfacts.h"
#include "queryterms.h"
#include "wordfinder.h"

#include <QDateTime>

#include <limits>

namespace dossier {

/// What a person types to find agents: words and key:value, all of which must
/// hold, `-` before one that must not. Case is ignored, a key without a value
/// asks for agents that have none, a value that is only begun asks for nothing
/// yet. An immutable value; any thread.
class AgentQuery
{
public:
    AgentQuery() = default; ///< matches all
    /// `now` tells which day is today.
    [[nodiscard]] static AgentQuery fromText(const QString &text, const QDateTime &now = QDateTime::currentDateTime());

    [[nodiscard]] bool matches(const AgentFacts &facts) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); } ///< matches all
    /// What could not be understood and is looked for as words; translated sentences.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    /// Whether both match the same.
    bool operator==(const AgentQuery &other) const { return m_terms == other.m_terms; }

private:
    class Parser;
    /// Of tokens or milliseconds; half open.
    struct Range {
        qint64 from = std::numeric_limits<qint64>::min();
        qint64 to = std::numeric_limits<qint64>::max();
        [[nodiscard]] bool contains(qint64 value) const { return value >= from && value < to; }
        bool operator==(const Range &) const = default;
    };
    struct Term {
        QueryKey key = QueryKey::None;
        bool isNegated = false;
        QString value = {}; ///< folded
        WordFinder word = WordFinder({});
        unsigned flag = 0; ///< of AgentFacts::Flag; of has, is, and changed without a value
        Range range = {};

        [[nodiscard]] bool holds(const AgentFacts &facts) const;
        bool operator==(const Term &) const = default;
    };

    std::vector<Term> m_terms; ///< words last: they cost most
    QStringList m_problems;
};

} // namespace dossier
