// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "noplaces.h"

#include "models/icons.h"
#include "storage/fileops.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// The person's folders that are there, each with the client that reads it.
QString homeLine(const Workspace &workspace)
{
    QStringList folders;
    const auto own = userFolders(workspace.dialects(), workspace.surroundings().folders());
    for (const AgentsFolder &folder : own) {
        if (FileOps::system().info(folder.path).kind != FileInfo::Kind::Missing)
            folders << NoPlaces::tr("%1 (%2)", "folder, client")
                           .arg(QDir::toNativeSeparators(folder.path),
                                workspace.dialects().client(folder.dialect).dialect->title());
    }
    return NoPlaces::tr("Home, in %1").arg(folders.join(u", "_s));
}

QString lineOf(const Place &place, const Workspace &workspace)
{
    switch (place.kind) {
    case Place::Kind::Home:
        return homeLine(workspace);
    case Place::Kind::Managed:
        return NoPlaces::tr("Managed, in %1").arg(QDir::toNativeSeparators(workspace.environment().managed));
    case Place::Kind::Plugins:
        return NoPlaces::tr("Installed plugins");
    case Place::Kind::Folder:
    case Place::Kind::Loose:
        break;
    }
    return place.title();
}

} // namespace

NoPlaces::NoPlaces(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_found(new QLabel(this))
    , m_showFound(new QPushButton(Icons::icon(u"home"), tr("Show What Was Found"), this))
{
    setObjectName(u"agentsEmptyState"_s);
    auto *text = new QLabel(tr("No agents are shown yet.\n\nAdd the folder of a project to see all its agents here, as "
                               "many folders as you like."),
                            this);
    text->setWordWrap(true);
    m_found->setObjectName(u"foundPlaces"_s);
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    auto *openFolder = new QPushButton(Icons::icon(u"folder"), tr("Add Folder …"), this);
    openFolder->setObjectName(u"emptyOpenFolder"_s);
    m_showFound->setObjectName(u"emptyShowFound"_s);
    auto *openFile = new QPushButton(Icons::icon(u"file"), tr("Open File …"), this);
    openFile->setObjectName(u"emptyOpenFile"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 8);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(openFolder);
    layout->addWidget(openFile);
    layout->addSpacing(12);
    layout->addWidget(m_found);
    layout->addWidget(m_showFound);
    layout->addStretch(1);
    connect(openFolder, &QPushButton::clicked, this, &NoPlaces::openFolderRequested);
    connect(openFile, &QPushButton::clicked, this, &NoPlaces::openFileRequested);
    connect(m_showFound, &QPushButton::clicked, this, [this] { m_workspace->keepPlaces(m_workspace->foundPlaces()); });
}

void NoPlaces::showEvent(QShowEvent *event)
{
    QStringList lines;
    for (const Place &place : m_workspace->foundPlaces())
        lines << u"• "_s + lineOf(place, *m_workspace);
    m_found->setText(tr("Found on this computer:\n%1").arg(lines.join(u'\n')));
    m_found->setVisible(!lines.isEmpty());
    m_showFound->setVisible(!lines.isEmpty());
    QWidget::showEvent(event);
}

} // namespace dossier
