// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/verdict.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace dossier {

/// The verdict above the text: what the client does with the file, in one to
/// three sentences with their buttons. GUI thread.
class VerdictBar : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict); ///< rows that stay keep their button's focus

Q_SIGNALS:
    void fixRequested(const dossier::Fix &fix);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void updateIcon();

    Verdict m_verdict;
    QLabel *m_icon;
    QVBoxLayout *m_rowLayout;
    std::vector<Row *> m_rows;
};

} // namespace dossier
