// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/changeplan.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QPushButton;
class QTreeWidgetItem;

namespace dossier {

class DiffView;
namespace Ui {
class ChangePlanDialog;
}

/// All changes of a plan before any is made: to be ticked file by file, or part
/// by part where a file has several, with the difference that the current one
/// makes. What is left as it is stands below, with the reason. GUI thread.
class ChangePlanDialog : public QDialog
{
    Q_OBJECT
public:
    ChangePlanDialog(ChangePlan plan, QWidget *parent);
    ~ChangePlanDialog() override;

    /// Only this change is listed at first; a choice offers the others.
    void setCurrentOnly(qsizetype change);
    void setApplyText(const QString &text);

    /// The plan with what is ticked and listed as what is chosen.
    [[nodiscard]] ChangePlan plan() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillRules();
    void fillList();
    void addFile(qsizetype index, bool isFlat);
    void addPart(QTreeWidgetItem *parent, qsizetype file, qsizetype part);
    void addRefusals();
    void takeTick(QTreeWidgetItem *row, int column);
    void showWhole(QTreeWidgetItem *row);
    void toggleSelected();
    void tickAll();
    void showChange();
    void updateSummary();
    [[nodiscard]] bool isListed(qsizetype file) const;
    [[nodiscard]] bool isListed(const ChangePart &part) const;
    [[nodiscard]] std::vector<qsizetype> listedParts(const FileChange &change) const;
    [[nodiscard]] QString whatOf(const QTreeWidgetItem *row) const;
    [[nodiscard]] QString differenceOf(const QTreeWidgetItem *row) const;
    [[nodiscard]] std::vector<QTreeWidgetItem *> tickableRows() const;

    ChangePlan m_plan;
    std::optional<qsizetype> m_currentOnly;
    std::unique_ptr<Ui::ChangePlanDialog> m_ui;
    DiffView *m_diff;
    QPushButton *m_apply;
    QTimer m_summaryTimer;
};

} // namespace dossier
