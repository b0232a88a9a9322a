// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Likeness of 10,000 agents with the descriptions of the corpus: the index in
// under a second, a request in under 8 ms, the pairs without comparing all.
#include "bench/stopwatch.h"
#include "corpus/corpus.h"
#include "dialects/dialects.h"
#include "library/likeness.h"

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kIndexLimit = 1000;
constexpr double kQueryLimit = 8;
constexpr double kPairsLimit = 2000;

std::vector<AgentSummary> realAgents()
{
    const Dialects dialects = Dialects::load();
    const Client &client = dialects.client({});
    std::vector<AgentSummary> agents;
    for (const QString &path : corpus::corpusFiles()) {
        const AgentFile file = AgentFile::parse(SourceText::fromBytes(corpus::contentsOf(path)));
        const Reading reading = client.loader->read(file, {});
        if (!reading.loads() || !reading.name || !reading.description)
            continue;
        agents.push_back({.path = path, .fileName = path.section(u'/', -1)});
        agents.back().name = *reading.name;
        agents.back().description = *reading.description;
    }
    return agents;
}

/// As many agents as wanted; copies have a name and two words of their own.
std::vector<Likeness::AgentPointer> crowd(const std::vector<AgentSummary> &real, std::size_t size)
{
    std::vector<Likeness::AgentPointer> agents;
    for (std::size_t i = 0; i < size; ++i) {
        AgentSummary one = real[i % real.size()];
        if (const std::size_t copy = i / real.size(); copy > 0) {
            one.name += u"-team%1"_s.arg(copy);
            one.description += u" Only for team%1 and product%2."_s.arg(copy).arg(i % 97);
        }
        agents.push_back(std::make_shared<const AgentSummary>(std::move(one)));
    }
    return agents;
}

double onceMs(auto &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool measure(const std::vector<AgentSummary> &real, std::size_t size, bool isLimited)
{
    const auto limit = [isLimited](double ms) { return isLimited ? ms : 0; };
    const auto agents = crowd(real, size);
    std::shared_ptr<const Likeness> index;
    double best = 1e9;
    for (int i = 0; i < 3; ++i)
        best = std::min(best, onceMs([&] { index = Likeness::of(agents); }));
    std::printf("%zu agents, %zu of them with texts of their own\n", size, std::min(size, real.size()));
    bool isHeld = bench::report("  index", best, limit(kIndexLimit));
    const QString requests[] = {
        u"please review my code"_s, u"use this agent when the user asks for tests of the code"_s,
        u"the postgres query behind the invoices page is slow since the last release, find out why and mend it"_s};
    double slowest = 0;
    for (const QString &request : requests)
        slowest = std::max(slowest, bench::milliseconds([&] { return index->rank(request, 20).size(); }, 9, 4));
    isHeld &= bench::report("  a request, the slowest of three", slowest, limit(kQueryLimit));
    std::size_t pairs = 0;
    best = 1e9;
    for (int i = 0; i < 3; ++i)
        best = std::min(best, onceMs([&] { pairs = index->mostAlike(200).size(); }));
    isHeld &= bench::report("  the 200 pairs most alike", best, limit(kPairsLimit));
    return isHeld && pairs > 0;
}

} // namespace

int main()
{
    const std::vector<AgentSummary> real = realAgents();
    if (real.empty()) {
        std::fprintf(stderr, "no agents below %s\n", qPrintable(corpus::corpusDir()));
        return 2;
    }
    bool isHeld = true;
    for (const std::size_t size : {1'000U, 10'000U, 50'000U})
        isHeld &= measure(real, size, size == 10'000);
    return isHeld ? 0 : 1;
}
