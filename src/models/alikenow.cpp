// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "alikenow.h"

#include "agentfile/examples.h"

#include <algorithm>

namespace dossier {

AlikeNow::AlikeNow(AgentTexts *texts, QObject *parent)
    : QObject(parent)
    , m_texts(texts)
    , m_work(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &AlikeNow::ask);
    connect(texts, &AgentTexts::changed, this, &AlikeNow::ask);
    connect(texts, &AgentTexts::becameStale, this, [this] {
        if (m_isWanted)
            m_texts->want();
    });
}

AlikeNow::~AlikeNow() = default;

void AlikeNow::setText(const Likeness::Text &text, const QString &path)
{
    if (text.name == m_text.name && text.description == m_text.description && path == m_path)
        return;
    m_text = text;
    m_path = path;
    if (m_isWanted)
        m_pause.start();
}

void AlikeNow::setWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    if (!wanted) {
        m_pause.stop();
        m_work.cancel();
        return;
    }
    m_texts->want();
    ask();
}

void AlikeNow::ask()
{
    m_pause.stop();
    if (!m_isWanted)
        return;
    m_work.start([data = m_texts->data(), text = m_text, path = m_path](
                     const std::stop_token &, const auto &) { return std::optional(answerOf(data, text, path)); },
                 [this](Answer answer) {
                     if (answer == m_answer)
                         return;
                     m_answer = std::move(answer);
                     Q_EMIT changed();
                 });
}

AlikeNow::Answer AlikeNow::answerOf(const AgentTexts::Data &data, const Likeness::Text &text, const QString &path)
{
    Answer answer;
    const Likeness &likeness = *data.likeness;
    const auto agentOf = [&likeness](const Likeness::Match &match) -> const AgentSummary & {
        return *likeness.agents()[static_cast<std::size_t>(match.agent)];
    };
    for (const Likeness::Match &match : likeness.alikeTo(text, path, kAlike)) {
        const AgentSummary &agent = agentOf(match);
        answer.alike.push_back(
            {agent.id(), data.places[static_cast<std::size_t>(match.agent)], agent.path, match.score, match.words});
    }
    for (const ExampleBlock &block : readExamples(text.description)) {
        const auto turn = std::ranges::find(block.turns, ExampleTurn::Speaker::User, &ExampleTurn::speaker);
        if (turn == block.turns.end() || turn->text.trimmed().isEmpty())
            continue;
        ++answer.asked;
        const double own = likeness.match(turn->text, text).score;
        for (const Likeness::Match &match : likeness.rank(turn->text, 2)) {
            const AgentSummary &agent = agentOf(match);
            if (agent.path == path)
                continue;
            if (match.score > own)
                answer.elsewhere.push_back({turn->text, agent.id(), agent.path});
            break;
        }
    }
    return answer;
}

} // namespace dossier
