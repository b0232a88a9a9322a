// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace dossier {

/// Paints a row of FoundModel: a file with its folder and how often, or a line of
/// it with the match on a ground of its own, scrolled to where the match is. All
/// rows are of one height. GUI thread.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintFile(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintMatch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace dossier
