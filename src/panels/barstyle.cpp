// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "barstyle.h"

#include "models/icons.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace dossier {

namespace {

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

} // namespace dossier
