// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/outline.h"

namespace dossier {

/// The prompt of a file as rules on its wording see it. A value; any thread.
class Prompt
{
public:
    /// `range` is that of the prompt in the document text.
    Prompt(const QString &text, TextRange range);

    [[nodiscard]] TextRange range() const { return m_range; }
    /// The prompt's text, unit for unit, with a blank for each unit of code
    /// (spans and blocks), so that what is found in it are words. Offset i of it
    /// is offset range().start + i of the document.
    [[nodiscard]] const QString &prose() const { return m_prose; }
    [[nodiscard]] const QString &text() const { return m_text; } ///< with its code
    /// The headings outside code; their ranges are of the document text.
    [[nodiscard]] const std::vector<Heading> &headings() const { return m_headings; }
    /// A range of text() or prose() as one of the document.
    [[nodiscard]] TextRange inDocument(TextRange range) const { return {m_range.start + range.start, range.length}; }
    [[nodiscard]] bool isBlank() const { return QStringView(m_text).trimmed().isEmpty(); }

private:
    TextRange m_range;
    QString m_text;
    QString m_prose;
    std::vector<Heading> m_headings;
};

} // namespace dossier
