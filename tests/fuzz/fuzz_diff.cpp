// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Two texts, parted by a zero byte: the difference turns one into the other,
// and its inverse turns it back.
#include "text/diff.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = bytes.indexOf('\0');
    const QString from = QString::fromLatin1(bytes.first(qMax(parting, qsizetype(0))));
    const QString to = QString::fromLatin1(bytes.sliced(parting + 1));

    const dossier::ChangeSet change = dossier::lineDifference(from, to);
    if (change.applyTo(from).value() != to || change.inverse(from).applyTo(to).value() != from)
        std::abort();
    const QString unified = dossier::unifiedDiff(from, to, QStringLiteral("a"), QStringLiteral("b"));
    if (unified.isEmpty() != (from == to))
        std::abort();
    return 0;
}
