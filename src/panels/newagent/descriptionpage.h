// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "newagentpage.h"

class QPlainTextEdit;

namespace dossier {

/// When the agent is called: its description, with examples as blocks of text.
class DescriptionPage : public NewAgentPage
{
    Q_OBJECT
public:
    DescriptionPage(NewAgent *agent, QWidget *parent);

    [[nodiscard]] bool isMissing() const override;
    [[nodiscard]] QStringList ruleGroups() const override { return {QStringLiteral("description")}; }
    void enter() override;
    void focusFirst() override;

private:
    void addExample();
    void showDescription();
    void showChecks();

    QPlainTextEdit *m_text;
    QLabel *m_checks;
    bool m_isWritten = false; ///< by a person, not by the template
};

} // namespace dossier
