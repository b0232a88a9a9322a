// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "screenshot.h"

#include "mainwindow.h"
#include "spellingcontroller.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLook = 25; // ms between two looks

}

Screenshot::Screenshot(MainWindow *window, QString path)
    : QObject(window)
    , m_window(window)
    , m_path(std::move(path))
{
    QTimer::singleShot(kLook, this, &Screenshot::look);
}

void Screenshot::look()
{
    m_waited += kLook;
    if (m_window->isSettled() && m_window->findChild<SpellingController *>()->isFinished()) {
        // One more round, so that what settled is laid out.
        QTimer::singleShot(kLook, this, &Screenshot::take);
    } else if (m_waited > kTimeout) {
        QTextStream(stderr) << tr("dossier: the window was not ready in time; no picture was written.") << Qt::endl;
        QCoreApplication::exit(2);
    } else {
        QTimer::singleShot(kLook, this, &Screenshot::look);
    }
}

void Screenshot::take()
{
    if (m_window->grab().save(m_path)) {
        QCoreApplication::exit(0);
        return;
    }
    QTextStream(stderr) << tr("dossier: the picture could not be written to %1.").arg(m_path) << Qt::endl;
    QCoreApplication::exit(2);
}

} // namespace dossier
