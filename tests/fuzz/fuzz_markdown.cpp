// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any text as Markdown: every heading and piece of code lies inside it, in order.
#include "markdown/outline.h"
#include "text/sourcetext.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = SourceText::fromBytes(bytes).text();
    const Outline outline = dossier::outline(text);
    qsizetype last = 0;
    for (const Heading &heading : outline.headings) {
        require(heading.level >= 1 && heading.level <= 6);
        require(heading.range.start >= last && heading.range.length >= 0 && heading.range.end() <= text.size());
        last = heading.range.start;
    }
    last = 0;
    for (const TextRange range : outline.code) {
        require(range.start >= last && range.length >= 0 && range.end() <= text.size());
        last = range.start;
    }
    return 0;
}
