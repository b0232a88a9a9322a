// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/outsidechange.h"
#include "text/backgroundwork.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace dossier {

class ChangedModel;
class CompareTable;
class Workspace;

/// The view “Changed outside”: what others changed since it was last seen here,
/// with the difference below, to be marked as seen or brought back. Follows
/// while it is seen; files are read in a thread. GUI thread.
class ChangedPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` outlives the panel.
    explicit ChangedPanel(Workspace *workspace, QWidget *parent = nullptr);

    void focusList();
    [[nodiscard]] QStringList selectedPaths() const;

Q_SIGNALS:
    void openRequested(const QString &path);
    /// The version that was seen beside the present one, to take over from.
    void compareRequested(const QString &path);
    void restoreRequested(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prepareActions();
    void prepareList();
    [[nodiscard]] QWidget *makeBar();
    /// Both versions as they were read.
    struct Versions {
        OutsideChange change;
        QString seen;
        QString now;
        QString seenError = {}; ///< a sentence; empty: it could be read
        QString nowError = {};
    };

    void follow();
    void showChange();
    void readChange();
    void showVersions(const Versions &versions);
    [[nodiscard]] static QString messageOf(const Versions &versions);
    void updateActions();
    void markSeen();
    void markAllSeen();
    [[nodiscard]] QString currentPath() const;
    void say(const QString &text);

    Workspace *m_workspace;
    ChangedModel *m_model;
    QTreeView *m_list;
    CompareTable *m_table;
    QLabel *m_count;
    QLabel *m_message; ///< why there is no difference
    QStackedWidget *m_stack;
    QAction *m_seen;
    QAction *m_seenAll;
    QAction *m_restore;
    QAction *m_open;
    QAction *m_compare;
    bool m_isStale = true;
    OutsideChange m_wanted; ///< what is to be shown; no path: nothing
    QString m_shownPath; ///< of what is in the table
    bool m_isReadAgain = false; ///< something else was wanted while it was read
    BackgroundWork<Versions> m_reading; // last: what it reads is shown in all above
};

} // namespace dossier
