// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace dossier {

class AgentLibrary;

/// How far the reading of places has come, with a button that ends it; shown
/// only when it takes a while. For the status bar. GUI thread.
class ScanProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ScanProgress(AgentLibrary *library, QWidget *parent = nullptr);

    static constexpr int kDelay = 300; ///< ms that nobody needs to be told of
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

private:
    void follow();
    void update();

    AgentLibrary *m_library;
    QLabel *m_text;
    QProgressBar *m_bar;
    QTimer m_delay;
};

} // namespace dossier
