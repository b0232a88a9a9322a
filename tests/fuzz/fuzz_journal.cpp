// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes as a journal: what is read of it is whole, or it is left out.
#include "storage/failingops.h"
#include "storage/readfile.h"
#include "workspace/journal.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

class BytesOps : public FailingOps
{
public:
    QByteArray bytes;
    Result<QByteArray> read(const QString &, qint64) override { return bytes; }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    BytesOps ops;
    ops.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const Journal journal({}, ops);
    for (const JournalBatch &batch : journal.batches()) {
        for (const JournalEntry &entry : batch.entries) {
            if (const auto content = entry.content(); content && hashOf(*content) != entry.beforeHash)
                std::abort();
        }
    }
    (void)journal.lastUndoable();
    return 0;
}
