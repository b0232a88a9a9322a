// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "placepage.h"

#include "models/icons.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

enum Column { PlaceColumn, FolderColumn, ClientColumn, ColumnCount };

/// Within its place, which the column beside it names, or the home folder.
QString shownFolder(const AgentTarget &target, const QString &home)
{
    QString path = target.folder.path;
    if (!target.placePath.isEmpty() && path.startsWith(target.placePath + u'/'))
        path = path.sliced(target.placePath.size() + 1);
    else if (path.startsWith(home + u'/'))
        path = u'~' + path.sliced(home.size());
    return QDir::toNativeSeparators(path);
}

QString meaningOf(const AgentTarget &target, const QString &client)
{
    const AgentsFolder &folder = target.folder;
    QStringList sentences;
    if (folder.kind == AgentsFolder::Kind::User) {
        sentences << PlacePage::tr("%1 has it in every project of yours.").arg(client);
    } else if (folder.kind == AgentsFolder::Kind::PluginSource) {
        sentences << PlacePage::tr("%1 has it where the plugin “%2” is installed, once that is updated.")
                         .arg(client, folder.plugin);
    } else {
        sentences << PlacePage::tr("%1 has it when it works in %2 or below; others who work there have it, too.")
                         .arg(client, QDir::toNativeSeparators(folder.workingFolder));
    }
    if (!target.isThere)
        sentences << PlacePage::tr("The folder is not there yet, and is made with the agent.");
    return sentences.join(u'\n');
}

} // namespace

PlacePage::PlacePage(NewAgent *agent, QWidget *parent)
    : NewAgentPage(agent, u"newAgentPlacePage"_s, tr("Place"), tr("Where is the agent to be?"), parent)
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(u"newAgentTargets"_s);
    m_list->setAccessibleName(tr("Folders for agents"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Place"), tr("Folder"), tr("For")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(FolderColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ClientColumn, QHeaderView::ResizeToContents);
    m_list->setTextElideMode(Qt::ElideMiddle);
    contents()->addWidget(m_list, 1);
    m_meaning = addText(u"newAgentTargetMeaning"_s);
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            this->agent().setTarget(m_list->indexOfTopLevelItem(item));
    });
    connect(agent, &NewAgent::targetChanged, this, &PlacePage::showTarget);
    showTarget();
}

void PlacePage::fill()
{
    for (const AgentTarget &target : agent().targets()) {
        const AgentsFolder &folder = target.folder;
        const QString shown = shownFolder(target, agent().home());
        auto *item = new QTreeWidgetItem(m_list, {target.place, shown, agent().titleOf(folder.dialect)});
        item->setIcon(PlaceColumn, Icons::icon(folder.kind == AgentsFolder::Kind::User           ? u"home"
                                               : folder.kind == AgentsFolder::Kind::PluginSource ? u"plugin"
                                                                                                 : u"folder"));
        const QString path = QDir::toNativeSeparators(folder.path);
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, path);
        item->setData(FolderColumn, Qt::AccessibleTextRole, path);
        if (!target.isThere)
            item->setText(FolderColumn, tr("%1 (new)", "folder").arg(shown));
    }
}

void PlacePage::enter()
{
    showTarget();
}

void PlacePage::focusFirst()
{
    m_list->setFocus();
}

void PlacePage::showTarget()
{
    QTreeWidgetItem *item = m_list->topLevelItem(agent().targetRow());
    m_list->setCurrentItem(item);
    m_list->scrollToItem(item);
    m_meaning->setText(meaningOf(agent().target(), agent().dialect().title()));
}

} // namespace dossier
