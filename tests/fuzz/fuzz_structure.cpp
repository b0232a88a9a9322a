// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any text as a prompt: its sections and folds nest, lie inside it and consist of
// whole lines; counting it ends.
#include "markdown/structureinvariants.h"
#include "markdown/textcounts.h"
#include "text/sourcetext.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace dossier;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = SourceText::fromBytes(bytes).text();
    // The prompt begins with a line behind a header, as the first bytes say.
    qsizetype start = 0;
    for (int lines = size > 0 ? data[0] % 4 : 0; lines > 0 && start < text.size(); --lines) {
        const qsizetype end = text.indexOf(u'\n', start);
        start = end < 0 ? text.size() : end + 1;
    }
    if (const QString broken = brokenStructure(text, TextRange::between(start, text.size())); !broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(broken));
        std::abort();
    }
    const TextCounts counts = TextCounts::of(text);
    if (counts.words > counts.characters || counts.characters > text.size())
        std::abort();
    return 0;
}
