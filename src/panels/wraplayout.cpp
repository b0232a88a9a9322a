// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "wraplayout.h"

#include <QLabel>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr int kReadable = 32; ///< letters of a text beside something else, at least
constexpr int kSmallest = 12; ///< letters; no longer word makes a window wider

const QLabel *textOf(const QLayoutItem &item)
{
    const auto *label = qobject_cast<const QLabel *>(item.widget());
    return label && label->wordWrap() ? label : nullptr;
}

int lettersWide(const QLabel &label, int letters)
{
    return label.fontMetrics().averageCharWidth() * letters;
}

/// Of a text in one line.
int wholeWidth(const QLabel &label)
{
    const QMargins margins = label.contentsMargins();
    const int text = label.fontMetrics().size(Qt::TextExpandTabs, label.text()).width();
    return text + 2 * label.margin() + margins.left() + margins.right() + 2;
}

/// With less than this in a line of `width` it goes into the next one.
int neededWidth(const QLayoutItem &item, int width)
{
    if (const QLabel *label = textOf(item))
        return std::min({wholeWidth(*label), std::max(width * 2 / 5, lettersWide(*label, kReadable)), width});
    return std::min(std::max(item.sizeHint().width(), item.minimumSize().width()), width);
}

bool isGap(QLayoutItem &item)
{
    return item.spacerItem() != nullptr;
}

bool grows(const QLayoutItem &item)
{
    return textOf(item) || item.expandingDirections().testFlag(Qt::Horizontal);
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void WrapLayout::addGap()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return std::ranges::any_of(m_items, [](const auto &item) { return grows(*item); }) ? Qt::Horizontal
                                                                                       : Qt::Orientations();
}

int WrapLayout::gapBetween() const
{
    if (const int own = spacing(); own >= 0)
        return own;
    const QWidget *parent = parentWidget();
    return parent ? std::max(parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing), 0) : 0;
}

std::vector<WrapLayout::Line> WrapLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty() && !isGap(*item))
            continue;
        const int needed = isGap(*item) ? 0 : neededWidth(*item, width);
        if (lines.empty() || (!lines.back().items.empty() && used + gapBetween() + needed > width)) {
            lines.emplace_back();
            used = 0;
        }
        used += needed + (lines.back().items.empty() || isGap(*item) ? 0 : gapBetween());
        lines.back().items.push_back({item.get(), needed});
    }
    for (Line &line : lines)
        fill(line, width);
    return lines;
}

/// What is left goes to texts, fields and gaps.
void WrapLayout::fill(Line &line, int width) const
{
    while (!line.items.empty() && isGap(*line.items.back().item))
        line.items.pop_back();
    int left = width;
    int between = 0;
    for (const Placed &placed : line.items) {
        if (!isGap(*placed.item))
            left -= placed.width + std::exchange(between, gapBetween());
    }
    // First texts and fields, up to what they can take; then gaps.
    for (const bool areGaps : {false, true}) {
        int takers = static_cast<int>(std::ranges::count_if(line.items, [areGaps](const Placed &placed) {
            return grows(*placed.item) && isGap(*placed.item) == areGaps;
        }));
        for (Placed &placed : line.items) {
            if (left <= 0 || !grows(*placed.item) || isGap(*placed.item) != areGaps)
                continue;
            const int more = std::min(left / takers--, placed.item->maximumSize().width() - placed.width);
            placed.width += more;
            left -= more;
        }
    }
    for (const Placed &placed : line.items)
        line.height = std::max(line.height, heightOf(*placed.item, placed.width));
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Line> lines = linesIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom();
    for (const Line &line : lines)
        height += line.height + (&line == &lines.front() ? 0 : gapBetween());
    return height;
}

/// All in one line, of a text its beginning: how high it becomes is heightForWidth().
QSize WrapLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QLabel *label = textOf(*item);
        const int width =
            label ? std::min(wholeWidth(*label), lettersWide(*label, kReadable)) : item->sizeHint().width();
        const int height = label ? label->fontMetrics().height() : item->sizeHint().height();
        size = {size.width() + width + (size.width() > 0 ? gapBetween() : 0), std::max(size.height(), height)};
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QLabel *label = textOf(*item);
        const QSize least =
            label ? QSize(std::min(wholeWidth(*label), lettersWide(*label, kSmallest)), label->fontMetrics().height())
                  : item->minimumSize();
        size = size.expandedTo(least);
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QWidget *parent = parentWidget();
    const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
    int y = inner.top();
    for (const Line &line : linesIn(inner.width())) {
        int x = inner.left();
        for (const Placed &placed : line.items) {
            const QRect place(x, y, placed.width, line.height);
            x += placed.width + (isGap(*placed.item) ? 0 : gapBetween());
            placed.item->setGeometry(QStyle::visualRect(direction, inner, place));
        }
        y += line.height + gapBetween();
    }
}

} // namespace dossier
