// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A text, and edits of it (three bytes each: start, length, how much is put
// there), parted by a zero byte: what the set takes can be applied, undone and
// cut to its smallest form; what lies beyond the text is refused.
#include "text/changeset.h"

#include <cstdint>
#include <cstdlib>

using dossier::ChangeSet;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

ChangeSet changesOf(const QByteArray &edits, const QString &text)
{
    ChangeSet changes;
    for (qsizetype i = 0; i + 2 < edits.size(); i += 3) {
        // Places before the text and lengths below nothing as well.
        const qsizetype start = static_cast<unsigned char>(edits[i]) - 64;
        const qsizetype length = static_cast<unsigned char>(edits[i + 1]) - 64;
        const QString replacement = text.left(static_cast<unsigned char>(edits[i + 2]) % 16);
        const ChangeSet before = changes;
        if (changes.add({start, length}, replacement))
            require(start >= 0 && length >= 0 && changes.edits().size() == before.edits().size() + 1);
        else
            require(changes == before);
    }
    return changes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = bytes.indexOf('\0');
    const QString text = QString::fromUtf8(bytes.first(qMax(parting, qsizetype(0))));
    const ChangeSet changes = changesOf(bytes.sliced(parting + 1), text);

    const auto after = changes.applyTo(text);
    const bool fits = changes.isEmpty() || changes.edits().back().range.end() <= text.size();
    require(after.has_value() == fits);
    if (!fits)
        return 0;
    require(changes.inverse(text).applyTo(*after).value() == text);
    require(changes.minimised(text).applyTo(text).value() == *after);
    require(changes.mapOffset(text.size()) == after->size());
    for (qsizetype offset = 0; offset < text.size(); ++offset)
        require(changes.mapOffset(offset) <= changes.mapOffset(offset + 1));
    return 0;
}
