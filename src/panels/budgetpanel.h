// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/agenttexts.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace dossier {

class AlikeModel;
class AskedView;
class BudgetModel;
class BudgetSumsModel;
struct BudgetRow;

/// What the descriptions of all agents cost in every session, with ways to
/// spend less; who would be asked; and which agents are too much alike. GUI
/// thread.
class BudgetPanel : public QWidget
{
    Q_OBJECT
public:
    /// `texts` outlives the panel.
    explicit BudgetPanel(AgentTexts *texts, QWidget *parent = nullptr);

    [[nodiscard]] AskedView *askedView() const { return m_asked; }

    void focusList(); ///< of the tab that is shown

Q_SIGNALS:
    void openRequested(const QString &path);
    /// Each of the files has examples and may be written to; see examplesToPrompt().
    void examplesToPromptRequested(const QStringList &paths);
    void shortenRequested(const QString &path); ///< its description is to be edited
    void compareRequested(const QString &first, const QString &second);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBudgetTab();
    [[nodiscard]] QWidget *makeAlikeTab();
    void showData();
    void updateButtons();
    void compare();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] std::vector<BudgetRow> selectedRows() const;

    AgentTexts *m_texts;
    BudgetModel *m_budget;
    BudgetSumsModel *m_sums;
    AlikeModel *m_alike;
    QLabel *m_summary;
    QCheckBox *m_allPlaces;
    QTabWidget *m_tabs;
    QTreeView *m_sumsTable;
    QTreeView *m_budgetTable;
    QTreeView *m_alikeTable;
    AskedView *m_asked;
    QPushButton *m_toPrompt;
    QPushButton *m_shorten;
    QPushButton *m_compare;
};

} // namespace dossier
