// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace dossier::bench {

/// What a piece of work takes, in milliseconds: the median over rounds, each
/// of as many runs as fill a moment.
template<typename Work>
double milliseconds(Work &&work, int rounds = 15, double roundMs = 8)
{
    work();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        int runs = 0;
        do {
            work();
            ++runs;
        } while (static_cast<double>(timer.nsecsElapsed()) < roundMs * 1e6);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6 / runs);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[static_cast<std::size_t>(rounds) / 2];
}

/// A line of figures; false, and said, if the limit is not held. 0: no limit.
inline bool report(const char *what, double ms, double limit = 0)
{
    const bool isHeld = limit <= 0 || ms <= limit;
    if (limit > 0)
        std::printf("%-46s %9.3f ms   limit %7.3f ms  %s\n", what, ms, limit, isHeld ? "held" : "NOT HELD");
    else
        std::printf("%-46s %9.3f ms\n", what, ms);
    return isHeld;
}

} // namespace dossier::bench
