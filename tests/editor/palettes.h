// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace dossier::test {

inline QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1f, 0x23, 0x28));
    return palette;
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xe3, 0xe5, 0xe8));
    palette.setColor(QPalette::WindowText, QColor(0xe3, 0xe5, 0xe8));
    return palette;
}

inline QPalette highPalette(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor sign = dark ? Qt::white : Qt::black;
    QPalette palette(ground);
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, sign);
    return palette;
}

} // namespace dossier::test
