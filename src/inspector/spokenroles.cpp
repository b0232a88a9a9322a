// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "spokenroles.h"

#include "colorpicker.h"
#include "colourbadge.h"

#include <QAccessibleWidget>

namespace dossier {

namespace {

QAccessibleInterface *spoken(const QString & /*className*/, QObject *object)
{
    if (auto *picker = qobject_cast<ColorPicker *>(object))
        return new QAccessibleWidget(picker, QAccessible::Grouping);
    if (auto *badge = qobject_cast<ColourBadge *>(object))
        return new QAccessibleWidget(badge, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installSpokenRoles()
{
    QAccessible::installFactory(spoken); // twice is once
}

} // namespace dossier
