// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "jsyaml.h"

#include "standins.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dossier::js {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::JsYaml)
};

Error syntaxError(const QString &text, TextRange range)
{
    return {.code = Error::Code::Syntax, .text = text, .range = range};
}

bool isKnownTag(const QString &tag)
{
    static constexpr std::array kKnown{"str"_L1,   "int"_L1,    "float"_L1,    "bool"_L1, "null"_L1,
                                       "seq"_L1,   "map"_L1,    "set"_L1,      "omap"_L1, "pairs"_L1,
                                       "merge"_L1, "binary"_L1, "timestamp"_L1};
    constexpr auto prefix = "tag:yaml.org,2002:"_L1;
    if (tag.isEmpty() || tag == "!"_L1)
        return true;
    return tag.startsWith(prefix) &&
           std::ranges::any_of(kKnown, [&](QLatin1StringView name) { return tag.sliced(prefix.size()) == name; });
}

/// The first node with a tag that the parser does not know.
const yaml::Node *foreignTag(const yaml::Node &node)
{
    if (!isKnownTag(node.tag))
        return &node;
    for (const yaml::Node &item : node.items) {
        if (const yaml::Node *found = foreignTag(item))
            return found;
    }
    for (const auto &[key, value] : node.entries) {
        if (const yaml::Node *found = foreignTag(key))
            return found;
        if (const yaml::Node *found = foreignTag(value))
            return found;
    }
    return nullptr;
}

bool isMergeKey(const yaml::Node &key)
{
    return key.kind == yaml::Node::Kind::Scalar && key.style == yaml::ScalarStyle::Plain && key.value == "<<"_L1;
}

/// Takes over from `source` the keys that the mapping does not have.
void mergeInto(yaml::Node &mapping, const yaml::Node &source)
{
    for (const yaml::NodeEntry &entry : source.entries) {
        if (!mapping.find(entry.first.value))
            mapping.entries.push_back(entry);
    }
}

/// What cannot be merged.
const yaml::Node *resolveMerge(yaml::Node &mapping)
{
    const auto merge =
        std::ranges::find_if(mapping.entries, [](const yaml::NodeEntry &entry) { return isMergeKey(entry.first); });
    if (merge == mapping.entries.end())
        return nullptr;
    const bool isList = merge->second.kind == yaml::Node::Kind::Sequence;
    const std::vector<yaml::Node> sources = isList ? merge->second.items : std::vector{merge->second};
    const bool canMerge =
        std::ranges::all_of(sources, [](const yaml::Node &source) { return source.kind == yaml::Node::Kind::Mapping; });
    if (!canMerge)
        return &merge->second;
    mapping.entries.erase(merge);
    for (const yaml::Node &source : sources)
        mergeInto(mapping, source);
    return nullptr;
}

std::optional<Error> refusal(yaml::Document &document)
{
    if (document.several)
        return syntaxError(Texts::tr("a second document begins"), document.root->range);
    if (!document.duplicates.empty()) {
        const yaml::DuplicateKey &duplicate = document.duplicates.front();
        return syntaxError(Texts::tr("the key “%1” is there twice").arg(duplicate.key), duplicate.repeated);
    }
    if (!document.root)
        return std::nullopt;
    if (const yaml::Node *node = foreignTag(*document.root))
        return syntaxError(Texts::tr("the tag “%1” is not known").arg(node->tag), node->range);
    if (const yaml::Node *node = resolveMerge(*document.root))
        return syntaxError(Texts::tr("“<<” merges no such value"), node->range);
    return std::nullopt;
}

/// js-yaml 3 asks for no line end behind a value that closes itself: `a: "b" c: d`
/// are two entries of the mapping in column 0. Breaks the line there, where
/// libyaml stopped; false if it stopped at something else.
bool breakLineAt(QString &text, const Error &error)
{
    const qsizetype at = error.range ? error.range->start : 0;
    if (error.code != Error::Code::Syntax || at < 2 || at >= text.size() || text[at - 1] != u' ')
        return false;
    const qsizetype line = text.lastIndexOf(u'\n', at - 1) + 1;
    qsizetype end = at - 1;
    while (end > line && text[end - 1] == u' ')
        --end;
    const bool closes = end > line && u"\"']}"_s.contains(text[end - 1]);
    if (!closes || text[line] == u' ' || text[line] == u'\t')
        return false;
    text[at - 1] = u'\n';
    return true;
}

Result<yaml::Document> readWithBreaks(StandIns &standIns, const Error &first)
{
    constexpr int kMostBreaks = 20;
    Error last = first;
    for (int i = 0; i < kMostBreaks && breakLineAt(standIns.text(), last); ++i) {
        Result<yaml::Document> again = standIns.read();
        if (again)
            return again;
        last = again.error();
    }
    return std::unexpected(first);
}

} // namespace

Result<yaml::Document> readJsYaml(const QString &text, Schema schema)
{
    // A block of text at the end ends with a line end, written or not.
    StandIns standIns(text.endsWith(u'\n') ? text : text + u'\n');
    standIns.replaceBreaks();
    Result<yaml::Document> document = standIns.read();
    if (!document && schema == Schema::JsYaml3)
        document = readWithBreaks(standIns, document.error());
    if (!document)
        return document;
    if (auto error = refusal(*document))
        return std::unexpected(*std::move(error));
    return document;
}

} // namespace dossier::js
