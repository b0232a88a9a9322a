// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/structure.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace dossier {

/// The entries of a prompt's outline as a tree. Given as a whole, again and
/// again: only rows that come, go or say something else are announced; that
/// they have moved in the text is not. GUI thread.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void setEntries(const std::vector<OutlineEntry> &entries);
    /// The number of an entry, as in what was given last.
    [[nodiscard]] int entryOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int entry) const; ///< invalid for one that is not there

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node) const;
    void merge(Node *node, Nodes fresh);
    void remove(Node *node, std::size_t first, std::size_t end);
    void insert(Node *node, std::size_t first, Nodes fresh);
    void update(Node *node, Node &&fresh);
    void number(Node *node);

    std::unique_ptr<Node> m_root;
    std::vector<const Node *> m_byEntry;
};

} // namespace dossier
