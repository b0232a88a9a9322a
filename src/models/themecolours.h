// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace dossier {

/// Colours by what they mean, for a light or a dark palette; texts and signs
/// in them have a contrast of at least 4.5 : 1 on the palette's base and
/// window, and of 7 : 1 where the palette is of high contrast itself. A value; ask
/// again when the palette changes. GUI thread.
struct ThemeColours {
    bool dark = false;
    bool high = false; ///< of high contrast

    QColor error; ///< won't load, or loses a limit; the same as Icons::Tone::Error
    QColor warning;
    QColor info;
    QColor good;

    QColor added; ///< text of an added line; addedGround lies behind it
    QColor removed;
    QColor addedGround;
    QColor removedGround;

    QColor quiet; ///< line numbers, placeholders, explanations
    QColor gutterGround;
    QColor currentLine; ///< ground of the line with the cursor
    QColor match; ///< ground of a search match
    QColor currentMatch;
    QColor bracketGround; ///< behind two brackets that belong together
    QColor codeGround; ///< behind code in the preview
    QColor rule; ///< thin lines between things; not for text
    QColor byteGround; ///< behind what is no text: bytes, control characters
    QColor byteText; ///< on byteGround
    QColor spelling; ///< below a word that no dictionary has

    [[nodiscard]] static bool isDark(const QPalette &palette);
    /// Black on white or white on black, the window as its texts.
    [[nodiscard]] static bool isHigh(const QPalette &palette);
    [[nodiscard]] static ThemeColours forPalette(const QPalette &palette);

    /// Contrast of two opaque colours by WCAG 2: 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
};

} // namespace dossier
