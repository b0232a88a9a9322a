// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/filecontext.h"
#include "text/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dossier {

/// A file that shows what a rule finds, or a near miss that it does not.
struct RuleExample {
    bool isBad = false;
    QByteArray bytes; ///< of the file
    QString dialect; ///< id; empty: the default client
    FileContext context; ///< its path is absolute, below a made-up project
    QByteArray configuration; ///< text of a `.dossier.json`; empty: none
};

/// The help page of a rule: Markdown from resources/rules/GROUP/NAME.md, whose
/// fenced examples can be tried. A value; any thread.
///
/// The opening line of an example is ````markdown bad or ````markdown good and
/// may hold more words: crlf, bom (the file's format), escaped (\u200b, \x00,
/// \r, \t and \\ stand for what they name, \0 for nothing and no line end),
/// repeat=N (the last line, that often), path=…, place=plugin|user|managed,
/// dialect=…, neighbour=NAME@PATH, starts=NAME (of the last neighbour), tokens=N,
/// skills=A,B, missing=PATH, configuration={…} (without blanks).
class RulePage
{
public:
    /// Errors: NotFound, Syntax for an example that cannot be read.
    [[nodiscard]] static Result<RulePage> of(const QString &ruleId);
    [[nodiscard]] static QStringList all(); ///< the ids that there are pages for

    [[nodiscard]] const QString &markdown() const { return m_markdown; } ///< as written, in English
    [[nodiscard]] const std::vector<RuleExample> &examples() const { return m_examples; }

private:
    QString m_markdown;
    std::vector<RuleExample> m_examples;
};

} // namespace dossier
