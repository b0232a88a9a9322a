// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any text as YAML: an answer or an error, every range inside the text, and a
// scalar's own text where its range says.
#include "text/sourcetext.h"
#include "yaml/reader.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkRange(TextRange range, TextRange within)
{
    require(range.start >= within.start && range.length >= 0 && range.end() <= within.end());
}

void checkNode(const yaml::Node &node, TextRange within, int depth)
{
    require(depth <= yaml::Limits().depth + 1);
    checkRange(node.range, within);
    // An alias stands in one place, what it names in another.
    const TextRange inner = node.isAlias ? TextRange{0, within.end()} : node.range;
    if (node.isAlias)
        return;
    for (const yaml::Node &item : node.items)
        checkNode(item, inner, depth + 1);
    for (const auto &[key, value] : node.entries) {
        checkNode(key, inner, depth + 1);
        checkNode(value, inner, depth + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = SourceText::fromBytes(bytes).text();
    const TextRange whole{0, text.size()};
    const Result<yaml::Document> document = yaml::read(text);
    if (!document) {
        require(!document.error().text.isEmpty());
        if (document.error().range)
            checkRange(*document.error().range, whole);
        return 0;
    }
    if (document->root) {
        checkNode(*document->root, whole, 0);
        (void)document->root->toJson();
    }
    for (const yaml::DuplicateKey &duplicate : document->duplicates) {
        checkRange(duplicate.first, whole);
        checkRange(duplicate.repeated, whole);
    }
    return 0;
}
