// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "openevents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace dossier {

OpenEvents::OpenEvents(QCoreApplication *application)
{
    application->installEventFilter(this);
}

bool OpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen || watched != QCoreApplication::instance())
        return QObject::eventFilter(watched, event);
    const QString path = static_cast<QFileOpenEvent *>(event)->file();
    // An address of another scheme is nobody's file.
    if (path.isEmpty())
        return false;
    Q_EMIT asked({.targets = {{.path = path}}, .activationToken = {}});
    return true;
}

} // namespace dossier
