// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextDocumentLayout>

class QTextBlock;

namespace dossier {

/// Lays out a text whose colours change with each key. Qt's own takes the sum of what was removed and
/// of what came for the length of what changed: new colours of a line are a change of it and of as much
/// behind it, for which all of a window is painted. This one has the line painted, and all where what
/// stands below the line moves. A highlighter is given to the document after it. GUI thread.
class TextLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    explicit TextLayout(QTextDocument *document);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void rememberHeight(int position);

    int m_blocks = 0; ///< of the document when it changed last
    qreal m_height = -1; ///< in pixels, of the changed line before a highlighter saw it; negative: unknown
};

} // namespace dossier
