// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include "text/unseen.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// What a rule looks for; most texts hold no unit of these and are not looked through.
struct Kind {
    bool (*test)(const QString &, qsizetype);
    std::vector<std::pair<char16_t, char16_t>> units; ///< first and last of those at which the test can hold
};

std::vector<TextRange> runsOf(const CheckedFile &file, const Kind &kind)
{
    std::vector<TextRange> runs;
    if (std::ranges::none_of(
            kind.units, [&](const auto &units) { return file.letters().mayContainUnit(units.first, units.second); }))
        return runs;
    const QString &text = file.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80 || !kind.test(text, i))
            continue;
        const qsizetype length = codeAt(text, i) > 0xFFFF ? 2 : 1;
        if (!runs.empty() && runs.back().end() == i)
            runs.back().length += length;
        else
            runs.push_back({i, length});
        i += length - 1;
    }
    return runs;
}

QString codeName(const QString &text, qsizetype at)
{
    return u"U+"_s + QString::number(codeAt(text, at), 16).toUpper().rightJustified(4, u'0');
}

ChangeSet removal(const std::vector<TextRange> &runs)
{
    ChangeSet changes;
    for (const TextRange run : runs)
        (void)changes.add(run, {});
    return changes;
}

const Kind &invisibleKind()
{
    static const Kind kind{[](const QString &text, qsizetype at) {
                               const Unseen unseen = unseenAt(text, at);
                               return unseen == Unseen::Blank || unseen == Unseen::Tag;
                           },
                           {{0x00AD, 0x00AD},
                            {0x061C, 0x061C},
                            {0x180E, 0x180E},
                            {0x200B, 0x200F},
                            {0x2060, 0x2064},
                            {0x3164, 0x3164},
                            {0xDB40, 0xDB40},
                            {0xFEFF, 0xFEFF},
                            {0xFFA0, 0xFFA0}}};
    return kind;
}

const Kind &bidiKind()
{
    static const Kind kind{[](const QString &text, qsizetype at) { return unseenAt(text, at) == Unseen::Bidi; },
                           {{0x202A, 0x202E}, {0x2066, 0x2069}}};
    return kind;
}

class Invisible : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::Invisible)
public:
    QString id() const override { return u"text/invisible"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The text holds characters that are not seen."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const QString &text = file.text();
        const std::vector<TextRange> runs = runsOf(file, invisibleKind());
        if (runs.empty())
            return {};
        const bool hides = unseenAt(text, runs.front().start) == Unseen::Tag;
        Diagnostic diagnostic{id(), severity(), {}, runs.front(), {}, {}};
        diagnostic.message =
            hides ? tr("Letters that nobody sees (%1) stand here; the model reads them. A text may be hidden in them.")
                        .arg(codeName(text, runs.front().start))
                  : tr("A character that nobody sees (%1) stands here; the model reads it.")
                        .arg(codeName(text, runs.front().start));
        for (std::size_t i = 1; i < runs.size() && i < 10; ++i)
            diagnostic.related.push_back({runs[i], tr("Here is another one.")});
        // In a key or a value they may change what is read; a person is to look.
        const bool isInPrompt = runs.front().start >= file.file().bodyRange().start;
        addFix(diagnostic, Fixes(file).change(u"remove-invisible"_s, tr("Remove what is not seen"), removal(runs),
                                              isInPrompt && !hides));
        return {diagnostic};
    }
};

class BidiControls : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::BidiControls)
public:
    QString id() const override { return u"text/bidi"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override
    {
        return tr("Characters that turn the direction of writing can hide what is read.");
    }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const QString &text = file.text();
        const std::vector<TextRange> runs = runsOf(file, bidiKind());
        if (runs.empty())
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("A character that turns the direction of writing (%1) stands here: what is read can "
                                 "differ from what is seen.")
                                  .arg(codeName(text, runs.front().start)),
                              runs.front(),
                              {},
                              {}};
        for (std::size_t i = 1; i < runs.size() && i < 10; ++i)
            diagnostic.related.push_back({runs[i], tr("Here is another one.")});
        addFix(diagnostic, Fixes(file).change(u"remove-bidi"_s, tr("Remove these characters"), removal(runs)));
        return {diagnostic};
    }
};

} // namespace

std::vector<RulePointer> invisibleRules()
{
    std::vector<RulePointer> rules;
    rules.push_back(std::make_unique<Invisible>());
    rules.push_back(std::make_unique<BidiControls>());
    return rules;
}

} // namespace dossier
