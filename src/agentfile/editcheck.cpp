// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editcheck.h"

#include <algorithm>

namespace dossier {

namespace {

QStringView textOf(const AgentFile &file, TextRange range)
{
    return QStringView(file.text()).sliced(range.start, range.length);
}

bool sameValue(const HeaderEntry &a, const HeaderEntry &b)
{
    if (a.value.has_value() != b.value.has_value())
        return false;
    return !a.value || sameContent(*a.value, *b.value);
}

/// Another entry than the edited one, before and after. One that could not be
/// read need not stay so, as long as its text does.
bool untouched(const AgentFile &before, const HeaderEntry &a, const AgentFile &after, const HeaderEntry &b)
{
    if (a.key != b.key || textOf(before, a.linesRange) != textOf(after, b.linesRange))
        return false;
    if (a.mark == HeaderEntry::Mark::Opaque)
        return true;
    return b.mark != HeaderEntry::Mark::Opaque && sameValue(a, b);
}

/// The prompt stays; a new header may set it off by one blank line.
bool samePrompt(const AgentFile &before, const AgentFile &after)
{
    const QStringView was = textOf(before, before.bodyRange());
    const QStringView is = textOf(after, after.bodyRange());
    if (before.header() == AgentFile::Header::Present)
        return was == is;
    return is.endsWith(was) && is.size() - was.size() <= 1;
}

} // namespace

bool sameContent(const yaml::Node &a, const yaml::Node &b)
{
    const auto plain = [](const yaml::Node &node) { return node.style == yaml::ScalarStyle::Plain; };
    if (a.kind != b.kind || a.tag != b.tag || a.value != b.value)
        return false;
    if (a.kind == yaml::Node::Kind::Scalar && plain(a) != plain(b))
        return false;
    return std::ranges::equal(a.items, b.items, sameContent) &&
           std::ranges::equal(a.entries, b.entries, [](const auto &one, const auto &other) {
               return sameContent(one.first, other.first) && sameContent(one.second, other.second);
           });
}

bool readsAsString(const HeaderEntry &entry, const QString &text)
{
    if (entry.mark == HeaderEntry::Mark::Opaque || !entry.value)
        return false;
    const yaml::Node &node = *entry.value;
    if (node.kind != yaml::Node::Kind::Scalar || node.value != text)
        return false;
    return node.style != yaml::ScalarStyle::Plain || node.toJson().isString();
}

bool keepsPromise(const AgentFile &before, const ChangeSet &changes, const EditPromise &promise)
{
    const Result<QString> text = changes.applyTo(before.text());
    if (!text)
        return false;
    const AgentFile after = AgentFile::parse(SourceText(*text, before.source().format()));
    if (after.header() != AgentFile::Header::Present || !samePrompt(before, after))
        return false;
    if (before.isStrictYaml() && !after.isStrictYaml())
        return false;

    const HeaderEntry *subject = before.entry(promise.key);
    auto then = after.entries().begin();
    const QString &key = promise.newKey.isEmpty() ? promise.key : promise.newKey;
    for (const HeaderEntry &entry : before.entries()) {
        const bool own = promise.holds ? &entry == subject : entry.key == promise.key;
        if (own && !promise.holds)
            continue;
        if (!own && !subject && then != after.entries().end() && then->key == key && promise.holds(*then))
            ++then; // the new entry
        if (then == after.entries().end())
            return false;
        if (own ? then->key != key || !promise.holds(*then) : !untouched(before, entry, after, *then))
            return false;
        ++then;
    }
    if (!subject && promise.holds) {
        const HeaderEntry *made = after.entry(key);
        if (!made || !promise.holds(*made) || after.entries().size() != before.entries().size() + 1)
            return false;
        if (then != after.entries().end() && &*then == made)
            ++then;
    }
    return then == after.entries().end();
}

} // namespace dossier
