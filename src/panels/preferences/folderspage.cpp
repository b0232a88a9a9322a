// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "folderspage.h"

#include "models/icons.h"
#include "panels/dialogs.h"
#include "panels/wraplayout.h"
#include "settings/settingstable.h"
#include "storage/nativepath.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

enum Column { FolderColumn, ClientColumn };
constexpr int kFolderRole = Qt::UserRole; // the index of a folder in its project

} // namespace

FoldersPage::FoldersPage(Workspace *workspace, Dialogs *dialogs, QWidget *parent)
    : PreferencesPage(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_tree(new QTreeWidget(this))
    , m_client(new QComboBox(this))
    , m_add(new QPushButton(tr("Add &Folder …"), this))
    , m_note(new QLabel(this))
{
    setObjectName(u"foldersPage"_s);
    m_tree->setObjectName(u"foldersTree"_s);
    m_tree->setAccessibleName(tr("Folders and the client that reads them"));
    m_tree->setHeaderLabels({tr("Folder"), tr("Read by")});
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FolderColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ClientColumn, QHeaderView::ResizeToContents);
    m_tree->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_client->setObjectName(u"folderClient"_s);
    m_client->addItem(clientTitle({}), QString());
    for (const QString &id : workspace->dialects().ids())
        m_client->addItem(clientTitle(id), id);
    auto *label = new QLabel(tr("&Read by:"), this);
    label->setBuddy(m_client);
    m_add->setObjectName(u"folderAdd"_s);
    m_add->setAutoDefault(false);
    m_note->setObjectName(u"folderNote"_s);
    m_note->setWordWrap(true);
    auto *row = new QWidget(this);
    auto *wrapped = new WrapLayout(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_client, m_add})
        wrapped->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addWidget(row);
    column->addWidget(m_note);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FoldersPage::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &FoldersPage::addFolder);
    connect(m_client, &QComboBox::activated, this, [this] {
        if (const auto at = place(); at && at->folder) {
            m_folders->setClient(at->project, *at->folder, m_client->currentData().toString());
            m_tree->currentItem()->setText(ClientColumn, m_client->currentText());
            showNote();
            Q_EMIT changed();
        }
    });
    showCurrent();
}

QString FoldersPage::title() const
{
    return tr("Clients");
}

QString FoldersPage::icon() const
{
    return u"folder"_s;
}

QString FoldersPage::clientTitle(const QString &id) const
{
    if (id.isEmpty())
        return tr("As its place says");
    return m_workspace->dialects().ids().contains(id) ? m_workspace->dialects().client(id).dialect->title() : id;
}

void FoldersPage::showEvent(QShowEvent *event)
{
    read();
    PreferencesPage::showEvent(event);
}

void FoldersPage::read()
{
    if (m_folders)
        return;
    m_folders.emplace(m_workspace);
    fill();
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->childCount() > 0 ? m_tree->topLevelItem(0)->child(0)
                                                                         : m_tree->topLevelItem(0));
    showCurrent();
}

void FoldersPage::fill()
{
    m_tree->clear();
    for (const FolderDialects::Project &project : m_folders->projects()) {
        auto *top = new QTreeWidgetItem(m_tree, {escapedName(QFileInfo(project.root).fileName())});
        top->setIcon(FolderColumn, Icons::icon(u"folder"));
        top->setToolTip(FolderColumn, QDir::toNativeSeparators(project.path));
        for (std::size_t i = 0; i < project.folders.size(); ++i) {
            const FolderDialects::Folder &folder = project.folders[i];
            auto *item = new QTreeWidgetItem(
                top, {folder.folder.isEmpty() ? tr("All of it") : QDir::toNativeSeparators(folder.folder),
                      clientTitle(folder.client)});
            item->setData(FolderColumn, kFolderRole, QVariant::fromValue(qulonglong(i)));
        }
        top->setExpanded(true);
    }
}

std::optional<FoldersPage::Place> FoldersPage::place() const
{
    const QTreeWidgetItem *item = m_folders ? m_tree->currentItem() : nullptr;
    if (!item)
        return std::nullopt;
    const QTreeWidgetItem *top = item->parent() ? item->parent() : item;
    Place found{.project = std::size_t(m_tree->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(top)))};
    if (item->parent())
        found.folder = std::size_t(item->data(FolderColumn, kFolderRole).toULongLong());
    return found;
}

void FoldersPage::showCurrent()
{
    m_refusal.clear();
    const auto at = place();
    m_client->setEnabled(at && at->folder);
    m_client->setAccessibleName(tr("Client that reads %1").arg(at ? m_tree->currentItem()->text(FolderColumn) : u""_s));
    m_add->setEnabled(at && m_folders->projects()[at->project].problem.isEmpty());
    const QString client =
        at && at->folder ? m_folders->projects()[at->project].folders[*at->folder].client : QString();
    m_client->setCurrentIndex(m_client->findData(client));
    showNote();
}

/// Where it goes is said before it goes there.
void FoldersPage::showNote()
{
    const auto at = place();
    if (!m_refusal.isEmpty()) {
        m_note->setText(m_refusal);
    } else if (!at) {
        m_note->setText(tr("There is no place yet whose folders could be named. Add one with File ▸ Add Folder."));
    } else {
        const FolderDialects::Project &project = m_folders->projects()[at->project];
        const QString path = QDir::toNativeSeparators(project.path);
        m_note->setText(!project.problem.isEmpty()        ? project.problem
                        : m_folders->isDirty(at->project) ? tr("Applying writes it to %1.").arg(path)
                        : project.isThere
                            ? tr("Named in %1, for all who work on it; the nearest folder counts.").arg(path)
                            : tr("There is no %1 yet; it is made for the first folder that is named.").arg(path));
    }
}

void FoldersPage::addFolder()
{
    const auto at = place();
    if (!at)
        return;
    const QString path = m_dialogs->openFolder(this, m_folders->projects()[at->project].root);
    if (path.isEmpty())
        return;
    const auto added = m_folders->add(at->project, path);
    if (!added) {
        m_refusal = added.error().text;
        showNote();
        return;
    }
    fill();
    m_tree->setCurrentItem(m_tree->topLevelItem(int(at->project))->child(int(*added)));
    m_client->setFocus(Qt::OtherFocusReason);
}

int FoldersPage::find(const QString &search)
{
    QStringList texts{title(), tr("Folders and the client that reads them"), u"dialect"_s};
    for (int i = 0; i < m_client->count(); ++i)
        texts << m_client->itemText(i);
    return matches(texts, search) ? 1 : 0;
}

bool FoldersPage::isDirty() const
{
    return m_folders && m_folders->isDirty();
}

void FoldersPage::restoreDefaults()
{
    if (!isDirty())
        return;
    m_folders->restore();
    fill();
    showCurrent();
    Q_EMIT changed();
}

Result<void> FoldersPage::apply()
{
    const Result<void> written = m_folders ? m_folders->apply() : Result<void>();
    showNote();
    return written;
}

} // namespace dossier
