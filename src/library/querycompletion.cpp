// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "querycompletion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::QueryCompletion)
};

/// More would not be looked through.
constexpr size_t kMostItems = 50;

QStringList valuesOf(QueryKey key, const AgentVocabulary &vocabulary)
{
    switch (key) {
    case QueryKey::Model:
        return vocabulary.models;
    case QueryKey::Colour:
        return vocabulary.colours;
    case QueryKey::Place:
        return vocabulary.places;
    case QueryKey::Folder:
        return vocabulary.folders;
    case QueryKey::Can:
        return vocabulary.tools;
    case QueryKey::Tokens:
        return {u">300"_s, u">1000"_s, u"<50"_s};
    default:
        return fixedValues(key);
    }
}

QString quotedIfNeeded(const QString &value)
{
    const bool isPlain = std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
    return isPlain ? value : u'"' + value + u'"';
}

/// The values that hold what is typed, those that begin with it first.
QStringList matching(const QStringList &values, const QString &typed)
{
    QStringList first;
    QStringList then;
    for (const QString &value : values) {
        if (value.startsWith(typed, Qt::CaseInsensitive))
            first += value;
        else if (value.contains(typed, Qt::CaseInsensitive))
            then += value;
    }
    return first + then;
}

/// The term that holds the cursor or ends there, cut at the cursor; an empty
/// one between terms.
QueryTerm termAt(const QString &text, qsizetype cursor)
{
    for (const QueryTerm &term : queryTerms(text.first(cursor))) {
        if (term.range.end() == cursor)
            return term;
    }
    return {.range = {cursor, 0}, .valueRange = {cursor, 0}, .value = {}};
}

/// Where the term goes on behind the cursor, so that all of it is replaced.
qsizetype endBehind(const QString &text, const QueryTerm &term)
{
    for (const QueryTerm &whole : queryTerms(text)) {
        if (whole.range.start == term.range.start)
            return whole.range.end();
    }
    return term.range.end();
}

} // namespace

QueryCompletion QueryCompletion::at(const QString &text, qsizetype cursor, const AgentVocabulary &vocabulary)
{
    const QueryTerm term = termAt(text, std::clamp<qsizetype>(cursor, 0, text.size()));
    QueryCompletion completion{.replaced = {term.valueRange.start, 0}, .items = {}};
    completion.replaced.length = endBehind(text, term) - term.valueRange.start;
    if (term.key != QueryKey::None) {
        for (const QString &value : matching(valuesOf(term.key, vocabulary), term.value))
            completion.items.push_back({quotedIfNeeded(value), queryHelp(term.key, value)});
        if (completion.items.size() > kMostItems)
            completion.items.resize(kMostItems);
        return completion;
    }
    const bool isWord = !text.isEmpty() && QStringView(text).sliced(term.valueRange.start).startsWith(u'"');
    for (const QueryKey key : queryKeys()) {
        // Who begins to write colour goes on so.
        const QString other = key == QueryKey::Colour ? u"colour"_s : toString(key);
        const QString name = toString(key).startsWith(term.value, Qt::CaseInsensitive) ? toString(key) : other;
        if (!isWord && name.startsWith(term.value, Qt::CaseInsensitive))
            completion.items.push_back({name + u':', queryHelp(key)});
    }
    return completion;
}

QString queryHelp(QueryKey key)
{
    switch (key) {
    case QueryKey::None:
        return Texts::tr("A word is looked for in names, file names and descriptions.");
    case QueryKey::Name:
        return Texts::tr("The name holds these letters.");
    case QueryKey::Model:
        return Texts::tr("The model holds these letters; without letters: no model is set.");
    case QueryKey::Colour:
        return Texts::tr("The colour begins so; without letters: no colour is set.");
    case QueryKey::Can:
        return Texts::tr("The agent may use this tool; without one: it may use none.");
    case QueryKey::Place:
        return Texts::tr("The place’s name holds these letters.");
    case QueryKey::Folder:
        return Texts::tr("The path of the folder holds these letters.");
    case QueryKey::Has:
        return Texts::tr("The agent has errors, problems or examples.");
    case QueryKey::Is:
        return Texts::tr("The agent is hidden, used, of a plugin, a note, or its file is missing.");
    case QueryKey::Tokens:
        return Texts::tr("The description costs so many tokens: >300, <50, 100..200.");
    case QueryKey::Changed:
        return Texts::tr("The file was changed then: today, >2026-01-31; without a day: by others since you saw it.");
    }
    return {};
}

QString queryHelp(QueryKey key, const QString &value)
{
    const QString id = toString(key) + u':' + value;
    if (id == "has:errors"_L1)
        return Texts::tr("It will not load, or loses a limit.");
    if (id == "has:problems"_L1)
        return Texts::tr("It will not load, or not as written.");
    if (id == "has:examples"_L1)
        return Texts::tr("Its description shows by examples when to ask it.");
    if (id == "is:hidden"_L1)
        return Texts::tr("Another agent of its name is used.");
    if (id == "is:used"_L1)
        return Texts::tr("This is the agent that the client uses under its name.");
    if (id == "is:plugin"_L1)
        return Texts::tr("It belongs to a plugin.");
    if (id == "is:note"_L1)
        return Texts::tr("It has no name: its client takes it for a note.");
    if (id == "is:missing"_L1)
        return Texts::tr("Its file is gone.");
    if (id == "changed:week"_L1)
        return Texts::tr("In the last seven days.");
    if (id == "changed:month"_L1)
        return Texts::tr("In the last month.");
    return {};
}

} // namespace dossier
