// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "newagentpage.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace dossier {

/// What the agent is: a template or an agent that it begins from, and its name,
/// looked up in all places as it is typed.
class NamePage : public NewAgentPage
{
    Q_OBJECT
public:
    NamePage(NewAgent *agent, const std::vector<Workspace::Template> &templates, QWidget *parent);

    [[nodiscard]] bool isMissing() const override;
    [[nodiscard]] QStringList ruleGroups() const override { return {QStringLiteral("name")}; }
    void focusFirst() override;

    void chooseTemplate(const QString &id);
    void chooseLike(const QString &path); ///< of an agent of the places, or any file

Q_SIGNALS:
    void startChosen(const QString &text, const QString &dialect);
    void failed(const QString &message); ///< translated

private:
    void addStarts();
    void fillLike();
    void takeStart(int id);
    void takeLike(int row);
    void takePath(const QString &path);
    void showName();
    void showFindings();

    std::vector<Workspace::Template> m_templates;
    QButtonGroup *m_starts;
    QComboBox *m_like;
    QLineEdit *m_name;
    QLabel *m_findings;
    QPushButton *m_suggestion;
};

} // namespace dossier
