// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "recoverydialog.h"

#include "buttonrow.h"
#include "comparetable.h"
#include "messagebar.h"
#include "models/showntime.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"
#include "workspace/recovery.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

enum Column { DocumentColumn, TimeColumn, FolderColumn, ColumnCount };
constexpr int kContext = 3; // equal lines around a difference

/// The version on the disk, and what is to be said of it.
struct Disk {
    QString text;
    QString note;
};

Disk diskOf(const RecoverySnapshot &snapshot)
{
    if (snapshot.path.isEmpty())
        return {{}, RecoveryDialog::tr("This text was never saved.")};
    const Result<QByteArray> bytes = readFile(snapshot.path);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return {{}, RecoveryDialog::tr("The file is gone. Recovered, the text is there to be saved again.")};
    if (!bytes)
        return {{}, bytes.error().text};
    if (hashOf(*bytes) != snapshot.diskHash) {
        return {SourceText::fromBytes(*bytes).text(),
                RecoveryDialog::tr("The file was changed since. Recovered, nothing is overwritten until you choose.")};
    }
    return {SourceText::fromBytes(*bytes).text(), {}};
}

} // namespace

RecoveryDialog::RecoveryDialog(Recovery *recovery, QWidget *parent)
    : QDialog(parent)
    , m_recovery(recovery)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_table(new CompareTable(this))
    , m_question(new MessageBar(this))
{
    setObjectName(u"recoveryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved Texts"));
    auto *text = new QLabel(tr("Dossier was ended before these were saved. Recovering opens them with their unsaved "
                               "changes; nothing is written to the files."),
                            this);
    text->setWordWrap(true);
    m_list->setObjectName(u"recoveryList"_s);
    m_list->setAccessibleName(tr("Unsaved texts"));
    m_list->setHeaderLabels({tr("Document"), tr("Kept"), tr("Folder")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->resizeSection(DocumentColumn, 240);
    m_list->header()->resizeSection(TimeColumn, 140);
    m_note->setObjectName(u"recoveryNote"_s);
    m_note->setWordWrap(true);
    m_question->setObjectName(u"recoveryQuestion"_s);
    m_table->comparison()->setTitles(tr("The file now"), tr("The unsaved text"));
    m_table->comparison()->setContext(kContext);
    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_note);
    belowColumn->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({140, 360});
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(splitter, 1);
    column->addWidget(m_question);
    column->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RecoveryDialog::updateButtons);
    connect(recovery, &Recovery::leftChanged, this, &RecoveryDialog::fill);
    fill();
    resizeOnScreen(this, {900, 620});
}

QWidget *RecoveryDialog::makeButtons()
{
    auto *row = new ButtonRow(this);
    m_discard = row->add(u"recoveryDiscard"_s, tr("&Discard …"), u"delete");
    row->addGap();
    auto *later = row->add(u"recoveryLater"_s, tr("Decide &Later"));
    m_recover = row->add(u"recoveryRecover"_s, tr("&Recover"), u"undo");
    auto *all = row->add(u"recoveryAll"_s, tr("Recover &All"));
    all->setDefault(true);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::askDiscard);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recoverSelected);
    connect(all, &QPushButton::clicked, this, [this] {
        m_list->selectAll();
        recoverSelected();
    });
    return row;
}

void RecoveryDialog::fill()
{
    m_left = m_recovery->left();
    m_question->clear();
    if (m_left.empty()) {
        accept();
        return;
    }
    m_list->clear();
    for (const Left &left : m_left) {
        const RecoverySnapshot &snapshot = left.snapshot;
        const QString folder = escapedName(QDir::toNativeSeparators(snapshot.path.section(u'/', 0, -2)));
        auto *item = new QTreeWidgetItem(
            m_list, {escapedName(snapshot.title), shownMoment(snapshot.time.toLocalTime()), folder});
        item->setToolTip(FolderColumn, escapedName(QDir::toNativeSeparators(snapshot.path)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

void RecoveryDialog::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const RecoverySnapshot &snapshot = m_left[static_cast<std::size_t>(row)].snapshot;
    const Disk disk = diskOf(snapshot);
    m_note->setText(disk.note);
    m_note->setVisible(!disk.note.isEmpty());
    m_table->comparison()->setTexts(disk.text, snapshot.text);
    m_table->goToHunk(0);
    updateButtons();
}

std::vector<RecoveryDialog::Left> RecoveryDialog::selected() const
{
    std::vector<Left> chosen;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            chosen.push_back(m_left[static_cast<std::size_t>(row)]);
    }
    return chosen;
}

void RecoveryDialog::recoverSelected()
{
    // Each that is settled makes the list anew.
    for (const Left &left : selected())
        Q_EMIT recoverRequested(left);
}

void RecoveryDialog::askDiscard()
{
    const std::vector<Left> chosen = selected();
    m_question->showMessage(BarTone::Warning,
                            tr("%n unsaved text(s) will be gone for good.", nullptr, static_cast<int>(chosen.size())),
                            {{tr("Discard for Good"), u"recoveryDiscardNow"_s, [this, chosen] {
                                  for (const Left &left : chosen)
                                      m_recovery->discard(left);
                              }}});
}

void RecoveryDialog::updateButtons()
{
    const bool isAny = !m_list->selectedItems().isEmpty();
    m_recover->setEnabled(isAny);
    m_discard->setEnabled(isAny);
}

} // namespace dossier
