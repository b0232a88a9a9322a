// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <vector>

namespace dossier {

/// What a program asked the system for.
struct SystemCall {
    enum class Kind : char {
        Run, ///< another program, or a process of its own
        Socket, ///< a socket; `what` is its family
        Connect, ///< to an address; `what` is the family and, of a local one, the path
        Read, ///< a file or folder opened
        Write, ///< anything by which a file or folder comes, goes or changes
        Look, ///< whether it is there, what it is, where a link leads
        Unseen ///< a way around this watch
    };

    Kind kind = Kind::Look;
    QByteArray what; ///< as asked, made absolute
    QByteArray real; ///< of what was opened: without links; else empty

    bool operator==(const SystemCall &) const = default;
};

/// A run of a program under the eyes of ptrace: all its threads and children,
/// from its own start on. Linux only.
struct WatchedRun {
    bool isPermitted = false; ///< the system lets a program be watched
    bool hasEnded = false; ///< by itself
    int exitStatus = -1;
    QByteArray output; ///< what it wrote to its standard output and error
    std::vector<SystemCall> calls; ///< each once, in order

    /// `environment` is all that the program gets. Killed after `limit`, or once it
    /// has asked for nothing new for `quiet`.
    [[nodiscard]] static WatchedRun of(const QByteArrayList &command, const QByteArrayList &environment,
                                       const QByteArray &folder, std::chrono::seconds limit,
                                       std::chrono::seconds quiet = std::chrono::hours(1));
};

[[nodiscard]] const char *nameOf(SystemCall::Kind kind);

} // namespace dossier
