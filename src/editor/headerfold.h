// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

class QTextDocument;

namespace dossier {

/// Hides the lines of a header below its first one. Keeps them hidden while
/// the text changes. Owned by CodeEditor; GUI thread.
class HeaderFold
{
public:
    void setDocument(QTextDocument *document);
    /// All lines of the header with both fences (document offsets); empty if
    /// there is nothing to fold, which unfolds.
    void setHeader(TextRange header, QString placeholder);
    /// Returns whether the lines changed.
    bool setFolded(bool folded);
    /// Hides what has come new into a folded header; returns whether lines changed.
    bool refresh();

    [[nodiscard]] bool isFoldable() const;
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] int firstLine() const; ///< that stays visible, from 0
    [[nodiscard]] bool hides(int offset) const;
    [[nodiscard]] const QString &placeholder() const { return m_placeholder; }

private:
    bool show(int firstBlock, int lastBlock, bool visible);

    QTextDocument *m_document = nullptr;
    TextRange m_header;
    QString m_placeholder;
    bool m_folded = false;
    int m_hiddenTo = -1; ///< the last line that was hidden
};

} // namespace dossier
