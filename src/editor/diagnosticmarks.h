// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"

#include <QHash>
#include <QTextCursor>

#include <optional>
#include <vector>

namespace dossier {

/// The diagnostics as CodeEditor shows them: places that move along with the
/// text, underlines, margin marks, tooltips. Owned by CodeEditor; GUI thread.
class DiagnosticMarks
{
public:
    void set(QTextDocument *document, std::vector<Diagnostic> diagnostics);
    void clear();

    /// A stretch to be underlined; empty only on an empty line.
    struct Span {
        TextRange range;
        Severity severity = Severity::Info;
    };

    /// What touches a range of the text, the worst last, to be painted on top.
    [[nodiscard]] std::vector<Span> spansIn(TextRange range) const;
    /// The worst severity of what begins on each line (from 0).
    [[nodiscard]] QHash<int, Severity> severities() const;
    [[nodiscard]] std::optional<Severity> severityOfLine(int line) const;
    /// Rich text about what begins on a line, or covers an offset; empty if nothing.
    [[nodiscard]] QString tooltipOfLine(int line) const;
    [[nodiscard]] QString tooltipAt(int offset) const;

private:
    struct Mark {
        QTextCursor cursor;
        Diagnostic diagnostic;
    };
    std::vector<Mark> m_marks;
};

} // namespace dossier
