// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes as a dialect's file: a dialect, or an error that says where.
#include "dialects/dialect.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Dialect> dialect = Dialect::fromJson(bytes, QStringLiteral("/p/a.json"));
    if (!dialect && dialect.error().text.isEmpty())
        std::abort();
    return 0;
}
