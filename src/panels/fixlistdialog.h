// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace dossier {

class DiffView;
namespace Ui {
class FixListDialog;
}

/// Lists fixes before they are applied, with the change that they make: of one
/// file or several, of one rule or all. Safe ones are ticked. GUI thread.
class FixListDialog : public QDialog
{
    Q_OBJECT
public:
    struct Item {
        QString rule;
        QString message; ///< of the diagnostic
        qsizetype line = 0; ///< from 1
        Fix fix;
        bool isChosen = true; ///< at first
    };
    struct File {
        QString title;
        SourceText source; ///< that the fixes are for
        std::vector<Item> items;
    };

    /// The first file is the current one; with several, the others are left out
    /// until the person wants them.
    FixListDialog(std::vector<File> files, QWidget *parent);
    ~FixListDialog() override;

    /// The ticked fixes of each file, in the order that was given.
    [[nodiscard]] std::vector<std::vector<Fix>> chosen() const;

private:
    void fillChoices();
    void fillList();
    void takeCheck(const QTreeWidgetItem *row);
    void showChange();
    [[nodiscard]] bool isListed(std::size_t file, const Item &item) const;
    [[nodiscard]] QString changeOf(std::size_t file) const;

    std::vector<File> m_files;
    std::unique_ptr<Ui::FixListDialog> m_ui;
    DiffView *m_diff;
};

} // namespace dossier
