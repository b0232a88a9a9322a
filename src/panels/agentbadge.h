// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRectF;

namespace dossier {

class Dialect;
struct AgentRow;

/// What a client's colour looks like on a palette; invalid for a name that is
/// none of its colours.
[[nodiscard]] QColor badgeColour(const Dialect &client, const QString &name, const QPalette &palette);
/// An agent's, as its own client has it.
[[nodiscard]] QColor badgeColour(const AgentRow &agent, const QPalette &palette);

/// The round badge of an agent; a ring if the colour is invalid. `line` is
/// drawn around it, so that a blue one is seen on a blue selection.
void paintBadge(QPainter *painter, const QRectF &circle, const QColor &colour, const QColor &line);

} // namespace dossier
