// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agenttarget.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace dossier {

/// Asks what an agent is to be called and where it goes, one of the two or both,
/// and says while it is typed how that would do. GUI thread.
class AgentFileDialog : public QDialog
{
    Q_OBJECT
public:
    /// How a name would do there.
    using Check = std::function<NameCheck(const QString &name, const AgentTarget &target)>;

    struct Question {
        QString title;
        QString text; ///< what is asked, a sentence
        QString apply; ///< for the button
        bool wantsName = false;
        QString name = {}; ///< at first
        std::vector<AgentTarget> targets; ///< to choose from; of one there is no choice
        std::size_t target = 0; ///< at first
        Check check = {};
    };

    AgentFileDialog(Question question, QWidget *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] const AgentTarget &target() const;

private:
    [[nodiscard]] QWidget *makeName();
    [[nodiscard]] QWidget *makeTargets();
    void check();
    void useSuggestion();

    Question m_question;
    QLineEdit *m_name = nullptr;
    QTreeWidget *m_targets = nullptr;
    QLabel *m_sign;
    QLabel *m_findings;
    QPushButton *m_suggestion;
    QPushButton *m_apply;
};

} // namespace dossier
