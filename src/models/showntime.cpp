// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "showntime.h"

#include <QDateTime>
#include <QLocale>

namespace dossier {

namespace {

QString timeOfToday(const QDateTime &time)
{
    return time.date() == QDate::currentDate() ? QLocale().toString(time.time(), QLocale::ShortFormat) : QString();
}

} // namespace

QString shownTime(const QDateTime &time)
{
    const QString today = timeOfToday(time);
    return today.isEmpty() ? QLocale().toString(time.date(), QLocale::ShortFormat) : today;
}

QString shownMoment(const QDateTime &time)
{
    const QString today = timeOfToday(time);
    return today.isEmpty() ? QLocale().toString(time, QLocale::ShortFormat) : today;
}

} // namespace dossier
