// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes as a header: every range lies in the text and in its parent's; each
// value, and the whole text as one, is written and read back.
#include "text/sourcetext.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using dossier::SourceText;
using dossier::TextRange;
using dossier::yaml::Node;
using dossier::yaml::ScalarContext;
using dossier::yaml::ScalarStyle;
using dossier::yaml::WriterRules;

namespace {

constexpr qsizetype kMostUnits = 2'000;
constexpr qsizetype kLongestKey = 1'000; ///< libyaml's own bound is 1,024
constexpr int kMostValues = 8;

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkRanges(const Node &node, TextRange outer)
{
    require(node.range.length >= 0 && outer.contains(node.range));
    if (node.isAlias)
        return;
    qsizetype last = node.range.start;
    const auto checkChild = [&](const Node &child) {
        checkRanges(child, node.range);
        require(child.range.start >= last);
        last = child.range.end();
    };
    for (const Node &item : node.items)
        checkChild(item);
    for (const auto &[key, value] : node.entries) {
        checkChild(key);
        checkChild(value);
    }
}

void checkWritten(const QString &text, ScalarStyle style, const WriterRules &rules)
{
    const auto write = [&](ScalarContext::Place place) {
        const QString written = writeScalar(text, {.place = place}, style, rules);
        require(!rules.noTripleDash || !written.contains("---"_L1));
        require(place == ScalarContext::Place::BlockValue || !written.contains(u'\n'));
        return written;
    };
    const QString key = write(ScalarContext::Place::Key);
    if (key.size() > kLongestKey)
        return;
    const QString whole = key + u": [a, "_s + write(ScalarContext::Place::FlowItem) + u"]\n? last\n: "_s +
                          write(ScalarContext::Place::BlockValue) + u"\nother: x\n"_s;
    const auto document = dossier::yaml::read(whole);
    require(document.has_value() && document->root->entries.size() == 3);
    const QString expected = SourceText::spelledOut(text);
    const auto &entries = document->root->entries;
    require(entries[0].first.value == expected);
    require(entries[0].second.items.size() == 2 && entries[0].second.items[1].value == expected);
    require(entries[1].second.value == expected && entries[1].second.toJson().isString());
    require(entries[2].second.value == u"x");
}

/// In a style that the text itself chooses, so that each run is a quick one.
void checkWritten(const QString &text)
{
    if (text.size() > kMostUnits)
        return;
    using enum ScalarStyle;
    constexpr ScalarStyle kStyles[] = {Plain, SingleQuoted, DoubleQuoted, Literal, Folded};
    const std::size_t choice = qHash(text, 0);
    checkWritten(text, kStyles[choice % 5], {.noTripleDash = choice / 5 % 2 == 0});
}

void checkValues(const Node &node, int &left)
{
    if (node.kind == Node::Kind::Scalar && left-- > 0)
        checkWritten(node.value);
    for (const Node &item : node.items)
        checkValues(item, left);
    for (const auto &[key, value] : node.entries) {
        checkValues(key, left);
        checkValues(value, left);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = SourceText::fromBytes(bytes).text();
    const TextRange all{0, text.size()};
    const auto document = dossier::yaml::read(text, {.nodes = 5'000});
    if (!document) {
        require(!document.error().text.isEmpty() && document.error().range.has_value() &&
                all.contains(*document.error().range));
    } else if (document->root) {
        checkRanges(*document->root, all);
        static_cast<void>(document->root->toJson());
        for (const auto &duplicate : document->duplicates)
            require(all.contains(duplicate.first) && all.contains(duplicate.repeated));
        int left = kMostValues;
        checkValues(*document->root, left);
    }
    checkWritten(text);
    return 0;
}
