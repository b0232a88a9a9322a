// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A file, then a zero byte and a value: setting a field changes that field
// alone in what Claude Code reads, or is refused; a file that loads still does.
#include "dialects/claude/claudeloader.h"
#include "dialects/fieldedit.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void check(const AgentFile &file, const Client &client, const FileContext &context, const QString &key,
           const QString &value)
{
    const FieldEdit edit(file, client, context);
    const Result<ChangeSet> change = edit.set(key, value);
    if (!change) {
        require(!change.error().text.isEmpty());
        return;
    }
    const QString text = change->applyTo(file.text()).value();
    require(change->inverse(file.text()).applyTo(text).value() == file.text());
    const Reading before = client.loader->read(file, context);
    const Reading after = client.loader->read(AgentFile::parse(SourceText(text, file.source().format())), context);
    // A description may be emptied, as a person does before typing another.
    const bool isEmptied = key == u"description"_s && value.trimmed().isEmpty();
    require(!before.loads() || after.loads() || isEmptied);
    require(before.prompt == after.prompt || before.header == HeaderOutcome::None ||
            before.header == HeaderOutcome::Failed);
    const HeaderEntry *entry = file.entry(key);
    for (const FieldReading &field : before.fields) {
        // A line inside the edited entry that the client takes for a field goes with it.
        const bool isInside = entry && entry->linesRange.contains(field.keyRange);
        if (field.key != key && !isInside && !change->isEmpty())
            require(after.field(field.key) && after.field(field.key)->value == field.value);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Dialects dialects = Dialects::load();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = bytes.indexOf('\0');
    if (parting < 0)
        return 0;
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(bytes.first(parting)));
    const QString value = SourceText::fromBytes(bytes.sliced(parting + 1)).text();
    FileContext context;
    context.path = u"/p/.claude/agents/a.md"_s;
    for (const QString &key : {u"description"_s, u"color"_s, u"tools"_s, u"other"_s})
        check(file, dialects.client({}), context, key, value);
    return 0;
}
