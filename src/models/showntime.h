// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

class QDateTime;
class QString;

namespace dossier {

/// The day, and today the time of the day; empty for an invalid time.
[[nodiscard]] QString shownTime(const QDateTime &time);
/// The day with the time, and today the time alone; empty for an invalid one.
[[nodiscard]] QString shownMoment(const QDateTime &time);

} // namespace dossier
