// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace dossier {

/// Paints a proposal: a swatch where there is a colour, its label, a few quiet words
/// behind. GUI thread.
class ProposalDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSwatches(bool shown) { m_hasSwatches = shown; } ///< leaves room for them in each row
    /// Else the current row is only outlined.
    void setChosen(bool chosen) { m_isChosen = chosen; }
    /// From the left end of a row to its label, in pixels.
    [[nodiscard]] int labelOffset() const;
    [[nodiscard]] int widthOf(const QString &label, const QString &detail, const QFontMetrics &metrics) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_hasSwatches = false;
    bool m_isChosen = false;
};

} // namespace dossier
