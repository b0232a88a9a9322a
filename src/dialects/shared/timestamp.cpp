// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "timestamp.h"

#include "scancursor.h"

namespace dossier::js {

using namespace Qt::StringLiterals;

namespace {

bool takeTime(ScanCursor &cursor)
{
    const bool isTime = cursor.takeCount(1, 2) && cursor.take(":"_L1) && cursor.takeCount(2, 2) &&
                        cursor.take(":"_L1) && cursor.takeCount(2, 2);
    if (isTime && cursor.take("."_L1))
        cursor.takeDigits(10, ScanCursor::Underscores::Refused);
    return isTime;
}

bool takeZone(ScanCursor &cursor)
{
    cursor.takeBlanks();
    if (cursor.take("Z"_L1))
        return true;
    const bool hasHours = cursor.takeSign() && cursor.takeCount(1, 2);
    return hasHours && (!cursor.take(":"_L1) || cursor.takeCount(2, 2));
}

} // namespace

bool isTimestamp(QStringView text)
{
    ScanCursor cursor(text);
    if (!cursor.takeCount(4, 4) || !cursor.take("-"_L1))
        return false;
    ScanCursor day = cursor;
    if (day.takeCount(2, 2) && day.take("-"_L1) && day.takeCount(2, 2) && day.isAtEnd())
        return true;
    if (!cursor.takeCount(1, 2) || !cursor.take("-"_L1) || !cursor.takeCount(1, 2))
        return false;
    const bool hasTime = (cursor.takeOneOf({"T"_L1, "t"_L1}) || cursor.takeBlanks()) && takeTime(cursor);
    return hasTime && (cursor.isAtEnd() || takeZone(cursor)) && cursor.isAtEnd();
}

} // namespace dossier::js
