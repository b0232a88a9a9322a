// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QColor;

namespace dossier {

/// A plain text as rich text, with a ground behind each word of a search.
[[nodiscard]] QString marked(const QString &text, const QString &search, const QColor &ground);

} // namespace dossier
