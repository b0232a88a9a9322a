// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "swatch.h"

#include "models/themecolours.h"

#include <QPainter>
#include <QStyle>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 5;
constexpr int kSample = 16;

} // namespace

QColor hueOf(const NamedColour &colour, bool dark)
{
    const Rgb rgb = dark ? colour.dark : colour.light;
    return QColor(rgb.red, rgb.green, rgb.blue);
}

QColor textColourOn(const QColor &ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return ThemeColours::contrast(ground, black) > ThemeColours::contrast(ground, white) ? black : white;
}

Swatch::Swatch(const QString &name, const std::optional<NamedColour> &hue, int number, int count, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_hue(hue)
{
    setObjectName(u"swatch_"_s + (name.isEmpty() ? u"none"_s : name));
    setText(name.isEmpty() ? tr("none", "no colour") : name);
    setToolTip(name.isEmpty() ? tr("No colour: removes the field") : name);
    setAccessibleName(tr("%1, %2 of %3").arg(text()).arg(number).arg(count));
    setCheckable(true);
    setAutoExclusive(true); // a button to choose one of several, for a screen reader as well
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Swatch::setChosen(bool chosen)
{
    setAutoExclusive(chosen); // else the last one could not be unchosen
    setChecked(chosen);
    setAutoExclusive(true);
}

QSize Swatch::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {3 * kMargin + kSample + metrics.horizontalAdvance(text()) + 2,
            2 * kMargin + std::max(kSample, metrics.height())};
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    paintGround(painter);
    const QRect square(kMargin, (height() - kSample) / 2, kSample, kSample);
    paintSample(painter, QStyle::visualRect(layoutDirection(), rect(), square));
    painter.setPen(palette().color(QPalette::WindowText));
    const int left = 2 * kMargin + kSample;
    const QRect name = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height()));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, text());
}

void Swatch::paintGround(QPainter &painter) const
{
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor line = palette().color(QPalette::WindowText);
    QColor ground = line;
    ground.setAlphaF(isChecked() ? 0.12F : underMouse() && isEnabled() ? 0.06F : 0.0F);
    painter.setPen(isChecked() ? QPen(line, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 4, 4);
    }
}

void Swatch::paintSample(QPainter &painter, const QRectF &square) const
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor hue = m_hue ? hueOf(*m_hue, ThemeColours::isDark(palette())) : palette().color(QPalette::Base);
    painter.setPen(m_hue ? QPen(Qt::NoPen) : QPen(text, 1));
    painter.setBrush(hue);
    painter.drawRoundedRect(square, 3, 3);
    if (m_name.isEmpty())
        painter.drawLine(square.bottomLeft() + QPointF(3, -3), square.topRight() + QPointF(-3, 3));
    else if (!m_hue)
        painter.fillRect(square.adjusted(2, 2, -2, -2), QBrush(text, Qt::BDiagPattern));
    if (isChecked() && m_hue) {
        painter.setPen(QPen(textColourOn(hue), 2));
        const QPointF middle = square.center();
        painter.drawPolyline(QPolygonF({middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)}));
    }
}

} // namespace dossier
