// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/recoverystore.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace dossier {

class CompareTable;
class MessageBar;
class Recovery;

/// What a program that was ended left unsaved: what differs from the file as it
/// is now, to be recovered or discarded, each or all. What is not decided stays
/// for the next start. Not modal; closes itself when nothing is left. GUI thread.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    using Left = RecoveryStore::Left;

    /// `recovery` outlives it.
    explicit RecoveryDialog(Recovery *recovery, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Open it with what is in it; Recovery::settle() when that is done.
    void recoverRequested(const dossier::RecoveryStore::Left &left);

private:
    [[nodiscard]] QWidget *makeButtons();
    void fill();
    void showCurrent();
    void recoverSelected();
    void askDiscard();
    void updateButtons();
    [[nodiscard]] std::vector<Left> selected() const;

    Recovery *m_recovery;
    std::vector<Left> m_left; ///< in step with the rows
    QTreeWidget *m_list;
    QLabel *m_note; ///< on the version on the disk
    CompareTable *m_table;
    MessageBar *m_question;
    QPushButton *m_recover = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace dossier
