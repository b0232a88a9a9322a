// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "changedmodel.h"

#include "icons.h"
#include "showntime.h"
#include "storage/nativepath.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using State = SeenStates::State;

QString titleOf(const OutsideChange &change)
{
    if (change.agent && !change.agent->name.isEmpty())
        return change.agent->name;
    return escapedName(QFileInfo(change.path).fileName());
}

QString whatOf(const OutsideChange &change)
{
    switch (change.state) {
    case State::New:
        return change.earlierPath.isEmpty() ? ChangedModel::tr("New") : ChangedModel::tr("Moved");
    case State::Gone:
        return ChangedModel::tr("Gone");
    default:
        return ChangedModel::tr("Changed");
    }
}

QIcon iconOf(const OutsideChange &change)
{
    switch (change.state) {
    case State::New:
        return change.earlierPath.isEmpty() ? Icons::icon(u"add") : Icons::icon(u"goto");
    case State::Gone:
        return Icons::icon(u"remove");
    default:
        return Icons::icon(u"text");
    }
}

QString toolTipOf(const OutsideChange &change)
{
    const QString path = QDir::toNativeSeparators(escapedName(change.path));
    if (change.earlierPath.isEmpty())
        return path;
    return ChangedModel::tr("%1\nwas last seen as %2")
        .arg(path, QDir::toNativeSeparators(escapedName(change.earlierPath)));
}

QString changedAt(const OutsideChange &change)
{
    if (!change.agent)
        return {};
    return shownMoment(QDateTime::fromMSecsSinceEpoch(change.agent->info.modified / 1'000'000));
}

QString seenAt(const OutsideChange &change)
{
    return change.seen.time == 0 ? ChangedModel::tr("never")
                                 : shownMoment(QDateTime::fromSecsSinceEpoch(change.seen.time));
}

} // namespace

int ChangedModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::lower_bound(rows(), path, {}, &OutsideChange::path);
    return found == rows().end() || found->path != path ? -1 : int(found - rows().begin());
}

int ChangedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutsideChange &shown = change(index.row());
    if (role == kPathRole)
        return shown.path;
    if (role == Qt::ToolTipRole)
        return toolTipOf(shown);
    if (role == Qt::DecorationRole && index.column() == AgentColumn)
        return iconOf(shown);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case AgentColumn:
        return titleOf(shown);
    case WhatColumn:
        return whatOf(shown);
    case PlaceColumn:
        return shown.place.title();
    case ChangedColumn:
        return changedAt(shown);
    case SeenColumn:
        return seenAt(shown);
    default:
        return {};
    }
}

QVariant ChangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AgentColumn:
        return tr("Agent");
    case WhatColumn:
        return tr("What");
    case PlaceColumn:
        return tr("Place");
    case ChangedColumn:
        return tr("Changed");
    case SeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace dossier
