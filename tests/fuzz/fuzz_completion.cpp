// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A file's bytes: whatever is proposed at an offset of its header can be written there,
// around the offset and in one line, leaves the cursor in what was written, and a field
// that was taken leaves the header one. What is said of a word lies around the offset.
#include "dialects/completion.h"
#include "dialects/dialects.h"
#include "dialects/hovertext.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kTaken = 5; // of the proposals of a place

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const AgentFile &file, const Completion &found, qsizetype offset)
{
    if (found.isEmpty())
        return;
    require(found.replaced.touches(offset) && found.replaced.end() <= file.text().size());
    const QStringView word = QStringView(file.text()).sliced(found.replaced.start, found.replaced.length);
    require(!word.contains(u'\n'));
    for (std::size_t i = 0; i < std::min(found.proposals.size(), kTaken); ++i) {
        const Completion::Proposal &proposal = found.proposals[i];
        require(!proposal.text.contains(u'\n') && proposal.caret >= 0 && proposal.caret <= proposal.text.size());
        const auto after = found.changes(proposal).applyTo(file.text());
        require(after.has_value());
        if (found.isKey && file.header() == AgentFile::Header::Present && i == 0)
            require(AgentFile::parse(SourceText(*after, {})).header() == AgentFile::Header::Present);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Dialects dialects = Dialects::load();
    static const AuthoringFacts facts{.agents = {{u"reader"_s}, {u"a, b"_s}},
                                      .skills = {{u"x: y"_s}, {u"pdf"_s}},
                                      .servers = {{u"my server"_s}},
                                      .serverTools = {u"mcp__a__b"_s}};
    FileContext context;
    context.path = u"/project/.claude/agents/log-reader.md"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(bytes));
    const qsizetype end = std::min(file.headerRange().end() + 5, file.text().size());
    const qsizetype step = 1 + end / 100;
    for (const Client &client : dialects.clients()) {
        const AuthoringPlace place{.file = file, .dialect = *client.dialect, .context = context, .facts = facts};
        for (qsizetype offset = 0; offset <= end; offset += step) {
            check(file, Completion::at(place, offset), offset);
            check(file, Completion::at(place, offset, true), offset);
            const HoverText text = HoverText::at(place, offset);
            require(text.isEmpty() || text.range.touches(offset));
        }
    }
    return 0;
}
