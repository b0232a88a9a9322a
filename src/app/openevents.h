// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openrequest.h"

#include <QObject>

class QCoreApplication;

namespace dossier {

/// Hears which files the system wants to have opened where it tells so by events
/// instead of arguments, as macOS does. GUI thread.
class OpenEvents : public QObject
{
    Q_OBJECT
public:
    explicit OpenEvents(QCoreApplication *application);

Q_SIGNALS:
    void asked(const dossier::OpenRequest &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dossier
