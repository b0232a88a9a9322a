// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/outline.h"

#include <optional>

namespace dossier {

/// The prompt of a file as rules on its wording see it. Its Markdown is read
/// when prose() or headings() are first asked for. One thread.
class Prompt
{
public:
    /// `range` is that of the prompt in the document text.
    Prompt(const QString &text, TextRange range);

    [[nodiscard]] TextRange range() const { return m_range; }
    /// The prompt's text, unit for unit, with a blank for each unit of code
    /// (spans and blocks), so that what is found in it are words. Offset i of it
    /// is offset range().start + i of the document.
    [[nodiscard]] const QString &prose() const;
    [[nodiscard]] const QString &text() const { return m_text; } ///< with its code
    /// The headings outside code; their ranges are of the document text.
    [[nodiscard]] const std::vector<Heading> &headings() const;
    /// A range of text() or prose() as one of the document.
    [[nodiscard]] TextRange inDocument(TextRange range) const { return {m_range.start + range.start, range.length}; }
    [[nodiscard]] bool isBlank() const { return QStringView(m_text).trimmed().isEmpty(); }

private:
    /// What its Markdown says.
    struct Markdown {
        QString prose;
        std::vector<Heading> headings;
    };
    [[nodiscard]] const Markdown &markdown() const;

    TextRange m_range;
    QString m_text;
    mutable std::optional<Markdown> m_markdown;
};

} // namespace dossier
