// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace dossier {

class Workspace;

/// What stands in the middle while no file is open: how to begin. GUI thread.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested(const QString &templateId);
    void openFileRequested();
    void openFolderRequested();
    void recentRequested(const QString &path);

private:
    void fillRecent();

    Workspace *m_workspace;
    QVBoxLayout *m_recent;
};

} // namespace dossier
