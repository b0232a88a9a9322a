// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/newagent.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace dossier {

class VerdictBar;

/// The file as it would be: where, what the client would do with it, its text to
/// read, and what the checks say of it. GUI thread.
class NewAgentPreview : public QWidget
{
    Q_OBJECT
public:
    /// `agent` outlives it.
    NewAgentPreview(NewAgent *agent, QWidget *parent);

Q_SIGNALS:
    void ruleChosen(const QString &rule); ///< a problem was clicked or entered

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void showProblems();
    void mark();
    void goTo(int row);

    NewAgent *m_agent;
    QLabel *m_path;
    VerdictBar *m_verdict;
    QPlainTextEdit *m_text;
    QListWidget *m_problems;
};

} // namespace dossier
