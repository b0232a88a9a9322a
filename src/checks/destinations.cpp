// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "destinations.h"

#include "checkedfile.h"
#include "mending.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using State = Destination::State;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Destination)
};

constexpr QLatin1StringView kWindowsCheckout = "windows-checkout"_L1;

State stateOf(const Reading &reading)
{
    switch (reading.outcome) {
    case Outcome::Loads:
        return reading.header == HeaderOutcome::Rescued ? State::LoadsRepaired : State::Loads;
    case Outcome::LoadsWithoutMetadata:
        return State::LosesFields;
    case Outcome::NotLoaded:
        return State::NotLoaded;
    case Outcome::NotAnAgent:
        break;
    }
    return State::NotAnAgent;
}

bool isGood(State state)
{
    return state == State::Loads || state == State::LoadsRepaired;
}

QString reasonOf(const Reading &reading)
{
    if (!reading.error)
        return {};
    // What a YAML reader says is no sentence.
    if (reading.error->code == Error::Code::Syntax)
        return Texts::tr("The header is no YAML that it can read: %1.").arg(reading.error->text);
    return reading.error->text;
}

/// One after the other; the second may be empty.
QString sentences(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : QStringList{first, second}.join(u' ');
}

QString sentenceOf(const QString &client, const Reading &reading)
{
    // Some loaders say all of it.
    if (reading.error && reading.error->text.startsWith(client))
        return reading.error->text;
    const QString reason = reasonOf(reading);
    switch (stateOf(reading)) {
    case State::Loads:
        return Texts::tr("%1 loads it.").arg(client);
    case State::LoadsRepaired:
        return Texts::tr("%1 loads it after its own repair of the header.").arg(client);
    case State::LosesFields:
        return sentences(Texts::tr("%1 loads it without its fields.").arg(client), reason);
    case State::NotLoaded:
        return sentences(Texts::tr("%1 does not load it.").arg(client), reason);
    case State::NotAnAgent:
        break;
    }
    return sentences(Texts::tr("%1 takes it for a note.").arg(client), reason);
}

/// All safe fixes of the header as one: what a person would apply to be safe
/// everywhere. None if there are none.
std::optional<Fix> headerFix(const std::vector<Diagnostic> &diagnostics)
{
    Fix all{u"safe-everywhere"_s, {}, {}, std::nullopt, true};
    for (const Diagnostic &diagnostic : diagnostics) {
        if (!diagnostic.rule.startsWith("header/"_L1))
            continue;
        const auto fix = std::ranges::find_if(diagnostic.fixes, &Fix::safe);
        if (fix == diagnostic.fixes.end())
            continue;
        if (all.title.isEmpty())
            all.title = fix->title;
        else if (all.title != fix->title)
            all.title = Texts::tr("Mend the header: no word changes");
        for (const TextEdit &edit : fix->changes.edits())
            (void)all.changes.add(edit.range, edit.text);
        if (fix->format)
            all.format = fix->format;
    }
    return all.title.isEmpty() ? std::nullopt : std::optional(std::move(all));
}

SourceText withReturns(const SourceText &source)
{
    FileFormat format = source.format();
    format.lineEnd = LineEnd::CrLf;
    return {withoutReturns(source).text(), format};
}

/// What one client makes of a source, wherever it lies now.
Reading readingOf(const CheckInput &input, const Client &client, const SourceText &source)
{
    FileContext context = input.context;
    if (client.dialect != input.client.dialect) {
        context.dialect = client.dialect->id();
        context.place = FileContext::Place::Project;
    }
    return client.loader->read(AgentFile::parse(source), context);
}

/// Gives a destination the fix if it loads with it.
void offer(Destination &destination, const std::optional<Fix> &fix, const SourceText &source,
           const std::function<Reading(const SourceText &)> &read)
{
    if (isGood(destination.state) || !fix)
        return;
    const auto mended = applied(*fix, source);
    if (mended && isGood(stateOf(read(*mended))))
        destination.fix = fix;
}

Destination ofClient(const CheckInput &input, const Client &client, const std::optional<Fix> &fix)
{
    const Dialect &dialect = *client.dialect;
    const SourceText source = input.file.source();
    const bool isOwn = client.dialect == input.client.dialect;
    const Reading reading = isOwn ? input.reading : readingOf(input, client, source);
    Destination destination{dialect.id(),
                            Texts::tr("%1 (measured with %2)").arg(dialect.title(), dialect.measuredVersion()),
                            stateOf(reading),
                            sentenceOf(dialect.title(), reading),
                            reading.error ? reading.error->range : std::nullopt,
                            std::nullopt};
    offer(destination, fix, source, [&](const SourceText &mended) { return readingOf(input, client, mended); });
    return destination;
}

Destination ofWindowsCheckout(const CheckInput &input, const std::optional<Fix> &fix)
{
    const QString client = input.client.dialect->title();
    const auto read = [&input](const SourceText &source) { return readWith(input, withReturns(source)); };
    const SourceText source = input.file.source();
    const Reading reading = read(source);
    Destination destination{kWindowsCheckout,           Texts::tr("Windows checkout"),
                            stateOf(reading),           {},
                            std::optional<TextRange>{}, std::nullopt};
    if (input.reading.loads() && !reading.loads()) {
        destination.sentence = Texts::tr("Where git makes Windows line ends of a checkout, %1 does not load it: with "
                                         "them it cannot repair the header.")
                                   .arg(client);
    } else {
        destination.sentence = Texts::tr("With Windows line ends: %1").arg(sentenceOf(client, reading));
    }
    offer(destination, fix, source, read);
    return destination;
}

} // namespace

QString toString(Destination::State state)
{
    switch (state) {
    case State::Loads:
        return u"loads"_s;
    case State::LoadsRepaired:
        return u"loads-repaired"_s;
    case State::LosesFields:
        return u"loses-fields"_s;
    case State::NotLoaded:
        return u"not-loaded"_s;
    case State::NotAnAgent:
        break;
    }
    return u"not-an-agent"_s;
}

std::vector<Destination> destinationsOf(const CheckInput &input, const Dialects &dialects,
                                        const std::vector<Diagnostic> &diagnostics)
{
    const std::optional<Fix> fix = headerFix(diagnostics);
    std::vector<Destination> found{ofClient(input, input.client, fix)};
    for (const Client &client : dialects.clients()) {
        if (client.dialect != input.client.dialect)
            found.push_back(ofClient(input, client, fix));
    }
    found.push_back(ofWindowsCheckout(input, fix));
    return found;
}

} // namespace dossier
