// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "verdict.h"

#include "rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Verdict)
};

/// More names would not be read.
constexpr qsizetype kToolsNamed = 8;

/// "server" of mcp__server and mcp__server__*; empty for a single tool.
QString wholeServer(const QString &item)
{
    if (!item.startsWith("mcp__"_L1))
        return {};
    const QString rest = item.sliced(5);
    const qsizetype separator = rest.indexOf("__"_L1);
    if (separator < 0)
        return rest;
    return rest.sliced(separator) == "__*"_L1 ? rest.first(separator) : QString();
}

QString readable(const QString &item)
{
    if (item == "mcp__*"_L1)
        return Texts::tr("the tools of all servers");
    const QString server = wholeServer(item);
    return server.isEmpty() ? item : Texts::tr("the tools of server %1").arg(server);
}

QString listOf(const QStringList &items)
{
    QStringList named;
    for (const QString &item : items.first(std::min(items.size(), kToolsNamed)))
        named += readable(item);
    const auto more = static_cast<int>(items.size() - named.size());
    if (more > 0)
        return Texts::tr("%1 and %n more", nullptr, more).arg(named.join(", "_L1));
    if (named.size() < 2)
        return named.join(QString());
    const QString last = named.takeLast();
    return Texts::tr("%1 and %2").arg(named.join(", "_L1), last);
}

QString rights(const Reading &reading)
{
    const FieldReading *given = reading.field(u"tools");
    const FieldReading *taken = reading.field(u"disallowedTools");
    const QStringList takenItems = taken ? toolItems(taken->value) : QStringList();
    QStringList items = given ? toolItems(given->value) : QStringList();
    items.removeDuplicates();
    const bool isAll = !given || given->value.isNull() || items.contains("*"_L1);
    if (isAll && takenItems.isEmpty())
        return Texts::tr("all tools");
    if (isAll)
        return Texts::tr("all tools but %1").arg(listOf(takenItems));
    if (given->value.isObject() || given->value.isDouble() || given->value.isBool())
        return Texts::tr("not known, as “tools” is no list");
    items.removeIf([&takenItems](const QString &item) { return takenItems.contains(item); });
    return items.isEmpty() ? Texts::tr("no tools") : listOf(items);
}

QString costAndRights(const CheckInput &input)
{
    const QString what = rights(input.reading);
    if (!input.reading.description || input.reading.description->isEmpty())
        return Texts::tr("Can use: %1").arg(what);
    const qsizetype tokens = descriptionTokens(*input.reading.description);
    const qsizetype rounded = tokens < 100 ? tokens : (tokens + 5) / 10 * 10;
    return Texts::tr("Can use: %1 · ≈ %2 tokens in every session").arg(what).arg(rounded);
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
            verdict.sentences.push_back(
                {Texts::tr("%1 does not load this agent, and shows no message.").arg(input.client.dialect->title()),
                 std::nullopt,
                 {}});
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

QString rightsSentence(const Reading &reading, const Dialect &)
{
    QString sentence = rights(reading);
    // The name of a tool is exact.
    if (!sentence.isEmpty() && !sentence.startsWith("mcp__"_L1))
        sentence[0] = sentence.front().toUpper();
    return sentence;
}

qsizetype descriptionTokens(const QString &description)
{
    return (description.size() + 3) / 4;
}

} // namespace dossier
