// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

namespace dossier {

/// Saves what a widget looks like where $DOSSIER_PICTURES says, to be looked at;
/// else does nothing.
inline void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOSSIER_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QApplication::processEvents();
    widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// The palette of dark desktops.
inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x2f, 0x33));
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x21));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xcf));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace dossier
