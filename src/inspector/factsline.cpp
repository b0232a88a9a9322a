// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "factsline.h"

#include "models/themecolours.h"

#include <QPainter>

namespace dossier {

void FactsLine::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    update();
}

QSize FactsLine::sizeHint() const
{
    constexpr int kUsual = 24; // letters
    return {kUsual * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

QSize FactsLine::minimumSizeHint() const
{
    constexpr int kLeast = 8;
    return {kLeast * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void FactsLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(ThemeColours::forPalette(palette()).quiet);
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace dossier
