// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mending.h"

#include "checkedfile.h"

#include <algorithm>

namespace dossier {

namespace {

/// More rounds than any file has faults of different kinds.
constexpr int kRounds = 12;

struct Choice {
    QString rule;
    const Fix *fix;
};

std::vector<Choice> choose(const std::vector<Diagnostic> &diagnostics, const QStringList &rules, bool onlySafe)
{
    std::vector<Choice> choices;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (!rules.isEmpty() && !rules.contains(diagnostic.rule))
            continue;
        const auto fix = onlySafe ? std::ranges::find_if(diagnostic.fixes, &Fix::safe) : diagnostic.fixes.begin();
        if (fix != diagnostic.fixes.end())
            choices.push_back({diagnostic.rule, &*fix});
    }
    return choices;
}

/// All that do not get in each other's way, as one fix.
Mended applyAll(const std::vector<Choice> &choices, const SourceText &source)
{
    Mended mended{source, {}};
    Fix together;
    for (const Choice &choice : choices) {
        if ((choice.fix->format && together.format) || !together.changes.add(choice.fix->changes))
            continue;
        if (choice.fix->format)
            together.format = choice.fix->format;
        mended.rules += choice.rule;
    }
    if (auto after = applied(together, source))
        mended.source = std::move(*after);
    else
        mended.rules.clear();
    return mended;
}

bool isWorse(const Reading &after, const Reading &before)
{
    return before.loads() && !after.loads();
}

Mended mend(const Checker &checker, CheckInput input, const QStringList &rules, bool onlySafe)
{
    Mended result{input.file.source(), {}};
    input.wantsFixes = true;
    for (int round = 0; round < kRounds; ++round) {
        const std::vector<Diagnostic> diagnostics = checker.check(input);
        const std::vector<Choice> choices = choose(diagnostics, rules, onlySafe);
        if (choices.empty())
            break;
        Mended mended = applyAll(choices, result.source);
        Reading after = readWith(input, mended.source);
        // Each is good by itself, but two may not go together.
        if (isWorse(after, input.reading)) {
            mended = applyAll({choices.front()}, result.source);
            after = readWith(input, mended.source);
        }
        if (mended.rules.isEmpty() || isWorse(after, input.reading))
            break;
        result.source = mended.source;
        result.rules += mended.rules;
        input.file = AgentFile::parse(mended.source);
        input.reading = std::move(after);
    }
    return result;
}

} // namespace

Result<SourceText> applied(const Fix &fix, const SourceText &source)
{
    auto text = fix.changes.applyTo(source.text());
    if (!text)
        return std::unexpected(text.error());
    return SourceText(std::move(*text), fix.format.value_or(source.format()));
}

Mended mendSafely(const Checker &checker, CheckInput input, const QStringList &rules)
{
    return mend(checker, std::move(input), rules, true);
}

Mended mendAsPreferred(const Checker &checker, CheckInput input, const QString &rule)
{
    return mend(checker, std::move(input), {rule}, false);
}

} // namespace dossier
