// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace dossier {

/// Wakes a thread that waits for events of the system. Rung by any thread.
class Bell
{
public:
    virtual ~Bell() = default;

    [[nodiscard]] static std::unique_ptr<Bell> system();

    virtual void ring() = 0;
    /// Until it is rung, the descriptor of a FolderNotifier (-1: none) has events or the
    /// time is over (-1: never). Rings before it was asked count, all as one.
    virtual void wait(int descriptor, int milliseconds) = 0;
};

} // namespace dossier
