// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outlinemodel.h"

#include "icons.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// What is shown of an entry.
struct Shown {
    OutlineEntry::Kind kind = OutlineEntry::Kind::Heading;
    int level = 0;
    QString title;

    bool operator==(const Shown &) const = default;
};

} // namespace

struct OutlineModel::Node {
    Shown shown;
    Node *parent = nullptr;
    int row = 0;
    int entry = -1;
    Nodes children = {};
};

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setEntries(const std::vector<OutlineEntry> &entries)
{
    Nodes fresh;
    std::vector<Node *> nodes;
    nodes.reserve(entries.size());
    for (const OutlineEntry &entry : entries) {
        auto node =
            std::make_unique<Node>(Node{.shown = {.kind = entry.kind, .level = entry.level, .title = entry.title},
                                        .entry = static_cast<int>(nodes.size())});
        Nodes &siblings = entry.parent < 0 ? fresh : nodes[static_cast<std::size_t>(entry.parent)]->children;
        nodes.push_back(node.get());
        siblings.push_back(std::move(node));
    }
    m_byEntry.clear(); // nobody is to look anything up in between
    merge(m_root.get(), std::move(fresh));
    m_byEntry.assign(entries.size(), nullptr);
    number(m_root.get());
}

/// What is the same at the beginning and at the end stays; in between as many
/// that are not are others by the same name.
void OutlineModel::merge(Node *node, Nodes fresh)
{
    Nodes &old = node->children;
    const auto isSame = [](const auto &a, const auto &b) { return a->shown == b->shown; };
    const std::size_t least = std::min(old.size(), fresh.size());
    std::size_t first = 0;
    while (first < least && isSame(old[first], fresh[first]))
        ++first;
    std::size_t last = 0; // at the end
    while (last < least - first && isSame(old[old.size() - 1 - last], fresh[fresh.size() - 1 - last]))
        ++last;
    if (old.size() != fresh.size()) {
        const auto begin = fresh.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = fresh.end() - static_cast<std::ptrdiff_t>(last);
        Nodes between(std::make_move_iterator(begin), std::make_move_iterator(end));
        fresh.erase(begin, end);
        remove(node, first, old.size() - last);
        const std::size_t count = between.size();
        insert(node, first, std::move(between));
        for (std::size_t i = 0; i < fresh.size(); ++i)
            update(old[i < first ? i : i + count].get(), std::move(*fresh[i]));
        return;
    }
    for (std::size_t i = 0; i < fresh.size(); ++i)
        update(old[i].get(), std::move(*fresh[i]));
}

void OutlineModel::remove(Node *node, std::size_t first, std::size_t end)
{
    if (first == end)
        return;
    beginRemoveRows(indexOfNode(node), static_cast<int>(first), static_cast<int>(end) - 1);
    Nodes &children = node->children;
    children.erase(children.begin() + static_cast<std::ptrdiff_t>(first),
                   children.begin() + static_cast<std::ptrdiff_t>(end));
    for (std::size_t i = first; i < children.size(); ++i)
        children[i]->row = static_cast<int>(i);
    endRemoveRows();
}

void OutlineModel::insert(Node *node, std::size_t first, Nodes fresh)
{
    if (fresh.empty())
        return;
    beginInsertRows(indexOfNode(node), static_cast<int>(first), static_cast<int>(first + fresh.size()) - 1);
    Nodes &children = node->children;
    children.insert(children.begin() + static_cast<std::ptrdiff_t>(first), std::make_move_iterator(fresh.begin()),
                    std::make_move_iterator(fresh.end()));
    number(node);
    endInsertRows();
}

void OutlineModel::update(Node *node, Node &&fresh)
{
    node->entry = fresh.entry;
    if (node->shown != fresh.shown) {
        node->shown = std::move(fresh.shown);
        const QModelIndex index = indexOfNode(node);
        Q_EMIT dataChanged(index, index,
                           {Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
    merge(node, std::move(fresh.children));
}

/// Rows and parents of all below a node, and who is which entry.
void OutlineModel::number(Node *node)
{
    for (std::size_t i = 0; i < node->children.size(); ++i) {
        Node *child = node->children[i].get();
        child->row = static_cast<int>(i);
        child->parent = node;
        const auto entry = static_cast<std::size_t>(child->entry);
        if (entry < m_byEntry.size())
            m_byEntry[entry] = child;
        number(child);
    }
}

const OutlineModel::Node *OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOfNode(const Node *node) const
{
    return node && node != m_root.get() ? createIndex(node->row, 0, node) : QModelIndex();
}

int OutlineModel::entryOf(const QModelIndex &index) const
{
    return nodeOf(index)->entry;
}

QModelIndex OutlineModel::indexOf(int entry) const
{
    const bool isThere = entry >= 0 && entry < static_cast<int>(m_byEntry.size());
    return isThere ? indexOfNode(m_byEntry[static_cast<std::size_t>(entry)]) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &shown = nodeOf(index)->shown;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown.title;
    case Qt::DecorationRole:
        return shown.kind == OutlineEntry::Kind::Tag    ? Icons::icon(u"tag")
               : shown.kind == OutlineEntry::Kind::Step ? Icons::icon(u"step")
                                                        : Icons::icon(u"heading");
    case Qt::AccessibleTextRole:
        return shown.kind == OutlineEntry::Kind::Tag ? tr("Tag: %1").arg(shown.title)
               : shown.kind == OutlineEntry::Kind::Step
                   ? tr("Step: %1").arg(shown.title)
                   : tr("Heading of level %1: %2").arg(shown.level).arg(shown.title);
    default:
        return {};
    }
}

} // namespace dossier
