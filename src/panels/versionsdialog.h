// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/versionsmodel.h"
#include "text/backgroundwork.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace dossier {

class AgentDocument;
class CompareTable;
class Workspace;

/// The earlier versions of an open document, each beside the text as it is now:
/// single differences or all of one are taken as a step of the document's
/// history; nothing is written to the disk. Not modal; closes with its document.
/// GUI thread.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    VersionsDialog(Workspace *workspace, AgentDocument *document, QWidget *parent = nullptr);
    ~VersionsDialog() override;

    [[nodiscard]] const AgentDocument *document() const { return m_document; }

private:
    /// Of a version as it was read.
    struct Read {
        QByteArray hash;
        Result<QByteArray> bytes;
    };

    void layOut();
    void prepareList();
    [[nodiscard]] QWidget *makeButtons();
    void addShortcuts();
    void readList();
    void takeRows(std::vector<VersionRow> rows);
    void readVersion();
    void showVersion(const Read &read);
    static constexpr int kFollowPause = 50; ///< ms after a change of the text
    void follow();
    void say(const QString &text);
    [[nodiscard]] QString summary() const;
    void updateButtons();
    void takeHunk();
    void takeVersion();
    [[nodiscard]] const VersionRow *current() const;
    [[nodiscard]] bool isShown() const; ///< the chosen version is in the table

    Workspace *m_workspace;
    QPointer<AgentDocument> m_document;
    VersionsModel *m_model;
    QTreeView *m_list;
    QLabel *m_note;
    CompareTable *m_table;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_takeHunk = nullptr;
    QPushButton *m_takeVersion = nullptr;
    QByteArray m_wanted; ///< hash of the version that is to be shown
    QByteArray m_shownHash; ///< of the one in the table; empty: none
    QByteArray m_shown; ///< its bytes
    QString m_shownText;
    bool m_isThere = false; ///< its bytes could be read
    QTimer m_followTimer;
    QString m_trouble; ///< why the chosen one is not shown
    bool m_isListStale = false; ///< it changed while it was read
    bool m_isVersionStale = false;
    BackgroundWork<std::vector<VersionRow>> m_listWork; // last: what they read is shown in all above
    BackgroundWork<Read> m_versionWork;
};

} // namespace dossier
