// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fixlistdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

FixListDialog::FixListDialog(std::vector<Item> items, QWidget *parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_list(new QListWidget(this))
{
    setObjectName(u"fixListDialog"_s);
    setWindowTitle(tr("Fix All Safe Problems"));
    auto *intro = new QLabel(tr("These fixes change no word that the client reads. They are applied as one step, which "
                                "Undo takes back."),
                             this);
    intro->setWordWrap(true);
    m_list->setObjectName(u"fixList"_s);
    m_list->setAccessibleName(tr("Fixes"));
    m_list->setWordWrap(true);
    for (const Item &item : m_items) {
        auto *row = new QListWidgetItem(tr("Line %1: %2\n%3").arg(item.line).arg(item.fix.title, item.message), m_list);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"fixListApply"_s);
    apply->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(560, 320);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<Fix> FixListDialog::chosen() const
{
    std::vector<Fix> fixes;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            fixes.push_back(m_items[static_cast<size_t>(row)].fix);
    }
    return fixes;
}

} // namespace dossier
