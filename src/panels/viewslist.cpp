// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "viewslist.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace dossier {

using namespace Qt::StringLiterals;

ViewsList::ViewsList(ViewsModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"viewsList"_s);
    setAccessibleName(tr("Views of all agents"));
    setModel(model);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ViewsModel::TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ViewsModel::CountColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT viewChosen(ViewsModel::viewAt(index)); });
}

void ViewsList::select(ViewsModel::View view)
{
    const auto *views = qobject_cast<const ViewsModel *>(model());
    selectionModel()->setCurrentIndex(views->indexOf(view),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ViewsList::clearChoice()
{
    selectionModel()->clearSelection();
}

QSize ViewsList::sizeHint() const
{
    const int rows = rowHeight(model()->index(0, 0)) * model()->rowCount();
    return {180, rows + 2 * frameWidth()};
}

QSize ViewsList::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ViewsList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isPlain && isChoice && currentIndex().isValid())
        Q_EMIT viewChosen(ViewsModel::viewAt(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

void ViewsList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace dossier
