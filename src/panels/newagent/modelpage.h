// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "newagentpage.h"

class QLineEdit;
class QTreeWidget;

namespace dossier {

/// The model that the agent runs on: none written, one of the client's, or any.
class ModelPage : public NewAgentPage
{
    Q_OBJECT
public:
    ModelPage(NewAgent *agent, QWidget *parent);

    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] QStringList ruleGroups() const override { return {QStringLiteral("model")}; }
    void focusFirst() override;

private:
    void fill();
    void showModel();

    QTreeWidget *m_list;
    QLineEdit *m_other;
    QString m_dialect; ///< that the list is filled for
};

} // namespace dossier
