// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

class QObject;

namespace dossier {

/// A program that is to run, without a shell between: each argument arrives as it is.
struct ProcessRequest {
    QString program; ///< absolute path
    QStringList arguments;
    QString folder; ///< absolute, where it runs
    QByteArray input = {}; ///< for its standard input, which then ends
    int timeLimit = 30'000; ///< ms after which it is ended
    qint64 outputLimit = qint64(1) << 20; ///< bytes of each stream; what is beyond is left out

    bool operator==(const ProcessRequest &) const = default;
};

/// What became of a program.
struct ProcessResult {
    enum class End : char {
        Exited, ///< by itself, with `code`
        Missing, ///< it could not be started
        TimedOut, ///< it was ended
        Crashed,
    };

    End end = End::Exited;
    int code = 0; ///< that it exited with
    QByteArray output = {};
    QByteArray errors = {}; ///< its standard error stream
    bool isCut = false; ///< more was written than was asked for
    QString reason = {}; ///< a sentence, why it could not be started
};

/// The seam for running other programs. GUI thread.
class Processes
{
public:
    virtual ~Processes();

    /// Runs a program beside this one and tells what became of it, later. Nothing is told,
    /// and the program is ended with all that it started, when `receiver` is deleted.
    virtual void run(const ProcessRequest &request, QObject *receiver,
                     std::function<void(const ProcessResult &)> done) = 0;
    /// Starts a program that lives on by itself; input and limits mean nothing.
    /// Errors: NotFound.
    [[nodiscard]] virtual Result<void> startDetached(const ProcessRequest &request) = 0;

    [[nodiscard]] static Processes &system();
};

} // namespace dossier
