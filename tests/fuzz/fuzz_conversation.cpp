// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A pasted text. What it is taken for has turns, and stands in a description as
// it is or is refused.
#include "agentfile/conversation.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    const auto block = conversationFrom(text);
    if (!block)
        return 0;
    if (block->turns.empty())
        std::abort();
    const QString description = u"Use this agent."_s;
    if (const auto changes = appendExample(description, *block)) {
        const auto read = readExamples(changes->applyTo(description).value());
        if (read.size() != 1 || read.front().turns.size() != block->turns.size())
            std::abort();
    }
    return 0;
}
