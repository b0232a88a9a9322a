// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes: decoding and encoding give them again, and the map between the
// document's text and the file's stays inside both.
#include "text/sourcetext.h"

#include <cstdint>
#include <cstdlib>

using dossier::SourceText;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkMap(const SourceText &source)
{
    const dossier::FileText file = source.fileText();
    qsizetype last = 0;
    for (qsizetype offset = 0; offset <= source.text().size(); ++offset) {
        const qsizetype there = file.toFile(offset);
        require(there >= last && there <= file.text().size());
        // Inside a character of several byte units it is that character's start.
        require(file.toDocument(there) <= offset && file.toFile(file.toDocument(there)) == there);
        last = there;
    }
    require(file.toDocument(file.text().size()) <= source.text().size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const SourceText source = SourceText::fromBytes(bytes);
    require(source.toBytes() == bytes);
    require(!source.text().contains(u'\r') && !source.text().contains(QChar(0x2029)));
    checkMap(source);
    return 0;
}
