// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// bench_standings: who answers to a name among 1,000, 10,000 and 50,000 agents
// in twenty projects beside each other, each name in as many of them, and the
// table of the names. The limits hold for 10,000; no file is looked at.
#include "bench/stopwatch.h"
#include "library/samenames.h"

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kJudge = 25; ///< ms
constexpr double kTable = 40; ///< ms
constexpr int kPlaces = 20;

std::vector<std::shared_ptr<const PlaceSnapshot>> places(int size)
{
    std::vector<std::shared_ptr<const PlaceSnapshot>> all;
    for (int place = 0; place < kPlaces; ++place) {
        auto snapshot = std::make_shared<PlaceSnapshot>();
        snapshot->place = {.kind = Place::Kind::Folder, .path = u"/code/p%1"_s.arg(place)};
        const auto folder =
            std::make_shared<const AgentsFolder>(AgentsFolder{.path = snapshot->place.path + u"/.claude/agents"_s,
                                                              .kind = AgentsFolder::Kind::Project,
                                                              .dialect = u"claude-code"_s,
                                                              .workingFolder = snapshot->place.path});
        for (int i = 0; i < size / kPlaces; ++i) {
            snapshot->agents.push_back(
                std::make_shared<const AgentSummary>(AgentSummary{.path = folder->path + u"/%1.md"_s.arg(i),
                                                                  .fileName = {},
                                                                  .folder = folder,
                                                                  .hash = QByteArray(32, char(place % 2)),
                                                                  .dialect = u"claude-code"_s,
                                                                  .name = u"agent-%1"_s.arg(i),
                                                                  .outcome = Outcome::Loads}));
        }
        all.push_back(std::move(snapshot));
    }
    return all;
}

bool measure(int size, const Dialects &dialects)
{
    const bool isLimited = size == 10'000;
    const auto all = places(size);
    Standings standings;
    std::printf("%d agents\n", size);
    bool isHeld = bench::report(
        "  judged", bench::milliseconds([&] { standings = Standings::judge(all, u"/code/p0/src"_s, dialects); }),
        isLimited ? kJudge : 0);
    std::size_t rows = 0;
    isHeld &= bench::report("  the names against their folders",
                            bench::milliseconds([&] { rows = SameNames::of(standings).rows.size(); }),
                            isLimited ? kTable : 0);
    return isHeld && rows == static_cast<std::size_t>(size / kPlaces);
}

} // namespace

int main()
{
    const Dialects dialects = Dialects::load();
    bool isHeld = true;
    for (const int size : {1'000, 10'000, 50'000})
        isHeld &= measure(size, dialects);
    return isHeld ? 0 : 1;
}
