// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/verdict.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace dossier {

class BarButton;

/// The verdict above the text: what the client does with the file, in one to
/// three sentences with their buttons. GUI thread.
class VerdictBar : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict); ///< rows that stay keep their button's focus

    /// Who answers to the agent's name, below the verdict; empty: nothing to
    /// say. `other` is the file that it is said of, to compare with; may be empty.
    void setStanding(const QString &sentence, const QString &other);

Q_SIGNALS:
    void fixRequested(const dossier::Fix &fix);
    void compareRequested(const QString &other);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;
    [[nodiscard]] QWidget *makeStanding();
    void updateSpoken();
    void stayHigh();
    void updateIcon();

    Verdict m_verdict;
    QTimer m_settling; ///< since what is said changed last
    QLabel *m_icon;
    QVBoxLayout *m_rowLayout;
    std::vector<Row *> m_rows;
    QLabel *m_standing = nullptr;
    BarButton *m_compare = nullptr;
    QString m_other;
    QWidget *m_standingRow; ///< after what it holds
};

} // namespace dossier
