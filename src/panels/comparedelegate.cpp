// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "comparedelegate.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Row = ComparisonModel::Row;
using Kind = ComparisonModel::Kind;
using Side = ComparisonModel::Side;

constexpr int kPadding = 2; ///< above and below a text together
constexpr int kBar = 3; ///< beside the current hunk
constexpr qsizetype kMostUnits = 20'000; ///< of a line that is painted; what is longer is cut

/// Lays a text out in lines of a width; returns its height.
double layOut(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(4 * QFontMetricsF(layout.font()).horizontalAdvance(u' '));
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int textHeight(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int available = std::max(width - 2 * CompareDelegate::kMargin, 40);
    // Most lines are short: they need not be laid out.
    if (!text.contains(u'\t') && text.size() * metrics.maxWidth() <= available)
        return metrics.height();
    if (text.size() * metrics.averageCharWidth() < available / 2 &&
        metrics.horizontalAdvance(text) + metrics.maxWidth() < available)
        return metrics.height();
    QTextLayout layout(text.left(kMostUnits), font);
    return std::max(int(std::ceil(layOut(layout, available))), metrics.height());
}

/// The text of a side, and where it differs.
struct Shown {
    QString text;
    const std::vector<TextRange> *words;
    bool isThere;
};

Shown shownOf(const Row &row, Side side)
{
    const bool isLeft = side == Side::Left;
    return {.text = isLeft ? row.left : row.right,
            .words = isLeft ? &row.leftWords : &row.rightWords,
            .isThere = (isLeft ? row.leftLine : row.rightLine) >= 0 && row.kind != Kind::Fold};
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
                            float(a.greenF() + (b.greenF() - a.greenF()) * part),
                            float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

} // namespace

int CompareDelegate::heightOf(const Row &row, const QFont &font, int leftWidth, int rightWidth)
{
    const int height =
        std::max(textHeight(row.left, font, leftWidth),
                 row.kind == Kind::Equal && leftWidth == rightWidth ? 0 : textHeight(row.right, font, rightWidth));
    return height + kPadding;
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + kPadding};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ComparisonModel *>(index.model());
    if (!model)
        return;
    const Row &row = model->row(index.row());
    const ThemeColours colours = ThemeColours::forPalette(option.palette);
    painter->save();
    painter->setFont(option.font);
    switch (index.column()) {
    case ComparisonModel::LeftText:
        paintText(painter, option, row, Side::Left, colours);
        break;
    case ComparisonModel::RightText:
        paintText(painter, option, row, Side::Right, colours);
        break;
    default:
        painter->fillRect(option.rect, colours.gutterGround);
        if (index.column() == ComparisonModel::Sign && row.hunk >= 0 && row.hunk == m_currentHunk) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), kBar, option.rect.height()),
                              option.palette.color(QPalette::Highlight));
            painter->fillRect(QRect(option.rect.right() - kBar + 1, option.rect.top(), kBar, option.rect.height()),
                              option.palette.color(QPalette::Highlight));
        }
        const bool isSign = index.column() == ComparisonModel::Sign;
        painter->setPen(isSign && row.hunk >= 0 ? option.palette.color(QPalette::Text) : colours.quiet);
        painter->drawText(option.rect.adjusted(kMargin, kPadding / 2, -kMargin, 0),
                          Qt::AlignTop | (isSign ? Qt::AlignHCenter : Qt::AlignRight), index.data().toString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void CompareDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const Row &row, Side side,
                                const ThemeColours &colours) const
{
    const bool isLeft = side == Side::Left;
    const Shown shown = shownOf(row, side);
    const bool isDifferent = row.hunk >= 0;
    const QColor lineGround = isLeft ? colours.removedGround : colours.addedGround;
    QColor ground = option.palette.color(QPalette::Base);
    if (row.kind == Kind::Fold)
        ground = colours.gutterGround;
    else if (isDifferent && shown.isThere)
        ground = lineGround;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = mixed(ground, option.palette.color(QPalette::Highlight), 0.16);
    painter->fillRect(option.rect, ground);
    if (!shown.isThere && row.kind != Kind::Fold) {
        painter->fillRect(option.rect, QBrush(colours.rule, Qt::BDiagPattern));
        return;
    }
    const QString text = row.kind == Kind::Fold ? QString() : shown.text.left(kMostUnits);
    QTextLayout layout(text, option.font);
    const QColor textColour =
        isDifferent ? (isLeft ? colours.removed : colours.added) : option.palette.color(QPalette::Text);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &word : *shown.words) {
        QTextLayout::FormatRange format{.start = int(word.start), .length = int(word.length), .format = {}};
        format.format.setFontUnderline(true);
        format.format.setBackground(mixed(ground, textColour, 0.18));
        formats += format;
    }
    layout.setFormats(formats);
    const double width = std::max(option.rect.width() - 2 * kMargin, 40);
    const double height = layOut(layout, width);
    painter->setClipRect(option.rect);
    painter->setPen(row.kind == Kind::Changed && !shown.words->empty() ? option.palette.color(QPalette::Text)
                                                                       : textColour);
    layout.draw(painter, QPointF(option.rect.left() + kMargin, option.rect.top() + kPadding / 2.0));
    if (row.kind == Kind::Fold && isLeft) {
        painter->setPen(colours.quiet);
        painter->drawText(option.rect.adjusted(kMargin, 0, 0, 0), Qt::AlignVCenter,
                          tr("%n equal line(s) …", nullptr, int(row.folded)));
    }
    if (row.isEndMissing && layout.lineCount() > 0) {
        // Which of the two ends is missing is seen from where the note stands.
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        painter->setPen(colours.quiet);
        painter->drawText(QPointF(option.rect.left() + 2.0 * kMargin + last.naturalTextWidth(),
                                  option.rect.top() + kPadding / 2.0 + height - last.descent()),
                          row.isLeftEnded == isLeft ? u"↵"_s : tr("no line end"));
    }
}

} // namespace dossier
