// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentbadge.h"

#include "dialects/dialect.h"
#include "models/agentrow.h"
#include "models/themecolours.h"

#include <QPainter>
#include <QPalette>

namespace dossier {

QColor badgeColour(const Dialect &client, const QString &name, const QPalette &palette)
{
    const std::optional<NamedColour> named = client.paintedColour(name);
    if (!named)
        return {};
    const Rgb rgb = ThemeColours::isDark(palette) ? named->dark : named->light;
    return QColor(rgb.red, rgb.green, rgb.blue);
}

QColor badgeColour(const AgentRow &agent, const QPalette &palette)
{
    return agent.client ? badgeColour(*agent.client, agent.colour, palette) : QColor();
}

void paintBadge(QPainter *painter, const QRectF &circle, const QColor &colour, const QColor &line)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.4));
    painter->setBrush(colour.isValid() ? QBrush(colour) : Qt::NoBrush);
    painter->drawEllipse(circle.adjusted(0.7, 0.7, -0.7, -0.7));
}

} // namespace dossier
