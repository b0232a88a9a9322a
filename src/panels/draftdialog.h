// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace dossier {

/// Asks what a program is to draft, and shows that it is at work. Runs nothing itself and
/// writes nothing: what comes is compared, or opened unsaved, by its caller. GUI thread.
class DraftDialog : public QDialog
{
    Q_OBJECT
public:
    /// `command` as it would be typed. `agent`: the title of the open agent, which can be
    /// handed over; empty: there is none, and a new one is drafted.
    DraftDialog(const QString &command, const QString &agent, QWidget *parent = nullptr);

    [[nodiscard]] QString wish() const;
    [[nodiscard]] bool handsOver() const; ///< the text of the open agent
    void showRunning();
    void showFailure(const QString &reason);

Q_SIGNALS:
    void draftRequested();
    void cancelRequested(); ///< while it is at work

private:
    void setRunning(bool isRunning);
    void update();

    QPlainTextEdit *m_wish;
    QCheckBox *m_handOver;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_draft = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isRunning = false;
};

} // namespace dossier
