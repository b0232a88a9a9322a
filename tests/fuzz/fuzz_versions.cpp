// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes as an index of versions, and lines cut anywhere: what is read of it stays
// within its bounds and is written as it was read.
#include "workspace/versionindex.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void check(const VersionIndex &index)
{
    VersionIndex again;
    again.take(index.toBytes());
    std::size_t sum = 0;
    for (const QString &path : index.paths()) {
        const std::vector<FileVersion> versions = index.versions(path);
        sum += versions.size();
        if (versions.size() > VersionIndex::kPerFile || again.versions(path) != versions)
            std::abort();
        for (const FileVersion &version : versions) {
            if (version.hash.size() != 32 || version.size < 0)
                std::abort();
        }
    }
    if (sum != index.size() || again.hashes() != index.hashes())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    VersionIndex index;
    index.take(bytes);
    check(index);
    // The sum keeps most inputs out: each line is also tried with the right one.
    VersionIndex resigned;
    for (const QByteArray &line : bytes.split('\n'))
        resigned.take(VersionIndex::withSum(line.sliced(std::min<qsizetype>(line.size(), 9))));
    check(resigned);
    return 0;
}
