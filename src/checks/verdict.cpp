// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "verdict.h"

#include "markdown/textcounts.h"
#include "rights.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Verdict)
};

QString costAndRights(const CheckInput &input)
{
    const QString what = rightsOf(input.reading, *input.client.dialect, input.context).tools;
    if (!input.reading.description || input.reading.description->isEmpty())
        return Texts::tr("Can use: %1").arg(what);
    return Texts::tr("Can use: %1 · ≈ %Ln token(s) in every session", nullptr, toldTokens(*input.reading.description))
        .arg(what);
}

const Diagnostic *gravest(const std::vector<Diagnostic> &diagnostics)
{
    const auto found = std::ranges::min_element(diagnostics, {}, &Diagnostic::severity);
    return found == diagnostics.end() ? nullptr : &*found;
}

Verdict::Sentence sentenceOf(const Diagnostic &diagnostic)
{
    Verdict::Sentence sentence{diagnostic.message, std::nullopt, diagnostic.rule};
    if (!diagnostic.fixes.empty())
        sentence.fix = diagnostic.fixes.front();
    return sentence;
}

QString loads(const CheckInput &input)
{
    const QString client = input.client.dialect->title();
    if (input.reading.outcome == Outcome::LoadsWithoutMetadata)
        return Texts::tr("%1 loads this agent without its fields.").arg(client);
    return Texts::tr("%1 loads this agent.").arg(client);
}

Verdict noteVerdict(const CheckInput &input, const Diagnostic *worst)
{
    Verdict verdict{Verdict::Level::Note, {}};
    if (worst)
        verdict.sentences.push_back(sentenceOf(*worst));
    else
        verdict.sentences.push_back(
            {Texts::tr("No name: %1 takes it for a note.").arg(input.client.dialect->title()), std::nullopt, {}});
    return verdict;
}

/// The first two reasons of their own: the second one would show up as soon as
/// the first is mended.
Verdict lostVerdict(const std::vector<Diagnostic> &diagnostics)
{
    Verdict verdict{Verdict::Level::Bad, {}};
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error && verdict.sentences.size() < 2)
            verdict.sentences.push_back(sentenceOf(diagnostic));
    }
    return verdict;
}

} // namespace

Verdict verdictOf(const CheckInput &input, const std::vector<Diagnostic> &diagnostics)
{
    const Diagnostic *worst = gravest(diagnostics);
    if (input.reading.outcome == Outcome::NotAnAgent)
        return noteVerdict(input, worst);
    if (input.reading.outcome == Outcome::NotLoaded) {
        Verdict verdict = lostVerdict(diagnostics);
        if (verdict.sentences.empty()) {
            verdict.sentences.push_back({lossSentence(*input.client.dialect, input.reading), std::nullopt, {}});
        }
        return verdict;
    }
    Verdict verdict;
    verdict.sentences.push_back({loads(input), std::nullopt, {}});
    if (worst && worst->severity != Severity::Info) {
        verdict.level = worst->severity == Severity::Error ? Verdict::Level::Bad : Verdict::Level::Notice;
        verdict.sentences.push_back(sentenceOf(*worst));
    } else if (input.reading.outcome == Outcome::LoadsWithoutMetadata) {
        verdict.level = Verdict::Level::Notice;
    }
    verdict.sentences.push_back({costAndRights(input), std::nullopt, {}});
    return verdict;
}

QString lossSentence(const Dialect &dialect, const Reading &reading)
{
    const bool isSilent = reading.error && dialect.isLossSilent(reading.error->code);
    return (isSilent ? Texts::tr("%1 does not load this agent, and shows no message.")
                     : Texts::tr("%1 does not load this agent."))
        .arg(dialect.title());
}

int toldTokens(const QString &description)
{
    const auto tokens = static_cast<int>(descriptionTokens(description));
    return tokens < 100 ? tokens : (tokens + 5) / 10 * 10;
}

qsizetype descriptionTokens(const QString &description)
{
    return approximateTokens(description);
}

} // namespace dossier
