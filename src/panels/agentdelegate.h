// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace dossier {

/// Paints a row of AgentsProxy: badge in the agent's colour, name with the
/// count of problems and marks, first line of the description. GUI thread.
class AgentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFolder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAgent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace dossier
