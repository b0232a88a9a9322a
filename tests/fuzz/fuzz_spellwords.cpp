// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any text as a header and a prompt: the words of each line lie in it, in order, are
// of letters, and touch no code.
#include "markdown/editcontext.h"
#include "markdown/spellwords.h"
#include "text/sourcetext.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkLine(QStringView line, const SpellLine &scope)
{
    for (const auto *ranges : {&scope.prose, &scope.code}) {
        for (const TextRange range : *ranges)
            check(range.start >= 0 && range.length >= 0 && range.end() <= line.size());
    }
    qsizetype end = 0;
    for (const TextRange word : spellWords(line, scope)) {
        check(word.start >= end && word.length > 1 && word.end() <= line.size());
        end = word.end();
        const auto isPart = [](QChar unit) {
            return unit.isLetter() || unit.isMark() || unit == u'\'' || unit == u'’';
        };
        check(std::ranges::all_of(line.sliced(word.start, word.length), isPart));
        const auto holds = [word](TextRange prose) { return prose.contains(word); };
        check(std::ranges::any_of(scope.prose, holds));
        for (const TextRange code : scope.code)
            check(code.isEmpty() || code.end() <= word.start || code.start >= word.end());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = SourceText::fromBytes(bytes).text();
    // The first lines are a header, as the first byte says, and a value of it.
    qsizetype start = 0;
    for (int lines = size > 0 ? data[0] % 4 : 0; lines > 0 && start < text.size(); --lines)
        start = std::min(text.size(), lineEnd(text, start) + 1);
    const TextRange value = TextRange::between(start / 3, start);
    const SpellScope scope(text, TextRange::between(start, text.size()), {value});
    for (qsizetype at = 0; at <= text.size();) {
        const TextRange line = TextRange::between(at, lineEnd(text, at));
        checkLine(QStringView(text).sliced(line.start, line.length), scope.line(line));
        at = line.end() + 1;
    }
    return 0;
}
