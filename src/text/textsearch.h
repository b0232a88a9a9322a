// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changeset.h"

#include <QRegularExpression>

#include <vector>

namespace dossier {

/// What is looked for.
struct SearchQuery {
    QString text;
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false;

    bool operator==(const SearchQuery &) const = default;
};

/// Finds and replaces in a text. Offsets are UTF-16 units. A value; any thread.
class TextSearch
{
public:
    struct Matches {
        std::vector<TextRange> ranges; ///< in order, never empty ones
        bool complete = true; ///< false: stopped at a limit of time or number
    };

    TextSearch() = default; ///< finds nothing
    /// Error Syntax with a sentence why and where the expression is wrong.
    [[nodiscard]] static Result<TextSearch> make(const SearchQuery &query);

    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    /// Stops after 100,000 matches or about 300 ms.
    [[nodiscard]] Matches findAll(const QString &text) const;
    /// Replaces these matches. In a regular expression's replacement \0 is the
    /// match, \1 to \9 its groups, \n a line end, \t a tab, \\ a backslash.
    [[nodiscard]] ChangeSet replacing(const QString &text, const std::vector<TextRange> &matches,
                                      const QString &replacement) const;

private:
    class Walk;

    [[nodiscard]] Matches findWords(const QString &text) const;
    [[nodiscard]] Matches findExpression(const QString &text) const;

    SearchQuery m_query;
    QRegularExpression m_expression;
    bool m_looksBack = false; ///< it refers to what it has found before
};

} // namespace dossier
