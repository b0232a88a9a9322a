// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QString>

#include <memory>
#include <vector>

namespace dossier {

/// What the system tells by itself of changes in folders, each known by a
/// number: the seam by which tests have a system with other limits. Used by
/// one thread.
class FolderNotifier
{
public:
    struct Event {
        enum class Kind : char {
            Content, ///< something in the folder was written, or its attributes changed
            Name, ///< `name` came, went or was moved
            Moved, ///< the folder itself was moved; its number goes with it
            Gone, ///< the folder itself is gone, and its number with it
            Lost, ///< events were lost: anything may have happened
        };
        Kind kind = Kind::Content;
        int watch = -1;
        QString name = {}; ///< see nativepath.h
    };

    virtual ~FolderNotifier() = default;

    /// Of this system; null where it has none, or gives out no more.
    [[nodiscard]] static std::unique_ptr<FolderNotifier> system();

    /// Two paths of one folder give one number. Error TooLarge: the system
    /// watches no more folders.
    [[nodiscard]] virtual Result<int> add(const QString &path) = 0;
    virtual void remove(int watch) = 0;
    /// Readable when events wait; on Windows a handle that is signalled then (of handles
    /// 32 bits count).
    [[nodiscard]] virtual int descriptor() const = 0;
    /// Some of the events that wait; empty if none does.
    [[nodiscard]] virtual std::vector<Event> read() = 0;
};

} // namespace dossier
