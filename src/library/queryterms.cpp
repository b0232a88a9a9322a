// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "queryterms.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Name {
    QueryKey key;
    QLatin1StringView text;
};

constexpr std::array kNames{
    Name{QueryKey::Model, "model"_L1},   Name{QueryKey::Colour, "color"_L1},    Name{QueryKey::Colour, "colour"_L1},
    Name{QueryKey::Can, "can"_L1},       Name{QueryKey::Has, "has"_L1},         Name{QueryKey::Is, "is"_L1},
    Name{QueryKey::Place, "place"_L1},   Name{QueryKey::Folder, "folder"_L1},   Name{QueryKey::Name, "name"_L1},
    Name{QueryKey::Tokens, "tokens"_L1}, Name{QueryKey::Changed, "changed"_L1},
};

constexpr std::array kKeys{QueryKey::Model, QueryKey::Colour, QueryKey::Can,  QueryKey::Has,    QueryKey::Is,
                           QueryKey::Place, QueryKey::Folder, QueryKey::Name, QueryKey::Tokens, QueryKey::Changed};

/// Where a term ends that begins at `at`: blanks within quotation marks are its own.
qsizetype endOf(const QString &text, qsizetype at)
{
    bool isQuoted = false;
    while (at < text.size() && (isQuoted || !text[at].isSpace())) {
        isQuoted = isQuoted != (text[at] == u'"');
        ++at;
    }
    return at;
}

QString unquoted(QStringView text)
{
    return text.toString().remove(u'"').simplified();
}

/// Whether what stands before a colon can be meant as a key.
bool looksLikeKey(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
}

QueryTerm termOf(const QString &text, TextRange range)
{
    QueryTerm term{.range = range, .valueRange = range};
    const QStringView whole = QStringView(text).sliced(range.start, range.length);
    term.isNegated = whole.size() > 1 && whole.startsWith(u'-');
    const QStringView written = whole.sliced(term.isNegated ? 1 : 0);
    const qsizetype colon = written.indexOf(u':');
    const QStringView before = written.first(std::max<qsizetype>(colon, 0));
    if (looksLikeKey(before)) {
        term.key = queryKeyFromString(before.toString());
        if (term.key == QueryKey::None)
            term.unknownKey = before.toString();
    }
    const qsizetype value = range.start + (term.isNegated ? 1 : 0) + (term.key == QueryKey::None ? 0 : colon + 1);
    term.valueRange = {value, range.end() - value};
    term.value = unquoted(QStringView(text).sliced(value, range.end() - value));
    return term;
}

} // namespace

std::vector<QueryTerm> queryTerms(const QString &text)
{
    std::vector<QueryTerm> terms;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = endOf(text, at);
        terms.push_back(termOf(text, {at, end - at}));
        at = end;
    }
    return terms;
}

std::span<const QueryKey> queryKeys()
{
    return kKeys;
}

QString toString(QueryKey key)
{
    const auto *const found = std::ranges::find(kNames, key, &Name::key);
    return found == kNames.end() ? QString() : QString(found->text);
}

QueryKey queryKeyFromString(const QString &text)
{
    const auto *const found = std::ranges::find_if(
        kNames, [&text](const Name &name) { return text.compare(name.text, Qt::CaseInsensitive) == 0; });
    return found == kNames.end() ? QueryKey::None : found->key;
}

QStringList fixedValues(QueryKey key)
{
    switch (key) {
    case QueryKey::Has:
        return {u"errors"_s, u"problems"_s, u"examples"_s};
    case QueryKey::Is:
        return {u"hidden"_s, u"used"_s, u"plugin"_s, u"note"_s, u"missing"_s};
    case QueryKey::Changed:
        return {u"today"_s, u"yesterday"_s, u"week"_s, u"month"_s};
    default:
        return {};
    }
}

} // namespace dossier
