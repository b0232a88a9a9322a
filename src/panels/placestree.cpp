// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "placestree.h"

#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kType("application/x-dossier-agents"); ///< paths, a null between them

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

PlacesTree::PlacesTree(AgentTreeModel *model, AgentsProxy *proxy, QWidget *parent)
    : GroupedTree(proxy, parent)
    , m_model(model)
    , m_proxy(proxy)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // it draws its own: a drop goes to a folder, never between rows
    setAutoExpandDelay(700);
}

void PlacesTree::startDrag(Qt::DropActions /*actions*/)
{
    const QStringList paths = selectedPaths();
    if (paths.isEmpty())
        return;
    auto *dragged = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    dragged->setUrls(urls);
    dragged->setData(kType, paths.join(QChar::Null).toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

QStringList PlacesTree::pathsOf(const QDropEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (!dragged->hasFormat(kType))
        return {};
    return QString::fromUtf8(dragged->data(kType)).split(QChar::Null, Qt::SkipEmptyParts);
}

/// What an update or an administrator would bring back stays where it is.
bool PlacesTree::mustCopy(const QStringList &paths) const
{
    return std::ranges::any_of(paths, [this](const QString &path) {
        const QModelIndex index = m_model->indexOf(path);
        return index.data(AgentRowsModel::ReadOnlyRole).toBool();
    });
}

QString PlacesTree::folderAt(QPoint point, const QStringList &paths) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || paths.isEmpty())
        return {};
    QString folder;
    if (const AgentRow *agent = m_proxy->agent(index)) {
        if (!agent->isReadOnly)
            folder = folderOf(agent->path);
    } else {
        const Place &place = m_model->placeOf(m_proxy->mapToSource(index));
        if (place.kind == Place::Kind::Folder)
            folder = place.path;
        else if (place.kind == Place::Kind::Home)
            folder = m_model->workspace()->environment().claude;
    }
    const bool isThere =
        std::ranges::all_of(paths, [&folder](const QString &path) { return folderOf(path) == folder; });
    return isThere ? QString() : folder;
}

void PlacesTree::mark(const QModelIndex &group)
{
    if (m_marked == group)
        return;
    m_marked = group;
    viewport()->update();
}

void PlacesTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsOf(event).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore(); // the window opens files that come from elsewhere
}

void PlacesTree::dragMoveEvent(QDragMoveEvent *event)
{
    // Scrolls at the edges and opens closed places.
    GroupedTree::dragMoveEvent(event);
    const QStringList paths = pathsOf(event);
    const QPoint point = event->position().toPoint();
    if (folderAt(point, paths).isEmpty()) {
        mark({});
        event->ignore();
        return;
    }
    mark(indexAt(point).siblingAtColumn(0));
    if (mustCopy(paths))
        event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PlacesTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    mark({});
    GroupedTree::dragLeaveEvent(event);
}

void PlacesTree::dropEvent(QDropEvent *event)
{
    mark({});
    const QStringList paths = pathsOf(event);
    const QString folder = folderAt(event->position().toPoint(), paths);
    setState(NoState);
    if (folder.isEmpty()) {
        event->ignore();
        return;
    }
    const bool isCopy = event->dropAction() == Qt::CopyAction || mustCopy(paths);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropRequested(paths, folder, isCopy);
}

void PlacesTree::paintEvent(QPaintEvent *event)
{
    GroupedTree::paintEvent(event);
    if (!m_marked.isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    QRect row = visualRect(m_marked);
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

} // namespace dossier
