// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialects.h"

#include <QStyledItemDelegate>

namespace dossier {

/// Paints a row of AgentTreeModel: badge in the agent's colour, name with the
/// count of problems and marks, first line of the description. GUI thread.
class AgentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `dialect` tells what the colours' names look like.
    explicit AgentDelegate(std::shared_ptr<const Dialect> dialect, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFolder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAgent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    std::shared_ptr<const Dialect> m_dialect;
};

} // namespace dossier
