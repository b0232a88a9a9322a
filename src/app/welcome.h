// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace dossier {

class Workspace;

/// What stands in the middle while no file is open: how to begin. Made when it
/// is first shown. GUI thread.
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillRecent();

    Workspace *m_workspace;
    QVBoxLayout *m_recent = nullptr; ///< null until it is made
};

} // namespace dossier
