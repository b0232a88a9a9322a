// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "actionkeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

namespace dossier {

using namespace Qt::StringLiterals;

QString plainActionText(QString text)
{
    static const QRegularExpression signs(uR"( *\(&.\)| *…$)"_s);
    return text.remove(signs).remove(u'&');
}

QString actionTip(const QString &text, const QList<QKeySequence> &keys)
{
    const QString name = plainActionText(text);
    if (keys.isEmpty() || keys.constFirst().isEmpty())
        return name;
    return QCoreApplication::translate("dossier::WindowActions", "%1 (%2)", "action and its shortcut")
        .arg(name, keys.constFirst().toString(QKeySequence::NativeText));
}

void setActionKeys(QAction *action, const QList<QKeySequence> &keys)
{
    const bool isOwn = action->toolTip() == actionTip(action->text(), action->shortcuts());
    action->setShortcuts(keys);
    if (isOwn)
        action->setToolTip(actionTip(action->text(), keys));
}

} // namespace dossier
