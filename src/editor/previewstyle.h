// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

class QPalette;
class QTextDocument;

namespace dossier {

/// Gives a document that was read from Markdown its look: space around
/// headings, grounds behind code, lines in tables, links that can be read on
/// the palette. A picture, which is never loaded, becomes its description.
/// GUI thread.
void stylePreview(QTextDocument &document, const QPalette &palette);

} // namespace dossier
