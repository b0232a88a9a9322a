// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "comparisonmodel.h"

#include "text/sourcetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Row = ComparisonModel::Row;
using Kind = ComparisonModel::Kind;

/// What a font has a sign for.
QString shownLine(QStringView line)
{
    QString shown = line.toString();
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (SourceText::isByteUnit(line, at) || (shown[at].category() == QChar::Other_Control && shown[at] != u'\t'))
            shown[at] = QChar::ReplacementCharacter;
    }
    return shown;
}

Kind kindOf(SideBySide::Row::Kind kind)
{
    switch (kind) {
    case SideBySide::Row::Kind::Equal:
        return Kind::Equal;
    case SideBySide::Row::Kind::Changed:
        return Kind::Changed;
    case SideBySide::Row::Kind::OnlyLeft:
        return Kind::OnlyLeft;
    case SideBySide::Row::Kind::OnlyRight:
        return Kind::OnlyRight;
    }
    return Kind::Equal;
}

QString signOf(Kind kind)
{
    switch (kind) {
    case Kind::Changed:
        return u"≠"_s;
    case Kind::OnlyLeft:
        return u"−"_s;
    case Kind::OnlyRight:
        return u"+"_s;
    case Kind::Fold:
        return u"⋯"_s;
    case Kind::Equal:
        break;
    }
    return {};
}

/// How many lines at the beginning of the left side are the same.
qsizetype equalLines(const SideBySide &before, const SideBySide &now)
{
    const auto side = SideBySide::Side::Left;
    const QString &left = before.text(side);
    const auto end = std::ranges::mismatch(left, now.text(side)).in1;
    return std::count(left.begin(), end, u'\n');
}

QString numberOf(qsizetype line)
{
    return line < 0 ? QString() : QString::number(line + 1);
}

} // namespace

void ComparisonModel::setTitles(const QString &left, const QString &right)
{
    if (m_titles[0] == left && m_titles[1] == right)
        return;
    m_titles[0] = left;
    m_titles[1] = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ComparisonModel::setTexts(const QString &left, const QString &right)
{
    if (m_sides.text(Side::Left) == left && m_sides.text(Side::Right) == right)
        return;
    const SideBySide before = std::exchange(m_sides, SideBySide(left, right));
    // Behind the first line that is another one, the numbers mean other lines.
    const qsizetype same = equalLines(before, m_sides);
    m_unfolded.removeIf([same](qsizetype line) { return line >= same; });
    setRows(makeRows());
}

void ComparisonModel::setContext(int lines)
{
    m_context = lines;
    m_unfolded.clear();
    setRows(makeRows());
}

void ComparisonModel::unfold(int row)
{
    const Row &fold = this->row(row);
    if (fold.kind != Kind::Fold)
        return;
    m_unfolded.insert(fold.leftLine);
    setRows(makeRows());
}

Row ComparisonModel::rowOf(const SideBySide::Row &source) const
{
    Row row{.kind = kindOf(source.kind), .leftLine = source.left, .rightLine = source.right, .hunk = source.hunk};
    const auto take = [this](Side side, qsizetype line, const std::vector<TextRange> &words, QString &text,
                             std::vector<TextRange> &inLine) {
        if (line < 0)
            return TextRange();
        const TextRange range = m_sides.lineRange(side, line);
        text = shownLine(QStringView(m_sides.text(side)).sliced(range.start, range.length));
        for (const TextRange &word : words)
            inLine.push_back({word.start - range.start, word.length});
        return range;
    };
    const TextRange left = take(Side::Left, source.left, source.leftWords, row.left, row.leftWords);
    const TextRange right = take(Side::Right, source.right, source.rightWords, row.right, row.rightWords);
    const bool isLeftEnded = left.end() < m_sides.text(Side::Left).size();
    const bool isRightEnded = right.end() < m_sides.text(Side::Right).size();
    row.isEndMissing = row.kind == Kind::Changed && isLeftEnded != isRightEnded;
    row.isLeftEnded = row.isEndMissing && isLeftEnded;
    return row;
}

std::vector<Row> ComparisonModel::makeRows() const
{
    const std::vector<SideBySide::Row> &all = m_sides.rows();
    std::vector<Row> rows;
    for (std::size_t at = 0; at < all.size();) {
        if (all[at].hunk >= 0) {
            rows.push_back(rowOf(all[at++]));
            continue;
        }
        std::size_t end = at;
        while (end < all.size() && all[end].hunk < 0)
            ++end;
        const auto context = static_cast<std::size_t>(std::max(m_context, 0));
        const std::size_t first = at == 0 ? at : std::min(at + context, end);
        const std::size_t last = end == all.size() ? end : std::max(end - std::min(context, end), first);
        // One line instead of one line is no gain.
        const bool isFolded = m_context != kWholeText && last > first + 1 && !m_unfolded.contains(all[first].left);
        for (; at < end; ++at) {
            if (!isFolded || at < first || at >= last) {
                rows.push_back(rowOf(all[at]));
                continue;
            }
            rows.push_back({.kind = Kind::Fold,
                            .leftLine = all[first].left,
                            .rightLine = all[first].right,
                            .folded = static_cast<qsizetype>(last - first)});
            at = last - 1;
        }
    }
    return rows;
}

int ComparisonModel::firstRowOf(int hunk) const
{
    const auto found = std::ranges::find(rows(), hunk, &Row::hunk);
    return hunk < 0 || found == rows().end() ? -1 : int(found - rows().begin());
}

int ComparisonModel::lastRowOf(int hunk) const
{
    int row = firstRowOf(hunk);
    while (row >= 0 && row + 1 < rowCount() && this->row(row + 1).hunk == hunk)
        ++row;
    return row;
}

int ComparisonModel::hunkFrom(int row) const
{
    for (int at = std::max(row, 0); at < rowCount(); ++at) {
        if (this->row(at).hunk >= 0)
            return this->row(at).hunk;
    }
    return -1;
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &shown = row(index.row());
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LeftNumber:
        return shown.kind == Kind::Fold ? QString() : numberOf(shown.leftLine);
    case LeftText:
        return shown.kind == Kind::Fold ? QCoreApplication::translate("dossier::ComparisonModel", "%n equal line(s)",
                                                                      nullptr, int(shown.folded))
                                        : shown.left;
    case Sign:
        return signOf(shown.kind);
    case RightNumber:
        return shown.kind == Kind::Fold ? QString() : numberOf(shown.rightLine);
    case RightText:
        return shown.right;
    default:
        return {};
    }
}

QString ComparisonModel::spoken(const QModelIndex &index) const
{
    const int column = index.column();
    const Row &row = rowAt(index);
    const QString line = data(index, Qt::DisplayRole).toString();
    if (column != LeftText && column != RightText)
        return line;
    switch (row.kind) {
    case Kind::Changed:
        return QCoreApplication::translate("dossier::ComparisonModel", "changed: %1").arg(line);
    case Kind::OnlyLeft:
        return column == LeftText ? QCoreApplication::translate("dossier::ComparisonModel", "only left: %1").arg(line)
                                  : QCoreApplication::translate("dossier::ComparisonModel", "no such line");
    case Kind::OnlyRight:
        return column == RightText ? QCoreApplication::translate("dossier::ComparisonModel", "only right: %1").arg(line)
                                   : QCoreApplication::translate("dossier::ComparisonModel", "no such line");
    case Kind::Equal:
    case Kind::Fold:
        break;
    }
    return line;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return section == LeftText ? m_titles[0] : section == RightText ? m_titles[1] : QString();
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace dossier
