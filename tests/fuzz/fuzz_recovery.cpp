// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes as a recovery file: what is read of it is whole, and its text is written as
// it was read.
#include "storage/recoverysnapshot.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = RecoverySnapshot::fromBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!read)
        return 0;
    const auto again = RecoverySnapshot::fromBytes(read->toBytes());
    if (!again || again->text != read->text || again->format != read->format || again->id != read->id)
        std::abort();
    return 0;
}
