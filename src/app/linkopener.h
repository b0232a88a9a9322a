// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QUrl;
class QWidget;

namespace dossier {

class Dialogs;

/// Opens web and mail addresses outside the program, when asked to and agreed. Owned by
/// its window; GUI thread.
class LinkOpener : public QObject
{
    Q_OBJECT
public:
    /// The dialogs are not owned.
    LinkOpener(Dialogs *dialogs, QWidget *window);

    void open(const QUrl &url);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    Dialogs *m_dialogs;
    QWidget *m_window;
};

} // namespace dossier
