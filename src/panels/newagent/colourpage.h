// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "newagentpage.h"

class QButtonGroup;
class QGridLayout;

namespace dossier {

/// The colour of the agent's name: one of the client's, by sample and name, or none.
class ColourPage : public NewAgentPage
{
    Q_OBJECT
public:
    ColourPage(NewAgent *agent, QWidget *parent);

    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] QStringList ruleGroups() const override { return {QStringLiteral("color")}; }
    void focusFirst() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void paintSamples();
    void showColour();

    QGridLayout *m_grid;
    QButtonGroup *m_buttons;
    QLabel *m_foreign;
    QString m_dialect; ///< that the buttons are made for
};

} // namespace dossier
