// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace dossier {

/// Draws a bar behind the text of a cell, as long as the model's kShareRole
/// says; above 1 it is full and in the colour of errors. GUI thread.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dossier
