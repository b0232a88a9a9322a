// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any text, any selection: each editing command answers with a change that can be undone,
// touches nothing but what it names, and keeps to its part of the file.
#include "markdown/blockedit.h"
#include "markdown/brackets.h"
#include "markdown/commandchecks.h"
#include "markdown/headingedit.h"
#include "markdown/inlineedit.h"
#include "markdown/lineedit.h"
#include "markdown/linkpaste.h"
#include "markdown/listedit.h"
#include "markdown/occurrences.h"
#include "text/sourcetext.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace dossier;

namespace {

void require(int command, const QString &broken)
{
    if (broken.isEmpty())
        return;
    std::fprintf(stderr, "command %d %s\n", command, qPrintable(broken));
    std::abort();
}

SelectedEdit inPrompt(int command, const EditContext &context)
{
    switch (command) {
    case 0:
        return toggleBullets(context);
    case 1:
        return toggleNumbers(context);
    case 2:
        return toggleTasks(context);
    case 3:
        return toggleQuote(context);
    case 4:
        return toggleFence(context);
    case 5:
        return raiseHeadings(context);
    case 6:
        return lowerHeadings(context);
    case 7:
        return setHeading(context, 2);
    case 8:
        return setHeading(context, 0);
    case 9:
        return joinLines(context);
    case 10:
        return renumberList(context);
    case 11:
        return pasteLink(context, u"https://example.org/(a");
    default:
        return toggleMark(context, InlineMark(command - 12));
    }
}

constexpr int kInPrompt = 16;

SelectedEdit inLines(int command, const EditContext &context)
{
    switch (command) {
    case 0:
        return moveLines(context, Upwards::Yes);
    case 1:
        return moveLines(context, Upwards::No);
    case 2:
        return duplicateLines(context, Upwards::No);
    default:
        return deleteLines(context);
    }
}

constexpr int kInLines = 4;

void checkAround(QStringView text, TextRange selection)
{
    if (const auto pair = bracketsAt(text, selection.start)) {
        const bool isInText = pair->here.start >= 0 && pair->here.end() <= text.size() && pair->other.start >= 0 &&
                              pair->other.end() <= text.size();
        if (!isInText || !pair->here.touches(selection.start))
            std::abort();
    }
    const TextRange found = nextOccurrence(text, selection, Towards::End);
    if (found.start < 0 || found.length < 0 || found.end() > text.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    // The first bytes say what is selected.
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 4, qsizetype(size) - 4);
    const QString text = SourceText::fromBytes(bytes).text();
    const qsizetype start = (data[0] * 256 + data[1]) % (text.size() + 1);
    const qsizetype length = data[2] % (text.size() - start + 1);
    EditContext context = contextOf(text, {start, length});
    context.isInCode = data[3] % 8 >= 6;
    context.isInCodeBlock = data[3] % 8 == 7;
    for (int command = 0; command < kInPrompt; ++command)
        require(command, brokenCommand(context, inPrompt(command, context), true));
    for (int command = 0; command < kInLines; ++command)
        require(kInPrompt + command, brokenCommand(context, inLines(command, context), false));
    checkAround(text, context.selection);
    return 0;
}
