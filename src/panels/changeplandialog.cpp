// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "changeplandialog.h"

#include "diffview.h"
#include "models/icons.h"
#include "storage/nativepath.h"
#include "ui_changeplandialog.h"

#include <QDir>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileChange::Kind;

// Of a row: the change and the part of it that it shows, -1 for none.
constexpr int kFileRole = Qt::UserRole;
constexpr int kPartRole = Qt::UserRole + 1;
constexpr int kRefusalRole = Qt::UserRole + 2;

constexpr qsizetype kNone = -1;

qsizetype number(const QTreeWidgetItem *row, int role)
{
    const QVariant value = row ? row->data(0, role) : QVariant();
    return value.isValid() ? value.value<qsizetype>() : kNone;
}

QString fileName(const QString &path)
{
    return escapedName(path.section(u'/', -1));
}

QString folderName(const QString &path)
{
    return QDir::toNativeSeparators(path.section(u'/', 0, -2));
}

QString titleOf(const FileChange &change)
{
    const QString name = fileName(change.path);
    if (change.kind == Kind::Rename && fileName(change.newPath) != name)
        return ChangePlanDialog::tr("%1 → %2", "a file and its new name").arg(name, fileName(change.newPath));
    return name;
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

} // namespace

ChangePlanDialog::ChangePlanDialog(ChangePlan plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_ui(std::make_unique<Ui::ChangePlanDialog>())
    , m_diff(new DiffView(this))
{
    // What is not chosen is so in all its parts.
    for (FileChange &change : m_plan.changes) {
        for (ChangePart &part : change.parts)
            part.isChosen = part.isChosen && change.isChosen;
    }
    m_ui->setupUi(this);
    setWindowTitle(m_plan.title);
    m_ui->changeColumn->addWidget(m_diff, 1);
    m_ui->planParts->setSizes({480, 460});
    m_ui->planNotes->setText(joined(m_plan.notes));
    m_ui->planNotes->setVisible(!m_plan.notes.isEmpty());
    m_ui->planScopeLabel->hide();
    m_ui->planScope->hide();
    m_apply = m_ui->planButtons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"planApply"_s);
    m_apply->setDefault(true);
    m_ui->planList->installEventFilter(this);
    fillRules();
    fillList();
    connect(m_ui->planScope, &QComboBox::currentIndexChanged, this, &ChangePlanDialog::fillList);
    connect(m_ui->planRule, &QComboBox::currentIndexChanged, this, &ChangePlanDialog::fillList);
    connect(m_ui->planList, &QTreeWidget::itemChanged, this, &ChangePlanDialog::takeTick);
    connect(m_ui->planList, &QTreeWidget::currentItemChanged, this, &ChangePlanDialog::showChange);
    // Many ticks at once are counted once.
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(0);
    connect(&m_summaryTimer, &QTimer::timeout, this, &ChangePlanDialog::updateSummary);
    // Not clicked(): a screen reader sets the tick without a click.
    connect(m_ui->planAll, &QCheckBox::checkStateChanged, this, &ChangePlanDialog::tickAll);
    m_ui->planList->setFocus();
}

ChangePlanDialog::~ChangePlanDialog() = default;

void ChangePlanDialog::setCurrentOnly(qsizetype change)
{
    const QSignalBlocker quiet(m_ui->planScope);
    m_currentOnly = change;
    m_ui->planScope->addItem(tr("This file"));
    if (m_plan.changes.size() > 1)
        m_ui->planScope->addItem(tr("All open files"));
    m_ui->planScope->setEnabled(m_plan.changes.size() > 1);
    // With nothing to do here, the others are what is left.
    if (m_plan.changes.size() > 1 && m_plan.changes[static_cast<std::size_t>(change)].parts.empty())
        m_ui->planScope->setCurrentIndex(1);
    m_ui->planScopeLabel->show();
    m_ui->planScope->show();
    fillList();
}

void ChangePlanDialog::setApplyText(const QString &text)
{
    m_apply->setText(text);
}

void ChangePlanDialog::fillRules()
{
    QStringList rules;
    for (const FileChange &change : m_plan.changes) {
        for (const ChangePart &part : change.parts)
            rules += part.rule;
    }
    rules.removeAll(QString());
    rules.sort();
    rules.removeDuplicates();
    m_ui->planRule->addItem(tr("All rules"));
    m_ui->planRule->addItems(rules);
    m_ui->planRuleLabel->setVisible(rules.size() > 1);
    m_ui->planRule->setVisible(rules.size() > 1);
}

bool ChangePlanDialog::isListed(qsizetype file) const
{
    const bool isInScope = !m_currentOnly || file == *m_currentOnly || m_ui->planScope->currentIndex() == 1;
    const FileChange &change = m_plan.changes[static_cast<std::size_t>(file)];
    return isInScope && (change.kind != Kind::Edit || !listedParts(change).empty());
}

bool ChangePlanDialog::isListed(const ChangePart &part) const
{
    return m_ui->planRule->currentIndex() <= 0 || part.rule == m_ui->planRule->currentText();
}

std::vector<qsizetype> ChangePlanDialog::listedParts(const FileChange &change) const
{
    std::vector<qsizetype> parts;
    for (std::size_t i = 0; i < change.parts.size(); ++i) {
        if (isListed(change.parts[i]))
            parts.push_back(static_cast<qsizetype>(i));
    }
    return parts;
}

void ChangePlanDialog::fillList()
{
    {
        const QSignalBlocker quiet(m_ui->planList);
        m_ui->planList->clear();
        std::vector<qsizetype> files;
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_plan.changes.size()); ++i) {
            if (isListed(i))
                files.push_back(i);
        }
        // Of one file, what is done in it says more than its name.
        const bool isFlat = files.size() == 1 &&
                            m_plan.changes[static_cast<std::size_t>(files[0])].kind == Kind::Edit &&
                            m_plan.refusals.empty() && m_currentOnly;
        for (const qsizetype file : files)
            addFile(file, isFlat);
        addRefusals();
        m_ui->planList->setRootIsDecorated(!isFlat);
        m_ui->planList->setCurrentItem(m_ui->planList->topLevelItem(0));
        m_ui->planList->resizeColumnToContents(0);
        m_ui->planList->setColumnWidth(0, std::min(m_ui->planList->columnWidth(0), 330));
    }
    showChange();
    updateSummary();
}

void ChangePlanDialog::addFile(qsizetype index, bool isFlat)
{
    const FileChange &change = m_plan.changes[static_cast<std::size_t>(index)];
    const std::vector<qsizetype> parts = listedParts(change);
    if (isFlat) {
        for (const qsizetype part : parts)
            addPart(m_ui->planList->invisibleRootItem(), index, part);
        return;
    }
    auto *row = new QTreeWidgetItem(m_ui->planList, {titleOf(change), folderName(change.pathAfter())});
    row->setData(0, kFileRole, QVariant::fromValue(index));
    row->setToolTip(0, QDir::toNativeSeparators(escapedName(change.path)));
    row->setToolTip(1, QDir::toNativeSeparators(escapedName(change.pathAfter())));
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
    if (!change.remark.isEmpty())
        row->setIcon(0, Icons::icon(u"warning", Icons::Tone::Warning));
    const bool hasChildren = parts.size() > 1 || (change.kind == Kind::Rename && !parts.empty());
    if (!hasChildren) {
        const bool isChosen =
            change.isChosen && (parts.empty() || change.parts[static_cast<std::size_t>(parts[0])].isChosen);
        row->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
        return;
    }
    // Of an edit the parts are all there is; a new name stays without them.
    if (change.kind == Kind::Edit)
        row->setFlags(row->flags() | Qt::ItemIsAutoTristate);
    for (const qsizetype part : parts)
        addPart(row, index, part);
    if (change.kind != Kind::Edit)
        showWhole(row);
    row->setExpanded(true);
}

void ChangePlanDialog::addPart(QTreeWidgetItem *parent, qsizetype file, qsizetype number)
{
    const FileChange &change = m_plan.changes[static_cast<std::size_t>(file)];
    const ChangePart &part = change.parts[static_cast<std::size_t>(number)];
    auto *row = new QTreeWidgetItem(parent, {part.title, part.line > 0 ? tr("Line %1").arg(part.line) : QString()});
    row->setData(0, kFileRole, QVariant::fromValue(file));
    row->setData(0, kPartRole, QVariant::fromValue(number));
    row->setToolTip(0, part.reason.isEmpty() ? part.title : part.reason);
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
    row->setCheckState(0, change.isChosen && part.isChosen ? Qt::Checked : Qt::Unchecked);
    if (!part.remark.isEmpty())
        row->setIcon(0, Icons::icon(u"warning", Icons::Tone::Warning));
}

void ChangePlanDialog::addRefusals()
{
    if (m_plan.refusals.empty())
        return;
    auto *group = new QTreeWidgetItem(m_ui->planList, {tr("Left as they are")});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (std::size_t i = 0; i < m_plan.refusals.size(); ++i) {
        const ChangePlan::Refusal &refusal = m_plan.refusals[i];
        auto *row = new QTreeWidgetItem(group, {fileName(refusal.path), folderName(refusal.path)});
        row->setData(0, kRefusalRole, QVariant::fromValue(static_cast<qsizetype>(i)));
        row->setFlags(group->flags());
        row->setIcon(0, Icons::icon(u"info", Icons::Tone::Info));
        row->setToolTip(0, refusal.reason);
        row->setToolTip(1, QDir::toNativeSeparators(escapedName(refusal.path)));
    }
    group->setExpanded(true);
}

void ChangePlanDialog::takeTick(QTreeWidgetItem *row, int column)
{
    const qsizetype file = number(row, kFileRole);
    if (column != 0 || file == kNone)
        return;
    FileChange &change = m_plan.changes[static_cast<std::size_t>(file)];
    const bool isTicked = row->checkState(0) != Qt::Unchecked;
    if (const qsizetype part = number(row, kPartRole); part != kNone) {
        change.parts[static_cast<std::size_t>(part)].isChosen = isTicked;
        if (isTicked || !row->parent())
            change.isChosen = true;
        if (change.kind != Kind::Edit && row->parent())
            showWhole(row->parent());
    } else if (change.kind != Kind::Edit && row->childCount() > 0) {
        change.isChosen = isTicked;
        for (const qsizetype each : listedParts(change))
            change.parts[static_cast<std::size_t>(each)].isChosen = isTicked;
        showWhole(row);
    } else {
        change.isChosen = isTicked;
        // A row without parts below it stands for the one that there is.
        for (const qsizetype only : row->childCount() == 0 ? listedParts(change) : std::vector<qsizetype>())
            change.parts[static_cast<std::size_t>(only)].isChosen = isTicked;
    }
    if (file == number(m_ui->planList->currentItem(), kFileRole))
        showChange();
    m_summaryTimer.start();
}

/// A file that gets another name, with what changes in it below: ticked in part
/// as long as it gets the name, though not all of the rest.
void ChangePlanDialog::showWhole(QTreeWidgetItem *row)
{
    const FileChange &change = m_plan.changes[static_cast<std::size_t>(number(row, kFileRole))];
    const QSignalBlocker quiet(m_ui->planList);
    bool isAll = true;
    for (int i = 0; i < row->childCount(); ++i) {
        const auto part = static_cast<std::size_t>(number(row->child(i), kPartRole));
        const bool isChosen = change.isChosen && change.parts[part].isChosen;
        row->child(i)->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
        isAll = isAll && isChosen;
    }
    row->setCheckState(0, !change.isChosen ? Qt::Unchecked : isAll ? Qt::Checked : Qt::PartiallyChecked);
}

std::vector<QTreeWidgetItem *> ChangePlanDialog::tickableRows() const
{
    std::vector<QTreeWidgetItem *> rows;
    for (QTreeWidgetItemIterator at(m_ui->planList); *at; ++at) {
        const bool isSumOfParts = (*at)->childCount() > 0 && (*at)->flags().testFlag(Qt::ItemIsAutoTristate);
        if ((*at)->flags().testFlag(Qt::ItemIsUserCheckable) && !isSumOfParts)
            rows.push_back(*at);
    }
    return rows;
}

void ChangePlanDialog::tickAll()
{
    const auto rows = tickableRows();
    const bool isAll =
        std::ranges::all_of(rows, [](const QTreeWidgetItem *row) { return row->checkState(0) == Qt::Checked; });
    for (QTreeWidgetItem *row : rows)
        row->setCheckState(0, isAll ? Qt::Unchecked : Qt::Checked);
    m_summaryTimer.start();
}

/// Space ticks all selected rows alike.
void ChangePlanDialog::toggleSelected()
{
    QList<QTreeWidgetItem *> rows = m_ui->planList->selectedItems();
    rows.removeIf([](const QTreeWidgetItem *row) { return !row->flags().testFlag(Qt::ItemIsUserCheckable); });
    const bool isAll =
        std::ranges::all_of(rows, [](const QTreeWidgetItem *row) { return row->checkState(0) == Qt::Checked; });
    for (QTreeWidgetItem *row : std::as_const(rows))
        row->setCheckState(0, isAll ? Qt::Unchecked : Qt::Checked);
}

bool ChangePlanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->planList && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QString ChangePlanDialog::whatOf(const QTreeWidgetItem *row) const
{
    if (const qsizetype refusal = number(row, kRefusalRole); refusal != kNone)
        return m_plan.refusals[static_cast<std::size_t>(refusal)].reason;
    const qsizetype file = number(row, kFileRole);
    if (file == kNone)
        return {};
    const FileChange &change = m_plan.changes[static_cast<std::size_t>(file)];
    const qsizetype only = change.parts.size() == 1 ? 0 : number(row, kPartRole);
    const ChangePart part = only == kNone ? ChangePart() : change.parts[static_cast<std::size_t>(only)];
    QStringList said{change.why == m_plan.title ? QString() : change.why, change.remark, part.reason, part.remark};
    if (change.kind == Kind::Rename && folderName(change.path) != folderName(change.newPath)) {
        said.prepend(
            tr("From %1 to %2", "a folder, another folder").arg(folderName(change.path), folderName(change.newPath)));
    }
    return joined(said);
}

QString ChangePlanDialog::differenceOf(const QTreeWidgetItem *row) const
{
    const qsizetype file = number(row, kFileRole);
    if (file == kNone)
        return {};
    FileChange change = m_plan.changes[static_cast<std::size_t>(file)];
    if (const qsizetype only = number(row, kPartRole); only != kNone) {
        change.kind = Kind::Edit;
        change.parts = {change.parts[static_cast<std::size_t>(only)]};
        change.parts.front().isChosen = true;
    } else if (!change.isChosen) {
        // What it would do, to decide by.
        for (ChangePart &part : change.parts)
            part.isChosen = isListed(part);
    }
    for (ChangePart &part : change.parts)
        part.isChosen = part.isChosen && isListed(part);
    const QString difference = change.difference();
    if (!difference.isEmpty())
        return difference;
    return change.kind == Kind::Edit ? tr("Nothing is ticked, so nothing changes.")
                                     : tr("What stands in the file does not change.");
}

void ChangePlanDialog::showChange()
{
    const QTreeWidgetItem *row = m_ui->planList->currentItem();
    const QString what = whatOf(row);
    m_ui->planWhat->setText(what);
    m_ui->planWhat->setVisible(!what.isEmpty());
    m_diff->setDiff(differenceOf(row));
}

void ChangePlanDialog::updateSummary()
{
    const ChangePlan chosen = plan();
    const auto count = static_cast<int>(std::ranges::count_if(chosen.changes, &FileChange::hasEffect));
    QStringList said{count > 0 ? tr("%n file(s) will change.", nullptr, count) : tr("No file will change.")};
    if (m_plan.unchanged > 0)
        said << tr("%n file(s) are as wanted already.", nullptr, static_cast<int>(m_plan.unchanged));
    if (!m_plan.refusals.empty())
        said << tr("%n file(s) stay as they are; the list says why.", nullptr,
                   static_cast<int>(m_plan.refusals.size()));
    m_ui->planSummary->setText(said.join(u' '));
    m_apply->setEnabled(count > 0);
    const auto rows = tickableRows();
    const auto areAll = [&rows](Qt::CheckState state) {
        return std::ranges::all_of(rows, [state](const QTreeWidgetItem *row) { return row->checkState(0) == state; });
    };
    m_ui->planAll->setVisible(rows.size() > 1);
    const QSignalBlocker quiet(m_ui->planAll);
    m_ui->planAll->setCheckState(areAll(Qt::Unchecked) ? Qt::Unchecked
                                 : areAll(Qt::Checked) ? Qt::Checked
                                                       : Qt::PartiallyChecked);
}

ChangePlan ChangePlanDialog::plan() const
{
    ChangePlan chosen = m_plan;
    for (std::size_t i = 0; i < chosen.changes.size(); ++i) {
        FileChange &change = chosen.changes[i];
        change.isChosen = change.isChosen && isListed(static_cast<qsizetype>(i));
        for (ChangePart &part : change.parts)
            part.isChosen = part.isChosen && isListed(part);
    }
    return chosen;
}

} // namespace dossier
