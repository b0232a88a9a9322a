// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "likeness.h"

#include "agentfile/exampleparts.h"
#include "terms.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// Of BM25: how soon a word that comes again counts no more, and by field how
// much one counts and how much less in a long text. A name is a summary; an
// example tells of many things beside the agent's.
constexpr float kSaturation = 1.2F;
constexpr std::array kWeights = {3.0F, 1.0F, 0.6F};
constexpr std::array kLengthCounts = {0.3F, 0.6F, 0.6F};

// Of few agents nearly every word is one that most have; as if there were some
// more, with other words.
constexpr float kUnseenAgents = 6;

/// Of a term that so many of all agents have.
float rarityOf(std::size_t agents, quint32 having)
{
    const float all = static_cast<float>(agents) + kUnseenAgents;
    const auto some = static_cast<float>(having);
    return std::log(1 + (all - some + 0.5F) / (some + 0.5F));
}

constexpr qsizetype kStopInterval = 256; // agents between two looks at the stop token

/// Calls `take` with a field and each text in it. What the assistant says in an
/// example is left out: it names the agent, whatever the example is about.
template<typename Take>
void forEachField(const Likeness::Text &text, Take &&take)
{
    take(0, QStringView(text.name));
    const QStringView description(text.description);
    qsizetype at = 0;
    for (const ExampleLayout &layout : exampleLayouts(description)) {
        take(1, description.sliced(at, layout.range.start - at));
        at = layout.range.end();
        if (layout.parts.empty())
            take(2, description.sliced(layout.inner.start, layout.inner.length));
        for (const ExamplePart &part : layout.parts) {
            if (part.kind != ExamplePart::Kind::Assistant)
                take(2, description.sliced(part.content.start, part.content.length));
        }
    }
    take(1, description.sliced(at));
}

void countUp(quint16 &count)
{
    if (count < std::numeric_limits<quint16>::max())
        ++count;
}

} // namespace

/// Counts terms agent by agent, then weighs them.
class Likeness::Builder
{
public:
    std::shared_ptr<const Likeness> run(std::vector<AgentPointer> agents, const std::stop_token &stop)
    {
        m_made->m_agents = std::move(agents);
        const auto size = m_made->m_agents.size();
        m_lengths.resize(size);
        for (std::size_t agent = 0; agent < size; ++agent) {
            if (agent % kStopInterval == 0 && stop.stop_requested())
                return nullptr;
            count(static_cast<quint32>(agent));
        }
        weigh();
        return m_made;
    }

private:
    struct Count {
        quint32 term = 0;
        quint32 agent = 0;
        Counts counts = {};
    };

    void count(quint32 agent)
    {
        const AgentSummary &summary = *m_made->m_agents[agent];
        const std::size_t first = m_counts.size();
        forEachField({summary.name, summary.description}, [&](std::size_t field, QStringView text) {
            TermScanner scanner(text);
            while (scanner.next()) {
                const quint32 term = idOf(scanner.term(), scanner.word());
                if (m_place[term] <= first) { // not yet of this agent
                    m_counts.push_back({term, agent});
                    m_place[term] = m_counts.size();
                }
                countUp(m_counts[m_place[term] - 1].counts[field]);
                countUp(m_lengths[agent][field]);
            }
        });
    }

    quint32 idOf(QStringView term, QStringView word)
    {
        if (const auto found = m_made->m_ids.constFind(term); found != m_made->m_ids.cend())
            return *found;
        const auto id = static_cast<quint32>(m_made->m_terms.size());
        m_made->m_terms.push_back(term.toString());
        m_made->m_words.push_back(word.toString());
        m_made->m_ids.insert(m_made->m_terms.back(), id);
        m_place.push_back(0);
        return id;
    }

    void weigh()
    {
        for (std::size_t field = 0; field < FieldCount; ++field) {
            double sum = 0;
            for (const Counts &lengths : m_lengths)
                sum += lengths[field];
            m_made->m_usualLengths[field] =
                std::max(1.0F, static_cast<float>(sum / std::max<double>(1, static_cast<double>(m_lengths.size()))));
        }
        const std::size_t terms = m_made->m_terms.size();
        std::vector<quint32> &starts = m_made->m_starts;
        starts.assign(terms + 1, 0);
        for (const Count &entry : m_counts)
            ++starts[entry.term + 1];
        m_made->m_rarity.resize(terms);
        for (std::size_t term = 0; term < terms; ++term) {
            m_made->m_rarity[term] = rarityOf(m_made->m_agents.size(), starts[term + 1]);
            starts[term + 1] += starts[term];
        }
        fill();
    }

    void fill()
    {
        m_made->m_postings.resize(m_counts.size());
        const std::vector<quint32> &starts = m_made->m_starts;
        std::vector<quint32> next(starts.begin(), starts.end() - 1);
        for (const Count &entry : m_counts) {
            const float value = m_made->valueOf(m_made->m_rarity[entry.term], entry.counts, m_lengths[entry.agent]);
            m_made->m_postings[next[entry.term]++] = {entry.agent, value};
        }
        m_made->m_squares.resize(m_made->m_agents.size());
        for (const Posting &posting : m_made->m_postings)
            m_made->m_squares[posting.agent] += static_cast<double>(posting.value) * posting.value;
    }

    std::shared_ptr<Likeness> m_made = std::make_shared<Likeness>();
    std::vector<Count> m_counts;
    std::vector<Counts> m_lengths; ///< by agent: terms in each field
    std::vector<std::size_t> m_place; ///< by term: behind its last entry in m_counts; 0: none
};

Likeness::Likeness() = default;

std::shared_ptr<const Likeness> Likeness::of(std::vector<AgentPointer> agents, const std::stop_token &stop)
{
    return Builder().run(std::move(agents), stop);
}

float Likeness::valueOf(float rarity, const Counts &counts, const Counts &lengths) const
{
    float weighed = 0;
    for (std::size_t field = 0; field < FieldCount; ++field) {
        const float length = static_cast<float>(lengths[field]) / m_usualLengths[field];
        weighed += kWeights[field] * counts[field] / (1 - kLengthCounts[field] + kLengthCounts[field] * length);
    }
    return rarity * weighed * (kSaturation + 1) / (weighed + kSaturation);
}

std::vector<Likeness::Entry> Likeness::entriesOf(const Text &text) const
{
    QHash<quint32, Counts> counts;
    Counts lengths = {};
    forEachField(text, [&](std::size_t field, QStringView part) {
        TermScanner scanner(part);
        while (scanner.next()) {
            countUp(lengths[field]);
            if (const auto found = m_ids.constFind(scanner.term()); found != m_ids.cend())
                countUp(counts[*found][field]);
        }
    });
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        entries.push_back({it.key(), valueOf(m_rarity[it.key()], *it, lengths)});
    std::ranges::sort(entries, {}, &Entry::term);
    return entries;
}

std::vector<Likeness::Asked> Likeness::askedTerms(const QString &request) const
{
    std::vector<Asked> asked;
    for (const Term &term : termsOf(request)) {
        if (const auto found = m_ids.constFind(term.term); found != m_ids.cend())
            asked.push_back({*found, term.word});
    }
    return asked;
}

std::span<const Likeness::Posting> Likeness::postings(quint32 term) const
{
    return std::span(m_postings).subspan(m_starts[term], m_starts[term + 1] - m_starts[term]);
}

float Likeness::valueIn(quint32 term, quint32 agent) const
{
    const auto all = postings(term);
    const auto found = std::ranges::lower_bound(all, agent, {}, &Posting::agent);
    return found != all.end() && found->agent == agent ? found->value : 0;
}

namespace {

struct Part {
    double value = 0;
    QString word;
};

/// The weightiest words of a match.
QStringList wordsOf(std::vector<Part> parts)
{
    std::erase_if(parts, [](const Part &part) { return part.value <= 0; });
    std::ranges::stable_sort(parts, std::greater(), &Part::value);
    QStringList words;
    for (const Part &part : parts) {
        if (words.size() < Likeness::kShownWords)
            words << part.word;
    }
    return words;
}

} // namespace

std::vector<Likeness::Match> Likeness::best(const std::vector<double> &scores, qsizetype limit) const
{
    std::vector<Match> matches;
    for (std::size_t agent = 0; agent < scores.size(); ++agent) {
        if (scores[agent] > 0)
            matches.push_back({static_cast<qsizetype>(agent), scores[agent]});
    }
    const auto isBetter = [](const Match &a, const Match &b) {
        return a.score != b.score ? a.score > b.score : a.agent < b.agent;
    };
    const auto kept = std::min(static_cast<std::size_t>(std::max<qsizetype>(limit, 0)), matches.size());
    std::ranges::partial_sort(matches, matches.begin() + static_cast<std::ptrdiff_t>(kept), isBetter);
    matches.resize(kept);
    return matches;
}

std::vector<double> Likeness::scores(const std::vector<Asked> &asked) const
{
    std::vector<double> sums(m_agents.size());
    for (const Asked &term : asked) {
        for (const Posting &posting : postings(term.term))
            sums[posting.agent] += posting.value;
    }
    return sums;
}

qsizetype Likeness::countAbove(const QString &request, double score, const QString &path) const
{
    const std::vector<double> all = scores(askedTerms(request));
    qsizetype above = 0;
    for (std::size_t agent = 0; agent < all.size(); ++agent)
        above += all[agent] > score && m_agents[agent]->path != path;
    return above;
}

std::vector<Likeness::Match> Likeness::rank(const QString &request, qsizetype limit) const
{
    const std::vector<Asked> asked = askedTerms(request);
    std::vector<Match> matches = best(scores(asked), limit);
    for (Match &match : matches) {
        std::vector<Part> parts;
        parts.reserve(asked.size());
        for (const Asked &term : asked)
            parts.push_back({valueIn(term.term, static_cast<quint32>(match.agent)), term.word});
        match.words = wordsOf(std::move(parts));
    }
    return matches;
}

Likeness::Match Likeness::match(const QString &request, const Text &text) const
{
    const std::vector<Term> asked = termsOf(request);
    QHash<QStringView, Counts> counts;
    for (const Term &term : asked)
        counts.insert(term.term, {});
    Counts lengths = {};
    forEachField(text, [&](std::size_t field, QStringView part) {
        TermScanner scanner(part);
        while (scanner.next()) {
            countUp(lengths[field]);
            if (const auto found = counts.find(scanner.term()); found != counts.end())
                countUp((*found)[field]);
        }
    });
    Match match;
    std::vector<Part> parts;
    for (const Term &term : asked) {
        // A word that no agent had until now is as rare as can be.
        const auto id = m_ids.constFind(term.term);
        const float rarity = id != m_ids.cend() ? m_rarity[*id] : rarityOf(m_agents.size(), 0);
        const float value = valueOf(rarity, counts.value(term.term), lengths);
        parts.push_back({value, term.word});
        match.score += value;
    }
    match.words = wordsOf(std::move(parts));
    return match;
}

std::vector<Likeness::Match> Likeness::alikeTo(const Text &text, const QString &ownPath, qsizetype limit) const
{
    const std::vector<Entry> entries = entriesOf(text);
    std::vector<double> sums(m_agents.size());
    double square = 0;
    for (const Entry &entry : entries) {
        square += static_cast<double>(entry.value) * entry.value;
        for (const Posting &posting : postings(entry.term))
            sums[posting.agent] += static_cast<double>(entry.value) * posting.value;
    }
    for (std::size_t agent = 0; agent < sums.size(); ++agent) {
        const AgentSummary &other = *m_agents[agent];
        const bool isSame = other.path == ownPath || (!text.name.isEmpty() && other.name == text.name);
        sums[agent] =
            isSame || sums[agent] <= 0 ? 0 : std::min(1.0, sums[agent] / std::sqrt(square * m_squares[agent]));
    }
    std::vector<Match> matches = best(sums, limit);
    for (Match &match : matches) {
        std::vector<Part> parts;
        parts.reserve(entries.size());
        for (const Entry &entry : entries)
            parts.push_back(
                {entry.value * valueIn(entry.term, static_cast<quint32>(match.agent)), m_words[entry.term]});
        match.words = wordsOf(std::move(parts));
    }
    return matches;
}

} // namespace dossier
