// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "likeness.h"

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

// What is compared at all: agents that share a part of their weightiest words.
constexpr std::size_t kHeavyTerms = 16; // of an agent
constexpr std::size_t kNeighbours = 64; // agents behind one that are looked at for one word
constexpr std::size_t kSharedPart = 5; // a fifth of the heavy terms
constexpr double kLeast = 0.1; // of likeness; below, nobody would call it that

constexpr std::size_t kStopInterval = 256;

} // namespace

/// The agents' terms the other way round: by agent.
class Likeness::Pairs
{
public:
    explicit Pairs(const Likeness &index)
        : m_index(index)
        , m_starts(index.m_agents.size() + 1)
    {
        for (const Posting &posting : index.m_postings)
            ++m_starts[posting.agent + 1];
        for (std::size_t agent = 0; agent < index.m_agents.size(); ++agent)
            m_starts[agent + 1] += m_starts[agent];
        m_entries.resize(index.m_postings.size());
        std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
        for (quint32 term = 0; term < index.m_terms.size(); ++term) {
            for (const Posting &posting : index.postings(term))
                m_entries[next[posting.agent]++] = {term, posting.value};
        }
    }

    std::vector<Pair> run(std::size_t limit, const std::stop_token &stop)
    {
        findHeavy();
        std::vector<quint32> shared(m_index.m_agents.size());
        std::vector<quint32> touched;
        for (quint32 position = 0; position < m_order.size(); ++position) {
            if (position % kStopInterval == 0 && stop.stop_requested())
                break;
            countShared(position, shared, touched);
            for (const quint32 other : touched) {
                if (shared[other] * kSharedPart >= std::min(heavyOf(m_order[position]), heavyOf(other)))
                    keep(m_order[position], other, limit);
                shared[other] = 0;
            }
            touched.clear();
        }
        std::ranges::sort(m_best, isBetter);
        for (Pair &pair : m_best)
            pair.words = sharedWords(static_cast<quint32>(pair.first), static_cast<quint32>(pair.second));
        return std::move(m_best);
    }

private:
    /// Where an agent stands among those that have a heavy term.
    struct Heavy {
        quint32 term = 0;
        quint32 place = 0;
    };

    static bool isBetter(const Pair &a, const Pair &b)
    {
        if (a.likeness != b.likeness)
            return a.likeness > b.likeness;
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    }

    [[nodiscard]] std::span<const Entry> entries(quint32 agent) const
    {
        return std::span(m_entries).subspan(m_starts[agent], m_starts[agent + 1] - m_starts[agent]);
    }

    [[nodiscard]] std::size_t heavyOf(quint32 agent) const { return m_heavy[agent].size(); }

    /// Each agent's weightiest terms; agents whose terms are the same come one
    /// behind the other, so that of a word that many have the nearest are seen.
    void findHeavy()
    {
        const std::size_t size = m_index.m_agents.size();
        m_heavy.resize(size);
        m_order.resize(size);
        std::vector<Entry> all;
        for (quint32 agent = 0; agent < size; ++agent) {
            m_order[agent] = agent;
            const auto own = entries(agent);
            all.assign(own.begin(), own.end());
            std::erase_if(all, [this](const Entry &entry) { return m_index.postings(entry.term).size() < 2; });
            const auto kept = std::min(kHeavyTerms, all.size());
            std::ranges::partial_sort(all, all.begin() + static_cast<std::ptrdiff_t>(kept),
                                      [](const Entry &a, const Entry &b) {
                                          return a.value != b.value ? a.value > b.value : a.term < b.term;
                                      });
            for (std::size_t i = 0; i < kept; ++i)
                m_heavy[agent].push_back({all[i].term});
        }
        std::ranges::sort(m_order, [this](quint32 a, quint32 b) {
            const auto order = std::lexicographical_compare_three_way(
                m_heavy[a].begin(), m_heavy[a].end(), m_heavy[b].begin(), m_heavy[b].end(),
                [](const Heavy &x, const Heavy &y) { return x.term <=> y.term; });
            return order != 0 ? order < 0 : a < b;
        });
        m_having.resize(m_index.m_terms.size());
        for (const quint32 agent : m_order) {
            for (Heavy &heavy : m_heavy[agent]) {
                heavy.place = static_cast<quint32>(m_having[heavy.term].size());
                m_having[heavy.term].push_back(agent);
            }
        }
    }

    void countShared(quint32 position, std::vector<quint32> &shared, std::vector<quint32> &touched) const
    {
        for (const Heavy &heavy : m_heavy[m_order[position]]) {
            const auto behind = std::span(m_having[heavy.term]).subspan(heavy.place + 1);
            for (const quint32 other : behind.first(std::min(kNeighbours, behind.size()))) {
                if (shared[other]++ == 0)
                    touched.push_back(other);
            }
        }
    }

    void keep(quint32 a, quint32 b, std::size_t limit)
    {
        const auto [first, second] = std::minmax(a, b);
        const QString &name = m_index.m_agents[first]->name;
        if (!name.isEmpty() && name == m_index.m_agents[second]->name)
            return;
        Pair pair{static_cast<qsizetype>(first), static_cast<qsizetype>(second), likeness(first, second)};
        if (pair.likeness < kLeast || limit == 0 || (m_best.size() == limit && !isBetter(pair, m_best.front())))
            return;
        if (m_best.size() == limit) {
            std::ranges::pop_heap(m_best, isBetter);
            m_best.pop_back();
        }
        m_best.push_back(std::move(pair));
        std::ranges::push_heap(m_best, isBetter);
    }

    template<typename Take>
    void forEachShared(quint32 a, quint32 b, Take &&take) const
    {
        const auto one = entries(a);
        const auto other = entries(b);
        for (std::size_t i = 0, j = 0; i < one.size() && j < other.size();) {
            if (one[i].term == other[j].term) {
                take(one[i].term, static_cast<double>(one[i].value) * other[j].value);
                ++i;
                ++j;
            } else {
                one[i].term < other[j].term ? ++i : ++j;
            }
        }
    }

    /// The cosine of the angle between what the two say.
    [[nodiscard]] double likeness(quint32 a, quint32 b) const
    {
        double sum = 0;
        forEachShared(a, b, [&sum](quint32, double value) { sum += value; });
        return sum > 0 ? std::min(1.0, sum / std::sqrt(m_index.m_squares[a] * m_index.m_squares[b])) : 0;
    }

    [[nodiscard]] QStringList sharedWords(quint32 a, quint32 b) const
    {
        std::vector<std::pair<double, quint32>> terms;
        forEachShared(a, b, [&terms](quint32 term, double value) { terms.emplace_back(value, term); });
        std::ranges::stable_sort(terms, [](const auto &x, const auto &y) { return x.first > y.first; });
        QStringList words;
        for (const auto &[value, term] : terms) {
            if (words.size() == kShownWords)
                break;
            words << m_index.m_words[term];
        }
        return words;
    }

    const Likeness &m_index;
    std::vector<quint32> m_starts; ///< by agent, and the end: in m_entries
    std::vector<Entry> m_entries; ///< of an agent in order of the terms
    std::vector<std::vector<Heavy>> m_heavy; ///< by agent
    std::vector<quint32> m_order; ///< agents, those that are alike behind one another
    std::vector<std::vector<quint32>> m_having; ///< by term: the agents that it is heavy for, in that order
    std::vector<Pair> m_best; ///< a heap with the least on top
};

std::vector<Likeness::Pair> Likeness::mostAlike(qsizetype limit, const std::stop_token &stop) const
{
    return Pairs(*this).run(static_cast<std::size_t>(std::max<qsizetype>(limit, 0)), stop);
}

} // namespace dossier
