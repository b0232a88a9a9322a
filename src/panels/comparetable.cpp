// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "comparetable.h"

#include "comparedelegate.h"
#include "models/fixedfont.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

CompareTable::CompareTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
    , m_delegate(new CompareDelegate(this))
{
    setObjectName(u"compareTable"_s);
    setAccessibleName(tr("Both texts, line by line"));
    setFont(fixedFont());
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that came and went would change the widths, and so the heights.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(0);
    connect(&m_layoutTimer, &QTimer::timeout, this, &CompareTable::layOut);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CompareTable::followRows);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CompareTable::followRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CompareTable::followRows);
}

/// Widths first, then the heights that long lines need in them.
void CompareTable::layOut()
{
    m_layoutTimer.stop();
    const QFontMetrics metrics(font());
    const auto digits = std::max<qsizetype>(QString::number(m_model->rowCount()).size(), 2);
    const int number = int(digits) * metrics.horizontalAdvance(u'9') + 2 * CompareDelegate::kMargin + 2;
    const int sign = metrics.horizontalAdvance(u'≠') + 4 * CompareDelegate::kMargin;
    const int rest = std::max(viewport()->width() - 2 * number - sign, 80);
    const int widths[] = {number, rest / 2, sign, number, rest - rest / 2};
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
        horizontalHeader()->resizeSection(column, widths[column]);
    const bool isUpdating = updatesEnabled();
    setUpdatesEnabled(false);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = CompareDelegate::heightOf(m_model->row(row), font(), widths[ComparisonModel::LeftText],
                                                     widths[ComparisonModel::RightText]);
        if (rowHeight(row) != height)
            verticalHeader()->resizeSection(row, height);
    }
    setUpdatesEnabled(isUpdating);
    // Other heights are another place in pixels: what was looked at stays in view.
    if (std::exchange(m_isWidthNew, false) && m_currentHunk >= 0)
        showHunk(m_currentHunk);
}

void CompareTable::followRows()
{
    const int hunks = int(m_model->sides().hunks().size());
    setCurrentHunk(std::min(m_currentHunk, hunks - 1));
    m_layoutTimer.start();
}

void CompareTable::setCurrentHunk(int hunk)
{
    m_delegate->setCurrentHunk(hunk);
    viewport()->update();
    if (std::exchange(m_currentHunk, hunk) != hunk)
        Q_EMIT currentHunkChanged(hunk);
}

void CompareTable::goToHunk(int hunk)
{
    const int first = m_model->firstRowOf(hunk);
    if (first < 0)
        return;
    if (m_layoutTimer.isActive())
        layOut();
    const int column =
        currentIndex().column() == ComparisonModel::RightText ? ComparisonModel::RightText : ComparisonModel::LeftText;
    setCurrentIndex(m_model->index(first, column));
    showHunk(hunk);
    setCurrentHunk(hunk);
}

/// All of it, if it has room, with a little of what is around.
void CompareTable::showHunk(int hunk)
{
    const int last = std::min(m_model->lastRowOf(hunk) + 2, m_model->rowCount() - 1);
    scrollTo(m_model->index(last, ComparisonModel::LeftText));
    scrollTo(m_model->index(std::max(m_model->firstRowOf(hunk) - 2, 0), ComparisonModel::LeftText));
}

void CompareTable::follow(const QString &left, const QString &right)
{
    if (m_layoutTimer.isActive())
        layOut();
    const QPersistentModelIndex top = indexAt(QPoint(0, 0));
    const int before = top.isValid() ? rowViewportPosition(top.row()) : 0;
    const int scrolled = verticalScrollBar()->value();
    const int hunk = m_currentHunk;
    const QPersistentModelIndex current = currentIndex();
    m_model->setTexts(left, right);
    layOut();
    updateGeometries();
    if (!current.isValid() && hunk >= 0) {
        const int next = std::min(hunk, int(m_model->sides().hunks().size()) - 1);
        setCurrentIndex(m_model->index(m_model->firstRowOf(next), ComparisonModel::LeftText));
    } else if (current.isValid() && m_model->row(current.row()).hunk >= 0) {
        setCurrentHunk(m_model->row(current.row()).hunk);
    }
    verticalScrollBar()->setValue(scrolled);
    if (top.isValid())
        verticalScrollBar()->setValue(scrolled + rowViewportPosition(top.row()) - before);
}

/// -1: there is none.
int CompareTable::hunkBy(int by) const
{
    const int hunks = int(m_model->sides().hunks().size());
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    const int here = currentIndex().isValid() ? m_model->row(row).hunk : -1;
    int wanted = -1;
    if (here >= 0)
        wanted = here + by;
    else if (by > 0)
        wanted = m_model->hunkFrom(row);
    else
        wanted = m_model->hunkFrom(row) < 0 ? hunks - 1 : m_model->hunkFrom(row) - 1;
    return wanted >= 0 && wanted < hunks ? wanted : -1;
}

bool CompareTable::canGoOn(int by) const
{
    return hunkBy(by) >= 0;
}

void CompareTable::goOn(int by)
{
    goToHunk(hunkBy(by));
}

void CompareTable::copy() const
{
    QStringList lines;
    const QModelIndexList rows = selectionModel()->selectedRows();
    const bool isRight = currentIndex().column() >= ComparisonModel::RightNumber;
    std::vector<int> numbers;
    for (const QModelIndex &index : rows)
        numbers.push_back(index.row());
    std::ranges::sort(numbers);
    for (const int number : numbers) {
        const ComparisonModel::Row &row = m_model->row(number);
        const Side side = isRight ? Side::Right : Side::Left;
        const qsizetype line = isRight ? row.rightLine : row.leftLine;
        if (line < 0 || row.kind == ComparisonModel::Kind::Fold)
            continue;
        const TextRange range = m_model->sides().lineRange(side, line);
        lines << m_model->sides().text(side).mid(range.start, range.length);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool CompareTable::unfoldAt(const QModelIndex &index)
{
    if (!index.isValid() || m_model->row(index.row()).kind != ComparisonModel::Kind::Fold)
        return false;
    const int row = index.row();
    m_model->unfold(row);
    setCurrentIndex(m_model->index(row, index.column()));
    return true;
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && unfoldAt(currentIndex()))
        return;
    QTableView::keyPressEvent(event);
}

void CompareTable::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && unfoldAt(indexAt(event->position().toPoint())))
        return;
    QTableView::mousePressEvent(event);
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_isWidthNew = true;
        m_layoutTimer.start();
    }
}

void CompareTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_layoutTimer.start();
}

void CompareTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && m_model->row(current.row()).hunk >= 0)
        setCurrentHunk(m_model->row(current.row()).hunk);
}

} // namespace dossier
