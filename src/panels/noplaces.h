// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace dossier {

class Workspace;

/// What stands in place of the agents while there are none: what was found on
/// this computer, and the ways to begin. Looks at names only. GUI thread.
class NoPlaces : public QWidget
{
    Q_OBJECT
public:
    explicit NoPlaces(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void openFolderRequested();
    void openFileRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Workspace *m_workspace;
    QLabel *m_found;
    QPushButton *m_showFound;
};

} // namespace dossier
