// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fixlistdialog.h"

#include "checks/mending.h"
#include "diffview.h"
#include "text/diff.h"
#include "ui_fixlistdialog.h"

#include <QPushButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFileRole = Qt::UserRole;
constexpr int kItemRole = Qt::UserRole + 1;

/// The fixes that do not get in each other's way, as one.
Fix together(const std::vector<Fix> &fixes)
{
    Fix all;
    for (const Fix &fix : fixes) {
        ChangeSet extended = all.changes;
        const bool fits = std::ranges::all_of(fix.changes.edits(), [&extended](const TextEdit &edit) {
            return extended.add(edit.range, edit.text).has_value();
        });
        if (!fits)
            continue;
        all.changes = std::move(extended);
        if (fix.format)
            all.format = fix.format;
    }
    return all;
}

} // namespace

FixListDialog::FixListDialog(std::vector<File> files, QWidget *parent)
    : QDialog(parent)
    , m_files(std::move(files))
    , m_ui(std::make_unique<Ui::FixListDialog>())
    , m_diff(new DiffView(this))
{
    m_ui->setupUi(this);
    m_ui->fixParts->addWidget(m_diff);
    m_ui->fixParts->setChildrenCollapsible(false);
    m_ui->fixParts->setSizes({150, 280});
    QPushButton *apply = m_ui->fixListButtons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"fixListApply"_s);
    apply->setDefault(true);
    fillChoices();
    fillList();
    connect(m_ui->fixScope, &QComboBox::currentIndexChanged, this, &FixListDialog::fillList);
    connect(m_ui->fixRule, &QComboBox::currentIndexChanged, this, &FixListDialog::fillList);
    connect(m_ui->fixList, &QTreeWidget::itemChanged, this, &FixListDialog::takeCheck);
    connect(m_ui->fixList, &QTreeWidget::currentItemChanged, this, &FixListDialog::showChange);
    m_ui->fixList->setFocus();
}

FixListDialog::~FixListDialog() = default;

void FixListDialog::fillChoices()
{
    m_ui->fixScope->addItem(tr("This file"));
    if (m_files.size() > 1)
        m_ui->fixScope->addItem(tr("All open files"));
    m_ui->fixScope->setEnabled(m_files.size() > 1);
    // With nothing to mend here, the others are what is left.
    if (m_files.size() > 1 && m_files.front().items.empty())
        m_ui->fixScope->setCurrentIndex(1);
    QStringList rules;
    for (const File &file : m_files) {
        for (const Item &item : file.items)
            rules += item.rule;
    }
    rules.sort();
    rules.removeDuplicates();
    m_ui->fixRule->addItem(tr("All rules"));
    m_ui->fixRule->addItems(rules);
}

bool FixListDialog::isListed(std::size_t file, const Item &item) const
{
    const bool isInScope = file == 0 || m_ui->fixScope->currentIndex() == 1;
    return isInScope && (m_ui->fixRule->currentIndex() == 0 || item.rule == m_ui->fixRule->currentText());
}

void FixListDialog::fillList()
{
    const QSignalBlocker quiet(m_ui->fixList);
    m_ui->fixList->clear();
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        for (std::size_t number = 0; number < m_files[file].items.size(); ++number) {
            const Item &item = m_files[file].items[number];
            if (!isListed(file, item))
                continue;
            const QString place = m_ui->fixScope->currentIndex() == 1
                                      ? tr("%1, line %2", "file, line").arg(m_files[file].title).arg(item.line)
                                      : tr("Line %1").arg(item.line);
            const QString effect = item.fix.safe ? QString() : tr("Changes what is written.");
            auto *row = new QTreeWidgetItem(m_ui->fixList, {item.fix.title, place, effect});
            row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
            row->setCheckState(0, item.isChosen ? Qt::Checked : Qt::Unchecked);
            row->setToolTip(0, item.message);
            row->setData(0, kFileRole, QVariant::fromValue(file));
            row->setData(0, kItemRole, QVariant::fromValue(number));
        }
    }
    for (const int column : {0, 1})
        m_ui->fixList->resizeColumnToContents(column);
    m_ui->fixList->setCurrentItem(m_ui->fixList->topLevelItem(0));
    showChange();
}

void FixListDialog::takeCheck(const QTreeWidgetItem *row)
{
    File &file = m_files[row->data(0, kFileRole).value<std::size_t>()];
    file.items[row->data(0, kItemRole).value<std::size_t>()].isChosen = row->checkState(0) == Qt::Checked;
    showChange();
}

QString FixListDialog::changeOf(std::size_t file) const
{
    const SourceText &before = m_files[file].source;
    const auto after = applied(together(chosen()[file]), before);
    if (!after)
        return {};
    QStringList change{unifiedDiff(before.text(), after->text(), {}, {})};
    if (before.format().lineEnd != after->format().lineEnd)
        change << tr("@ The line ends change to LF.");
    if (before.format().bom && !after->format().bom)
        change << tr("@ The byte order mark at the beginning goes.");
    change.removeAll(QString());
    return change.join(u'\n');
}

void FixListDialog::showChange()
{
    const QTreeWidgetItem *row = m_ui->fixList->currentItem();
    const QString change = row ? changeOf(row->data(0, kFileRole).value<std::size_t>()) : QString();
    m_diff->setDiff(change.isEmpty() ? tr("Nothing is ticked, so nothing changes.") : change);
    const auto all = chosen();
    const bool isAny = std::ranges::any_of(all, [](const std::vector<Fix> &fixes) { return !fixes.empty(); });
    m_ui->fixListButtons->findChild<QPushButton *>(u"fixListApply"_s)->setEnabled(isAny);
}

std::vector<std::vector<Fix>> FixListDialog::chosen() const
{
    std::vector<std::vector<Fix>> all(m_files.size());
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        for (const Item &item : m_files[file].items) {
            if (item.isChosen && isListed(file, item))
                all[file].push_back(item.fix);
        }
    }
    return all;
}

} // namespace dossier
