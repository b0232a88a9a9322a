// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "barstyle.h"

#include "models/icons.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QWidget>

#include <algorithm>

namespace dossier {

namespace {

constexpr int kIcon = 18; ///< in pixels, at least

QColor mixed(const QColor &base, const QColor &tint, float part)
{
    const auto mix = [part](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(mix(base.redF(), tint.redF()), mix(base.greenF(), tint.greenF()),
                            mix(base.blueF(), tint.blueF()));
}

Icons::Tone iconTone(BarTone tone)
{
    switch (tone) {
    case BarTone::Good:
        return Icons::Tone::Good;
    case BarTone::Info:
        return Icons::Tone::Info;
    case BarTone::Warning:
        return Icons::Tone::Warning;
    case BarTone::Error:
        break;
    }
    return Icons::Tone::Error;
}

QString toneName(BarTone tone)
{
    switch (tone) {
    case BarTone::Good:
        return QCoreApplication::translate("dossier::VerdictBar", "Good");
    case BarTone::Info:
        return QCoreApplication::translate("dossier::VerdictBar", "Note");
    case BarTone::Warning:
        return QCoreApplication::translate("dossier::VerdictBar", "Notice");
    case BarTone::Error:
        break;
    }
    return QCoreApplication::translate("dossier::VerdictBar", "Problem");
}

QStringView toneIcon(BarTone tone)
{
    switch (tone) {
    case BarTone::Good:
        return u"ok";
    case BarTone::Info:
        return u"info";
    case BarTone::Warning:
        return u"warning";
    case BarTone::Error:
        break;
    }
    return u"error";
}

} // namespace

void applyBarStyle(QWidget *bar, BarTone tone)
{
    // Of its own it has the ground only, lest it miss a change of the theme.
    const QColor base = QApplication::palette().color(QPalette::Window);
    QPalette own;
    own.setColor(QPalette::Window, mixed(base, Icons::color(iconTone(tone)), 0.14F));
    if (bar->palette().color(QPalette::Window) != own.color(QPalette::Window))
        bar->setPalette(own);
    bar->setAutoFillBackground(true);
}

void showBarIcon(QLabel *icon, BarTone tone)
{
    const int side = std::max(kIcon, icon->fontMetrics().height());
    icon->setFixedSize(side, side);
    icon->setPixmap(Icons::icon(toneIcon(tone), iconTone(tone)).pixmap(icon->size(), icon->devicePixelRatio()));
    icon->setAccessibleName(toneName(tone));
    icon->setToolTip(toneName(tone));
}

} // namespace dossier
