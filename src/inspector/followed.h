// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace dossier {

/// Which of `before` each of `now` is, so that widgets go where their words
/// go: equal ones first, those in their place before others; what is left is
/// taken in order. -1: a new one.
template<typename T, typename Same>
[[nodiscard]] std::vector<std::ptrdiff_t> followed(const std::vector<T> &before, const std::vector<T> &now, Same same)
{
    std::vector<std::ptrdiff_t> places(now.size(), -1);
    std::vector<bool> taken(before.size());
    const auto take = [&](std::size_t place, std::size_t old) {
        places[place] = static_cast<std::ptrdiff_t>(old);
        taken[old] = true;
    };
    for (std::size_t i = 0; i < now.size() && i < before.size(); ++i) {
        if (same(before[i], now[i]))
            take(i, i);
    }
    for (const bool anyWords : {false, true}) {
        for (std::size_t i = 0; i < now.size(); ++i) {
            for (std::size_t old = 0; old < before.size() && places[i] < 0; ++old) {
                if (!taken[old] && (anyWords || same(before[old], now[i])))
                    take(i, old);
            }
        }
    }
    return places;
}

} // namespace dossier
