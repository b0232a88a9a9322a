// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "newagentpage.h"

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QRadioButton;

namespace dossier {

/// The colour of the agent's name: one of the client's, by sample and name, any other
/// where the client takes it, or none.
class ColourPage : public NewAgentPage
{
    Q_OBJECT
public:
    ColourPage(NewAgent *agent, QWidget *parent);

    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] QStringList ruleGroups() const override { return {QStringLiteral("color")}; }
    void focusFirst() override;
    /// One column is enough.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addChoice(const QString &colour, const QString &shown, const QString &help = {});
    void showOwnColour();
    [[nodiscard]] int widthOf(int columns) const; ///< of the choices in so many; pixels
    void arrange();
    void paintSamples();
    void showColour();
    void askForColour();

    QGridLayout *m_grid;
    QButtonGroup *m_buttons;
    QPushButton *m_other; ///< where the client takes any colour
    QRadioButton *m_own = nullptr; ///< of the last one without a name; null: none was chosen
    QLabel *m_foreign;
    int m_columns = 0; ///< 0: not yet arranged
    QString m_dialect; ///< that the buttons are made for
};

} // namespace dossier
