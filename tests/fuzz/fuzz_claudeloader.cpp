// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any file as Claude Code reads it: an answer, every range inside the text,
// and an outcome that fits the rest.
#include "dialects/claude/claudeloader.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkRange(TextRange range, qsizetype size)
{
    require(range.start >= 0 && range.length >= 0 && range.end() <= size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(bytes));
    const qsizetype end = file.text().size();
    for (const FileContext::Place place : {FileContext::Place::Project, FileContext::Place::Plugin}) {
        FileContext context;
        context.path = QStringLiteral("/p/.claude/agents/a.md");
        context.place = place;
        const Reading reading = ClaudeLoader().read(file, context);
        checkRange(reading.headerRange, end);
        checkRange(reading.promptRange, end);
        for (const FieldReading &field : reading.fields) {
            checkRange(field.keyRange, end);
            checkRange(field.valueRange, end);
        }
        for (const ReadingNote &note : reading.notes)
            checkRange(note.range, end);
        require(reading.outcome != Outcome::Loads || reading.name.has_value());
        require(!reading.error || !reading.error->text.isEmpty());
    }
    return 0;
}
