// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"

#include <QDialog>

#include <memory>

namespace dossier {

namespace Ui {
class FixListDialog;
}

/// Lists fixes before they are applied, each with a box to leave it out. GUI
/// thread.
class FixListDialog : public QDialog
{
    Q_OBJECT
public:
    struct Item {
        QString message; ///< of the diagnostic
        qsizetype line = 0; ///< from 1
        Fix fix;
    };

    FixListDialog(std::vector<Item> items, QWidget *parent);
    ~FixListDialog() override;

    [[nodiscard]] std::vector<Fix> chosen() const;

private:
    std::vector<Item> m_items;
    std::unique_ptr<Ui::FixListDialog> m_ui;
};

} // namespace dossier
