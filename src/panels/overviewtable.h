// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupedtree.h"

namespace dossier {

/// The table of the overview: groups reach over all columns, Left and Right
/// go from cell to cell. GUI thread.
class OverviewTable : public GroupedTree
{
    Q_OBJECT
public:
    explicit OverviewTable(AgentsProxy *proxy, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested(); ///< F2
    void deleteRequested(); ///< the Delete key

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool goSideways(int step);
};

} // namespace dossier
