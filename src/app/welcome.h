// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace dossier {

class WindowActions;
class Workspace;

/// What stands in the middle while no file is open: how to begin, and by which keys. Made
/// when it is first shown. GUI thread.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    /// Of the actions only the keys are shown; they are not owned and outlive it.
    Welcome(Workspace *workspace, const WindowActions *actions, const QAction *handbook, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested(const QString &templateId);
    void openFileRequested();
    void openFolderRequested();
    void recentRequested(const QString &path);
    void handbookRequested(const QString &page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeHandbook(QWidget *parent);
    void fillRecent();

    Workspace *m_workspace;
    const WindowActions *m_actions;
    const QAction *m_handbook;
    QVBoxLayout *m_recent = nullptr; ///< null until it is made
};

} // namespace dossier
