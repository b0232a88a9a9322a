// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/comparisonmodel.h"
#include "models/themecolours.h"

#include <QStyledItemDelegate>

namespace dossier {

/// Paints the rows of a ComparisonModel: lines wrapped, what differs in its
/// colour, underlined and with a sign. GUI thread.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The hunk with a bar beside it; -1 for none.
    void setCurrentHunk(int hunk) { m_currentHunk = hunk; }
    [[nodiscard]] int currentHunk() const { return m_currentHunk; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height of a row whose texts have these widths, in pixels.
    [[nodiscard]] static int heightOf(const ComparisonModel::Row &row, const QFont &font, int leftWidth,
                                      int rightWidth);

    static constexpr int kMargin = 4; ///< left and right of a text

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const ComparisonModel::Row &row,
                   ComparisonModel::Side side, const ThemeColours &colours) const;

    int m_currentHunk = -1;
};

} // namespace dossier
