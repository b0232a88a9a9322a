// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dossier {

/// Lets the system's calls of this thread fail: those of a test program stand
/// before the C library's. For one fault at a time.
struct SystemFaults {
    enum class Kind : char {
        None,
        Fail, ///< with an error number
        FailOn, ///< and all of its name from then on, as on a full disk
        Short, ///< of a write a part only is done, of a read a part is given
        Interrupt, ///< once, with EINTR; the next one works
    };
    Kind kind = Kind::None;
    int number = 0; ///< of the error
    int at = 0; ///< the call that it meets, from 1
    bool hasExchange = true; ///< else a file system that knows of none

    int calls = 0; ///< so far
    QByteArray met = {}; ///< name of the call that it met; empty: none

    /// Of this thread; null: none.
    static thread_local SystemFaults *current;
};

} // namespace dossier
