// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QStringView>

namespace dossier {

enum class Severity : char;

/// Dossier's own icons, by the name of their file in resources/icons. They
/// are tinted when painted, so that a change of the theme needs no new icon.
/// For the GUI thread.
class Icons
{
public:
    enum class Tone {
        Plain, ///< as text on a button: follows enabled, disabled, selected
        Error,
        Warning,
        Info,
        Good,
    };

    /// A null icon if there is no icon of that name.
    [[nodiscard]] static QIcon icon(QStringView name, Tone tone = Tone::Plain);

    /// Of a problem, by its weight.
    [[nodiscard]] static QIcon severity(Severity severity);

    /// In a colour of the caller's, whatever the theme; for an agent's badge.
    [[nodiscard]] static QIcon icon(QStringView name, const QColor &color);

    /// Dossier itself, in its own colours.
    [[nodiscard]] static QIcon application();

    /// What `tone` is painted in on the application's present palette.
    [[nodiscard]] static QColor color(Tone tone);
};

} // namespace dossier
