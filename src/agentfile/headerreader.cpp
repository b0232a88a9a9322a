// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headerreader.h"

#include "linereader.h"
#include "texttools.h"
#include "yaml/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentFile)
};

bool isBlockScalar(const yaml::Node &node)
{
    return node.kind == yaml::Node::Kind::Scalar &&
           (node.style == yaml::ScalarStyle::Literal || node.style == yaml::ScalarStyle::Folded) && !node.isAlias;
}

/// The end of a value without the blank lines that libyaml counts in.
qsizetype trimmedEnd(QStringView text, TextRange range)
{
    qsizetype end = range.end();
    while (end > range.start) {
        const qsizetype start = std::max(lineStart(text, end), range.start);
        if (start == range.start || !isBlank(text.sliced(start, end - start)))
            break;
        end = start - 1;
    }
    return end;
}

/// `|+` keeps the blank lines behind it: they are part of the value.
qsizetype blockScalarEnd(QStringView text, TextRange range)
{
    const QStringView indicators = text.sliced(range.start, std::min<qsizetype>(range.length, 3));
    return indicators.first(lineEnd(indicators, 0)).contains(u'+') ? range.end() : trimmedEnd(text, range);
}

/// Whether a value as empty as `key:` stands here.
bool isNothing(const yaml::Node &node)
{
    return node.kind == yaml::Node::Kind::Scalar && node.style == yaml::ScalarStyle::Plain && node.value.isEmpty() &&
           node.tag.isEmpty() && !node.isAlias;
}

/// The first thing behind the colon that is no comment: a tag or an anchor
/// stands before what libyaml calls the node.
qsizetype valueStart(QStringView text, qsizetype from, qsizetype limit)
{
    while (from < limit) {
        if (isBlank(text, from) || text[from] == u'\n')
            ++from;
        else if (text[from] == u'#')
            from = lineEnd(text, from);
        else
            break;
    }
    return std::min(from, limit);
}

void setUneditable(HeaderEntry &entry, const QString &reason)
{
    entry.mark = HeaderEntry::Mark::Opaque;
    entry.value.reset();
    entry.reason = reason;
}

/// A stray carriage return breaks a line for YAML only: two entries may then
/// share a line of the text, and an edit of one could reach into the other.
void guardSharedLines(std::vector<HeaderEntry> &entries)
{
    for (size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].linesRange.start >= entries[i - 1].linesRange.end())
            continue;
        for (HeaderEntry *entry : {&entries[i - 1], &entries[i]})
            setUneditable(*entry, Texts::tr("This field shares a line with another one; change it in the text."));
    }
}

std::optional<Error> problemOf(const yaml::Document &document, TextRange range)
{
    if (document.several) {
        return Error{Error::Code::Syntax,
                     Texts::tr("The header holds more than one YAML document; only the first counts."),
                     {},
                     TextRange{range.end(), 0}};
    }
    if (document.root && document.root->kind != yaml::Node::Kind::Mapping) {
        return Error{Error::Code::Schema,
                     Texts::tr("The header is YAML, but holds no fields of the form “key: value”."),
                     {},
                     TextRange{range.start + document.root->range.start, document.root->range.length}};
    }
    if (!document.duplicates.empty()) {
        const yaml::DuplicateKey &twice = document.duplicates.front();
        return Error{
            Error::Code::Syntax,
            Texts::tr("The key “%1” stands here a second time; strict readers take a key only once.").arg(twice.key),
            {},
            TextRange{range.start + twice.repeated.start, twice.repeated.length}};
    }
    return std::nullopt;
}

} // namespace

void shiftNode(yaml::Node &node, qsizetype by)
{
    node.range.start += by;
    for (yaml::Node &item : node.items)
        shiftNode(item, by);
    for (auto &[key, value] : node.entries) {
        shiftNode(key, by);
        shiftNode(value, by);
    }
}

HeaderEntry entryFromNodes(QStringView text, const yaml::Node &key, yaml::Node value)
{
    HeaderEntry entry;
    entry.keyRange = key.range;
    const bool simpleKey = key.kind == yaml::Node::Kind::Scalar && !isBlockScalar(key);
    entry.key = simpleKey ? key.value : text.sliced(key.range.start, key.range.length).toString();

    const qsizetype lineOfKey = lineStart(text, key.range.start);
    const bool opensLine = isBlank(text.sliced(lineOfKey, key.range.start - lineOfKey));
    const qsizetype colon = skipBlanks(text, key.range.end());
    const bool hasColon = colon < text.size() && text[colon] == u':';
    qsizetype end = 0;
    if (isNothing(value) && hasColon) {
        const qsizetype behind = colon + 1;
        const qsizetype line = lineEnd(text, behind);
        const qsizetype first = skipBlanks(text, behind);
        // An anchor may stand where nothing else does.
        const bool bare = first == line || text[first] == u'#';
        const qsizetype space = behind < line && isBlank(text, behind) ? 1 : 0;
        entry.valueRange = bare ? TextRange{behind + space, 0} : TextRange::between(first, line);
        end = entry.valueRange.end();
        if (!bare)
            entry.value = std::move(value);
    } else {
        const qsizetype start = hasColon ? valueStart(text, colon + 1, value.range.start) : value.range.start;
        const TextRange whole = TextRange::between(start, std::max(start, value.range.end()));
        end = isBlockScalar(value) ? blockScalarEnd(text, TextRange::between(value.range.start, whole.end()))
                                   : trimmedEnd(text, whole);
        entry.valueRange = TextRange::between(start, end);
        entry.value = std::move(value);
    }
    const bool block = entry.value && isBlockScalar(*entry.value);
    const qsizetype last = lineEnd(text, end);
    const qsizetype comment = skipBlanks(text, end);
    if (!block && comment < last && text[comment] == u'#')
        entry.commentRange = TextRange::between(comment, last);
    entry.linesRange = TextRange::between(lineOfKey, std::min<qsizetype>(last + 1, text.size()));
    if (!simpleKey || !opensLine || !hasColon)
        setUneditable(entry, Texts::tr("This field’s key is written in a form that only the text can change."));
    return entry;
}

HeaderContent readHeader(QStringView text, TextRange range)
{
    HeaderContent content;
    auto document = yaml::read(text.sliced(range.start, range.length));
    if (!document) {
        content.error = std::move(document.error());
        if (content.error->range)
            content.error->range->start += range.start;
    } else {
        content.error = problemOf(*document, range);
    }
    content.strict = !content.error;
    const bool mapping = document && document->root && document->root->kind == yaml::Node::Kind::Mapping;
    if (!mapping || document->several) {
        if (!content.strict)
            content.entries = readLinewise(text, range);
        return content;
    }
    shiftNode(*document->root, range.start);
    for (auto &[key, value] : document->root->entries) {
        HeaderEntry entry = entryFromNodes(text.first(range.end()), key, std::move(value));
        if (document->root->isFlow)
            setUneditable(entry, Texts::tr("The header is written in braces; change it in the text."));
        content.entries.push_back(std::move(entry));
    }
    guardSharedLines(content.entries);
    return content;
}

} // namespace dossier
