// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewsmodel.h"

#include <QTreeView>

namespace dossier {

/// The views over all agents as a short list above the tree. A click, Enter or
/// Space shows one. GUI thread.
class ViewsList : public QTreeView
{
    Q_OBJECT
public:
    explicit ViewsList(ViewsModel *model, QWidget *parent = nullptr);

    void select(ViewsModel::View view); ///< without telling
    void clearChoice(); ///< something else is shown

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(dossier::ViewsModel::View view);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace dossier
