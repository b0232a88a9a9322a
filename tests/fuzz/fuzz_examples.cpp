// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A description; a text before a zero byte is put into each block. Writing what
// was read changes nothing, and no edit leaves its block.
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
        const auto written = writeExample(text, index, other);
        for (const auto &changes : {written, removeExample(text, index)}) {
            require(changes.has_value());
            const QString after = changes->applyTo(text).value();
            require(changes->inverse(text).applyTo(after).value() == text);
        }
        for (const TextEdit &edit : written->edits())
            require(range.contains(edit.range));
    }
    const ChangeSet appended = appendExample(text, {{}, words, {{ExampleTurn::Speaker::Assistant, words}}, words});
    require(appended.applyTo(text).has_value());
    return 0;
}
