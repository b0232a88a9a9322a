// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A file's bytes: at each offset of its header (some of a long one) what stands
// there lies in the text, around the offset, and reads as it is told.
#include "agentfile/headercursor.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const HeaderCursor &found, QStringView text, qsizetype offset)
{
    if (found.spot == HeaderCursor::Spot::Outside || found.spot == HeaderCursor::Spot::Comment)
        return;
    require(found.token.start >= 0 && found.token.end() <= text.size() && found.token.touches(offset));
    require(found.offset() == offset);
    require(text.sliced(found.token.start, found.typed.size()) == found.typed);
    require(found.spot == HeaderCursor::Spot::Key || !found.key.isEmpty());
    require((found.spot == HeaderCursor::Spot::Argument) == !found.tool.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(bytes));
    const qsizetype end = std::min(file.headerRange().end() + 5, file.text().size());
    const qsizetype step = 1 + end / 200;
    for (qsizetype offset = 0; offset <= end; offset += step) {
        const HeaderCursor found = HeaderCursor::at(file, offset);
        check(found, file.text(), offset);
        check(found.asCommaList(file.text()), file.text(), offset);
    }
    return 0;
}
