// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace dossier {

/// What a program that broke wrote down in its last moment: a file for each, in a
/// folder of this person's alone. Nothing is sent anywhere. Any thread but where
/// it says otherwise.
namespace CrashLog {

constexpr int kMostKept = 10; ///< reports; older ones go

struct Report {
    QString path;
    QDateTime time; ///< of the break
    QString text; ///< several lines, without any folder; not translated

    bool operator==(const Report &) const = default;
};

/// From now on a signal that ends this program (segmentation fault, abort and their
/// like) leaves a report that begins with `about`: several lines, without anything
/// private. The signal then ends the program as if nobody had looked. Once, by the
/// main thread, after the folder was chosen; nothing happens where the system has no
/// such signals or the folder cannot be made.
void install(const QString &folder, const QString &about);

/// The reports, newest first.
[[nodiscard]] std::vector<Report> reports(const QString &folder);

/// Removes those that were told of; others stay.
void remove(const std::vector<Report> &reports);

} // namespace CrashLog

} // namespace dossier
