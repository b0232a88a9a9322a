// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fixlistdialog.h"

#include "ui_fixlistdialog.h"

#include <QPushButton>

namespace dossier {

using namespace Qt::StringLiterals;

FixListDialog::FixListDialog(std::vector<Item> items, QWidget *parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_ui(std::make_unique<Ui::FixListDialog>())
{
    m_ui->setupUi(this);
    for (const Item &item : m_items) {
        auto *row =
            new QListWidgetItem(tr("Line %1: %2\n%3").arg(item.line).arg(item.fix.title, item.message), m_ui->fixList);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    if (m_ui->fixList->count() > 0)
        m_ui->fixList->setCurrentRow(0);
    QPushButton *apply = m_ui->fixListButtons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"fixListApply"_s);
    apply->setDefault(true);
}

FixListDialog::~FixListDialog() = default;

std::vector<Fix> FixListDialog::chosen() const
{
    std::vector<Fix> fixes;
    for (int row = 0; row < m_ui->fixList->count(); ++row) {
        if (m_ui->fixList->item(row)->checkState() == Qt::Checked)
            fixes.push_back(m_items[static_cast<size_t>(row)].fix);
    }
    return fixes;
}

} // namespace dossier
