// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "colourbadge.h"

#include "swatch.h"

#include <QPainter>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 6;

} // namespace

ColourBadge::ColourBadge(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"colorBadge"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setName({});
}

void ColourBadge::setColour(const NamedColour &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    setAccessibleName(tr("The agent’s name on %1").arg(colour.name));
    update();
}

void ColourBadge::setName(const QString &name)
{
    const QString shown = name.isEmpty() ? tr("agent") : name.simplified();
    if (shown == m_name)
        return;
    m_name = shown;
    setToolTip(tr("“%1” as the client paints it, on a light and on a dark ground").arg(m_name));
    update();
}

QSize ColourBadge::sizeHint() const
{
    return {240, fontMetrics().height() + 2 * kPadding + 4};
}

QSize ColourBadge::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ColourBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    const QRect left(0, 0, width() / 2, height());
    paintHalf(painter, left, false);
    paintHalf(painter, QRect(left.right() + 1, 0, width() - left.width(), height()), true);
}

void ColourBadge::paintHalf(QPainter &painter, const QRect &half, bool dark) const
{
    painter.fillRect(half, dark ? QColor(0x1e, 0x1e, 0x1e) : QColor(Qt::white));
    const QColor hue = hueOf(m_colour, dark);
    const int room = half.width() - 4 * kPadding;
    const QString shown = fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    const QRect badge(half.left() + kPadding, half.top() + 4, fontMetrics().horizontalAdvance(shown) + 2 * kPadding,
                      half.height() - 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue);
    painter.drawRoundedRect(badge, 3, 3);
    painter.setPen(textColourOn(hue));
    painter.drawText(badge, Qt::AlignCenter, shown);
}

} // namespace dossier
