// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "viewsmodel.h"

#include "icons.h"

#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    QString title;
    QString help;
};

Texts textsOf(ViewsModel::View view)
{
    switch (view) {
    case ViewsModel::View::Overview:
        return {ViewsModel::tr("Overview"), ViewsModel::tr("All agents of all places in one table")};
    case ViewsModel::View::WontLoad:
        return {ViewsModel::tr("Won’t load"),
                ViewsModel::tr("Agents that their client does not load, or that may do more than is written")};
    case ViewsModel::View::NotAsWritten:
        return {ViewsModel::tr("Not as written"),
                ViewsModel::tr("Agents that their client reads otherwise than written")};
    case ViewsModel::View::Changed:
        return {ViewsModel::tr("Changed outside"), ViewsModel::tr("What others changed since you last saw it here")};
    case ViewsModel::View::SameName:
        return {ViewsModel::tr("Same name"),
                ViewsModel::tr("Names that several files have, and which of them is used")};
    case ViewsModel::View::Budget:
        return {ViewsModel::tr("Budget"),
                ViewsModel::tr("How many tokens all descriptions take of every session, and how alike they are")};
    case ViewsModel::View::Written:
        return {ViewsModel::tr("What Dossier wrote"), ViewsModel::tr("Every write, with a way back")};
    }
    std::unreachable();
}

QIcon iconOf(ViewsModel::View view)
{
    switch (view) {
    case ViewsModel::View::Overview:
        return Icons::icon(u"agents");
    case ViewsModel::View::WontLoad:
        return Icons::icon(u"error", Icons::Tone::Error);
    case ViewsModel::View::NotAsWritten:
        return Icons::icon(u"warning", Icons::Tone::Warning);
    case ViewsModel::View::Changed:
        return Icons::icon(u"reload");
    case ViewsModel::View::SameName:
        return Icons::icon(u"duplicate");
    case ViewsModel::View::Budget:
        return Icons::icon(u"model");
    case ViewsModel::View::Written:
        return Icons::icon(u"recent");
    }
    std::unreachable();
}

} // namespace

ViewsModel::ViewsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ViewsModel::setCount(View view, const QString &count)
{
    QString &current = m_counts[static_cast<size_t>(view)];
    if (current == count)
        return;
    current = count;
    // A screen reader is told the count with the title, too.
    const int row = static_cast<int>(view);
    Q_EMIT dataChanged(index(row, TitleColumn), index(row, CountColumn), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

ViewsModel::View ViewsModel::viewAt(const QModelIndex &index)
{
    return static_cast<View>(index.row());
}

QModelIndex ViewsModel::indexOf(View view) const
{
    return index(static_cast<int>(view), TitleColumn);
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kViews;
}

int ViewsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const View view = viewAt(index);
    const QString &count = m_counts[static_cast<size_t>(view)];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == CountColumn ? count : textsOf(view).title;
    case Qt::ToolTipRole:
        return textsOf(view).help;
    case Qt::DecorationRole:
        return index.column() == TitleColumn ? iconOf(view) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return count.isEmpty() ? textsOf(view).title : tr("%1, %2", "view, count").arg(textsOf(view).title, count);
    default:
        return {};
    }
}

} // namespace dossier
