// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outlinepanel.h"

#include "models/documentoutline.h"
#include "models/outlinemodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"outlinePanel"_s);
}

void OutlinePanel::setOutline(DocumentOutline *outline)
{
    if (m_outline)
        disconnect(m_outline, nullptr, this, nullptr);
    m_outline = outline;
    if (outline)
        connect(outline, &DocumentOutline::changed, this, &OutlinePanel::showOutline);
    showOutline();
}

void OutlinePanel::make()
{
    if (m_tree)
        return;
    m_model = new OutlineModel(this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSourceModel(m_model);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"outlineFilter"_s);
    m_filter->setPlaceholderText(tr("Filter the outline"));
    m_filter->setAccessibleName(tr("Filter of the outline"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"outlineTree"_s);
    m_tree->setAccessibleName(tr("Outline of the prompt"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setModel(m_found);
    m_empty = new QLabel(m_tree->viewport());
    m_empty->setObjectName(u"outlineEmpty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    auto *inside = new QVBoxLayout(m_tree->viewport());
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_empty);
    inside->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    m_filter->installEventFilter(this);
    m_tree->installEventFilter(this);
    // What comes is open, as all is.
    connect(m_found, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid() || m_found->rowCount(parent) == last - first + 1)
            m_tree->expand(parent);
        for (int row = first; row <= last; ++row)
            m_tree->expandRecursively(m_found->index(row, 0, parent));
    });
    connect(m_tree, &QTreeView::clicked, this, &OutlinePanel::jumpTo);
    connect(m_tree, &QTreeView::activated, this, &OutlinePanel::jumpTo);
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &OutlinePanel::jumpToFirst);
    // At once, so that they can take the focus.
    m_filter->show();
    m_tree->show();
    setFocusProxy(m_filter);
}

void OutlinePanel::showEvent(QShowEvent *event)
{
    make();
    showOutline();
    QWidget::showEvent(event);
}

void OutlinePanel::showOutline()
{
    if (!m_tree || !isVisible())
        return;
    m_model->setEntries(m_outline ? m_outline->structure().entries : std::vector<OutlineEntry>());
    showState();
    showPlace();
}

void OutlinePanel::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(isEmpty ? tr("No heading, no step and no <tag> stands in this prompt.")
                             : tr("Nothing in the outline fits the filter."));
    m_empty->setVisible(m_found->rowCount() == 0);
}

void OutlinePanel::setPlace(qsizetype offset)
{
    m_place = offset;
    showPlace();
}

/// The innermost entry that is shown; a person who walks about in the tree is left alone.
void OutlinePanel::showPlace()
{
    if (!m_tree || !isVisible() || !m_outline || m_tree->hasFocus())
        return;
    QModelIndex source = m_model->indexOf(m_outline->entryAt(m_place));
    QModelIndex shown = m_found->mapFromSource(source);
    while (source.isValid() && !shown.isValid()) {
        source = source.parent();
        shown = m_found->mapFromSource(source);
    }
    for (QModelIndex above = shown.parent(); above.isValid(); above = above.parent()) {
        if (!m_tree->isExpanded(above))
            shown = above;
    }
    if (shown != m_tree->currentIndex())
        m_tree->setCurrentIndex(shown);
}

void OutlinePanel::filter(const QString &text)
{
    m_found->setFilterFixedString(text);
    m_tree->expandAll();
    showState();
    if (text.isEmpty())
        showPlace();
    else
        m_tree->setCurrentIndex(firstFound());
}

/// The first one that fits the filter itself, not by what is in it.
QModelIndex OutlinePanel::firstFound() const
{
    QModelIndex index = m_found->index(0, 0);
    while (index.isValid() && !index.data().toString().contains(m_filter->text(), Qt::CaseInsensitive))
        index = m_tree->indexBelow(index);
    return index;
}

void OutlinePanel::jumpToFirst()
{
    jumpTo(m_filter->text().isEmpty() || m_tree->currentIndex().isValid() ? m_tree->currentIndex() : firstFound());
}

void OutlinePanel::jumpTo(const QModelIndex &index)
{
    const int entry = m_model->entryOf(m_found->mapToSource(index));
    if (m_outline && entry >= 0)
        Q_EMIT jumpRequested({m_outline->lineOf(entry).start, 0});
}

void OutlinePanel::focusFilter()
{
    make();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// Down and up go from the filter to the list and back; Escape clears it, then leaves.
bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        if (m_filter->text().isEmpty())
            Q_EMIT leaveRequested();
        else
            m_filter->clear();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::OtherFocusReason);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_found->index(0, 0));
        return true;
    }
    if (watched == m_tree && key->key() == Qt::Key_Up && m_tree->currentIndex() == m_found->index(0, 0)) {
        m_filter->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dossier
