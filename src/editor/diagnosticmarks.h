// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"
#include "models/themecolours.h"

#include <QPlainTextEdit>

#include <optional>
#include <vector>

namespace dossier {

/// The diagnostics as CodeEditor shows them: places that move along with the
/// text, squiggles, margin marks, tooltips. Owned by CodeEditor; GUI thread.
class DiagnosticMarks
{
public:
    void set(QTextDocument *document, std::vector<Diagnostic> diagnostics);
    void clear();

    [[nodiscard]] QList<QTextEdit::ExtraSelection> selections(const ThemeColours &colours) const;
    /// The worst severity of what begins on a line (from 0).
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
