// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Two texts, parted by a zero byte: beside each other every line stands once,
// all hunks together turn one text into the other, and what the words leave
// unmarked is the same on both sides.
#include "text/hunks.h"
#include "text/sourcetext.h"
#include "text/worddiff.h"

#include <cstdint>
#include <cstdlib>
#include <numeric>

using namespace dossier;
using Side = SideBySide::Side;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

QString without(const QString &text, const std::vector<TextRange> &ranges)
{
    QString result;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        require(range.start >= at && !range.isEmpty() && range.end() <= text.size());
        result += QStringView(text).sliced(at, range.start - at);
        at = range.end();
    }
    return result += QStringView(text).sliced(at);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = bytes.indexOf('\0');
    const QString left = SourceText::fromBytes(bytes.first(qMax(parting, qsizetype(0)))).text();
    const QString right = SourceText::fromBytes(bytes.sliced(parting + 1)).text();

    const SideBySide sides(left, right);
    require(sides.isEqual() == (left == right));
    std::vector<std::size_t> all(sides.hunks().size());
    std::iota(all.begin(), all.end(), 0U);
    require(sides.taking(all, Side::Left).applyTo(left).value() == right);
    require(sides.taking(all, Side::Right).applyTo(right).value() == left);
    qsizetype leftLines = 0;
    qsizetype rightLines = 0;
    for (const SideBySide::Row &row : sides.rows()) {
        require(row.left < 0 || row.left == leftLines++);
        require(row.right < 0 || row.right == rightLines++);
        for (const TextRange &word : row.leftWords)
            require(sides.lineRange(Side::Left, row.left).contains(word));
        for (const TextRange &word : row.rightWords)
            require(sides.lineRange(Side::Right, row.right).contains(word));
    }
    const WordDifference words = wordDifference(left, right);
    require(words.isEmpty() == (left == right));
    require(without(left, words.left) == without(right, words.right));
    return 0;
}
