// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace dossier {

class MainWindow;

/// Writes a window's picture once everything in it is shown, then ends the
/// program: status 0, or 2 if the picture could not be written or the window
/// did not settle within kTimeout. GUI thread.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(MainWindow *window, QString path);

    static constexpr int kTimeout = 20'000; ///< ms

private:
    void look();
    void take();

    MainWindow *m_window;
    QString m_path;
    int m_waited = 0; ///< ms
};

} // namespace dossier
