// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace dossier {

/// What was measured of this program, and when; from resources/figures/figures.json.
struct Figure {
    QString text; ///< one sentence, translated
    QDate measured;
};

/// Agreement with the real client, findings that are wrong, saves. Any thread.
[[nodiscard]] std::vector<Figure> measuredFigures();

} // namespace dossier
