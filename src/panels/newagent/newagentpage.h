// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/newagent.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dossier {

/// One step of the dialog for a new agent: asks for one thing, and shows at once
/// what is wrong with it. Owned by the dialog; GUI thread.
class NewAgentPage : public QWidget
{
    Q_OBJECT
public:
    /// `question` stands above what the page has; translated.
    NewAgentPage(NewAgent *agent, const QString &name, const QString &title, const QString &question, QWidget *parent);

    [[nodiscard]] const QString &title() const { return m_title; } ///< in the list of steps
    /// Whether the client of the chosen place has such a thing at all.
    [[nodiscard]] virtual bool isOffered() const { return true; }
    /// Whether something has to be done here before the agent can be created.
    [[nodiscard]] virtual bool isMissing() const { return false; }
    /// Whether rules of these groups ("name") speak of what is asked here.
    [[nodiscard]] virtual QStringList ruleGroups() const { return {}; }

    /// The page is about to be seen.
    virtual void enter() {}
    /// Takes what is still being typed: the agent is about to be created.
    virtual void settle() {}
    virtual void focusFirst() = 0;

protected:
    [[nodiscard]] NewAgent &agent() const { return *m_agent; }
    [[nodiscard]] QVBoxLayout *contents() const { return m_contents; }
    /// A paragraph of plain text that wraps.
    [[nodiscard]] QLabel *addText(const QString &name, const QString &text = {});

private:
    NewAgent *m_agent;
    QString m_title;
    QVBoxLayout *m_contents;
};

} // namespace dossier
