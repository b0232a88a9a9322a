// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/clientanswers.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace dossier {

/// What a client's own validator says of a folder, beside what Dossier says. Shows that it
/// runs, what it answered, or why there is no answer; runs nothing itself. GUI thread.
class AnswersDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` is its title; `folder` the path of what is checked.
    AnswersDialog(const QString &client, const QString &folder, QWidget *parent = nullptr);

    void showRunning(const QString &command); ///< as it would be typed
    void showRows(std::vector<ClientAnswerRow> rows, bool isPassed);
    /// `raw` is what the program wrote; of it no sense could be made.
    void showFailure(const QString &reason, const QString &raw);
    [[nodiscard]] const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void againRequested();
    void cancelRequested();
    void openRequested(const QString &path);

private:
    void layOut();
    void showPage(QWidget *page, const QString &summary);
    void openCurrent();

    QString m_client;
    QString m_folder;
    ClientAnswersModel *m_model;
    QLabel *m_summary;
    QStackedWidget *m_pages;
    QProgressBar *m_progress;
    QTreeView *m_view;
    QPlainTextEdit *m_raw;
    QPushButton *m_open = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace dossier
