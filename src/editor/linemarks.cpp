// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "linemarks.h"

#include "models/themecolours.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineChange::Kind;

constexpr int kDash = 3; ///< pixels of a broken bar, and between two of them
constexpr int kTriangle = 4; ///< half its height
constexpr qsizetype kMostLines = 12; ///< of what was there before, in a tool tip
constexpr qsizetype kMostUnits = 2'000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::LineMarks)
};

QString shownBefore(const QString &title, const QString &before)
{
    const QStringList lines = before.left(kMostUnits).split(u'\n');
    QString shown = lines.mid(0, kMostLines).join(u'\n');
    if (shown.size() + 1 < before.size())
        shown += u" …"_s;
    return u"%1<pre style='white-space: pre-wrap'>%2</pre>"_s.arg(title.toHtmlEscaped(), shown.toHtmlEscaped());
}

} // namespace

bool LineMarks::set(std::vector<LineChange> changes)
{
    if (changes == m_changes)
        return false;
    m_changes = std::move(changes);
    return true;
}

const LineChange *LineMarks::at(int line, bool isLast) const
{
    const auto next = std::ranges::upper_bound(m_changes, line, {}, &LineChange::line);
    // What was removed behind the last line follows no line that is there.
    if (isLast && next != m_changes.end() && next->kind == Kind::Removed)
        return &*next;
    if (next == m_changes.begin())
        return nullptr;
    const LineChange &change = *std::prev(next);
    const bool isHere = change.kind == Kind::Removed ? change.line == line : line < change.line + change.count;
    return isHere ? &change : nullptr;
}

QString LineMarks::toolTip(int line, bool isLast) const
{
    const LineChange *change = at(line, isLast);
    if (!change)
        return {};
    switch (change->kind) {
    case Kind::Added:
        return Texts::tr("New since the last commit");
    case Kind::Changed:
        return shownBefore(Texts::tr("Changed since the last commit. Before:"), change->before);
    case Kind::Removed:
        return shownBefore(Texts::tr("Removed here since the last commit:"), change->before);
    }
    return {};
}

void LineMarks::paint(QPainter &painter, const QRect &row, int line, bool isLast, const ThemeColours &colours) const
{
    const LineChange *change = at(line, isLast);
    if (!change)
        return;
    const QRect bar(row.right() - kWidth + 1, row.top(), kWidth, row.height());
    painter.save();
    switch (change->kind) {
    case Kind::Added:
        painter.fillRect(bar, colours.good);
        break;
    case Kind::Changed:
        for (int y = bar.top() + kDash / 2; y <= bar.bottom(); y += 2 * kDash)
            painter.fillRect(QRect(bar.left(), y, kWidth, kDash) & bar, colours.info);
        break;
    case Kind::Removed: {
        const double y = change->line > line ? row.bottom() + 1 : row.top();
        const double right = row.right() + 1;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.error);
        painter.drawPolygon(QPolygonF{{right, y - kTriangle}, {right, y + kTriangle}, {right - 1.5 * kTriangle, y}});
        break;
    }
    }
    painter.restore();
}

} // namespace dossier
