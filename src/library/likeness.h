// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentsummary.h"

#include <QHash>

#include <array>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace dossier {

/// How alike agents are to a request and to one another, by the words of their
/// names, descriptions and examples (BM25 over the three). An estimate: no
/// client chooses like this, and what the texts say instructs nobody. Immutable;
/// any thread.
class Likeness
{
public:
    using AgentPointer = std::shared_ptr<const AgentSummary>;

    /// An agent that a request may be meant for.
    struct Match {
        qsizetype agent = -1; ///< in agents(); -1: one that is not among them
        double score = 0; ///< above 0; only fit to be compared with others of the request
        QStringList words = {}; ///< of the request, in small letters, the weightiest first

        bool operator==(const Match &) const = default;
    };
    /// Two agents, `first` the one that comes first in agents().
    struct Pair {
        qsizetype first = 0;
        qsizetype second = 0;
        double likeness = 0; ///< 0 (no word shared) to 1 (the same words as often)
        QStringList words = {}; ///< that they share, the weightiest first

        bool operator==(const Pair &) const = default;
    };
    /// What is compared of an agent that is not among those of the index.
    struct Text {
        QString name;
        QString description;
    };

    /// Of no agents.
    Likeness();
    /// Takes a while: 10,000 agents less than a second. When stopped, null.
    [[nodiscard]] static std::shared_ptr<const Likeness> of(std::vector<AgentPointer> agents,
                                                            const std::stop_token &stop = {});

    [[nodiscard]] const std::vector<AgentPointer> &agents() const { return m_agents; }

    /// The agents that share words with the request, the best first; of equal
    /// ones the first in agents().
    [[nodiscard]] std::vector<Match> rank(const QString &request, qsizetype limit) const;
    /// How many agents have a higher score, but for the one at `path`.
    [[nodiscard]] qsizetype countAbove(const QString &request, double score, const QString &path) const;
    /// How an agent would do that is not among them; score 0: it shares nothing.
    [[nodiscard]] Match match(const QString &request, const Text &text) const;

    /// The pairs that are most alike, without those of one name: they are copies,
    /// not rivals. Only such as share some of their weightiest words are
    /// compared. When stopped, what was found so far.
    [[nodiscard]] std::vector<Pair> mostAlike(qsizetype limit, const std::stop_token &stop = {}) const;

    /// The agents that are most like one that is being edited, the best first,
    /// without itself and those of its name; `score` is the likeness of a Pair.
    [[nodiscard]] std::vector<Match> alikeTo(const Text &text, const QString &ownPath, qsizetype limit) const;

    static constexpr qsizetype kShownWords = 6; ///< of a match or pair

private:
    class Builder;
    class Pairs;

    enum Field : char { Name, Prose, Examples, FieldCount };
    using Counts = std::array<quint16, FieldCount>;
    struct Posting {
        quint32 agent = 0;
        float value = 0; ///< what the term adds to the agent's score
    };
    struct Entry {
        quint32 term = 0;
        float value = 0;
    };
    struct Asked {
        quint32 term = 0;
        QString word;
    };

    [[nodiscard]] float valueOf(float rarity, const Counts &counts, const Counts &lengths) const;
    /// In order of the terms; terms that no agent has are left out.
    [[nodiscard]] std::vector<Entry> entriesOf(const Text &text) const;
    [[nodiscard]] std::vector<Asked> askedTerms(const QString &request) const;
    [[nodiscard]] std::span<const Posting> postings(quint32 term) const;
    [[nodiscard]] float valueIn(quint32 term, quint32 agent) const;
    [[nodiscard]] std::vector<double> scores(const std::vector<Asked> &asked) const;
    [[nodiscard]] std::vector<Match> best(const std::vector<double> &scores, qsizetype limit) const;

    std::vector<AgentPointer> m_agents;
    std::vector<QString> m_terms;
    std::vector<QString> m_words; ///< by term: what it was made of when first seen
    QHash<QStringView, quint32> m_ids; ///< views of m_terms
    std::vector<float> m_rarity; ///< by term
    std::vector<quint32> m_starts; ///< by term, and the end: in m_postings
    std::vector<Posting> m_postings; ///< of a term in order of the agents
    std::vector<double> m_squares; ///< by agent: the sum of its values' squares
    std::array<float, FieldCount> m_usualLengths = {1, 1, 1}; ///< terms in a field, on average
};

} // namespace dossier
