// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A description; a text before a zero byte is put into each block. Writing what
// was read changes nothing, no edit leaves its block, what is written reads
// back or is refused, and a move changes places only.
#include "agentfile/examples.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireInverse(const QString &text, const ChangeSet &changes)
{
    const QString after = changes.applyTo(text).value();
    require(changes.inverse(text).applyTo(after).value() == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = bytes.indexOf('\0');
    const QString words = QString::fromUtf8(bytes.first(qMax(parting, qsizetype(0))));
    const QString text = QString::fromUtf8(bytes.sliced(parting + 1));

    const std::vector<ExampleBlock> blocks = readExamples(text);
    qsizetype last = 0;
    for (std::size_t i = 0; i < blocks.size() && i < 8; ++i) {
        const auto index = static_cast<qsizetype>(i);
        const TextRange range = blocks[i].range;
        require(range.start >= last && range.length > 0 && range.end() <= text.size());
        last = range.end();
        require(writeExample(text, index, blocks[i]).value().isEmpty());

        ExampleBlock other = blocks[i];
        other.commentary = words;
        if (size % 2 == 0 && !other.turns.empty())
            other.turns.pop_back();
        other.turns.push_back({ExampleTurn::Speaker::User, words});
        for (const ExampleShape shape : {ExampleShape::AsWritten, ExampleShape::Lines}) {
            const auto written = writeExample(text, index, other, shape);
            if (!written)
                continue;
            const auto now = readExamples(written->applyTo(text).value());
            require(now.size() == blocks.size() && now[i].turns.size() == other.turns.size());
            require(now[i].commentary.trimmed() == words.trimmed());
            requireInverse(text, *written);
            for (const TextEdit &edit : written->edits())
                require(range.contains(edit.range));
        }
        const auto removed = removeExample(text, index);
        require(removed.has_value());
        requireInverse(text, *removed);
        const auto to = static_cast<qsizetype>(size % blocks.size());
        if (const auto moved = moveExample(text, index, to)) {
            requireInverse(text, *moved);
            const auto now = readExamples(moved->applyTo(text).value());
            require(now.size() == blocks.size() && now[static_cast<std::size_t>(to)].saysSame(blocks[i]));
        }
    }
    if (const auto appended = appendExample(text, {{}, words, {{ExampleTurn::Speaker::Assistant, words}}, words}))
        require(readExamples(appended->applyTo(text).value()).size() == blocks.size() + 1);
    return 0;
}
