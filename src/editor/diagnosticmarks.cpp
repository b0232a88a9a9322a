// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diagnosticmarks.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// Each place is moved along with every key.
constexpr size_t kMarksAtMost = 1'000;
// A fault of more lines than this is shown on its first line only.
constexpr int kUnderlinedLines = 20;

QTextCursor cursorFor(QTextDocument *document, TextRange range)
{
    const qsizetype last = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(int(std::clamp<qsizetype>(range.start, 0, last)));
    cursor.setPosition(int(std::clamp<qsizetype>(range.end(), 0, last)), QTextCursor::KeepAnchor);
    return cursor;
}

/// An empty range is widened to a character, so that there is something to see.
QTextCursor shownCursor(QTextCursor cursor)
{
    const QTextDocument *const document = cursor.document();
    const int start = cursor.selectionStart();
    const QTextBlock first = document->findBlock(start);
    if (!cursor.hasSelection()) {
        const bool atEnd = start == first.position() + first.length() - 1;
        const int from = atEnd ? std::max(first.position(), start - 1) : start;
        cursor.setPosition(from);
        cursor.setPosition(atEnd ? start : start + 1, QTextCursor::KeepAnchor);
    } else if (document->findBlock(cursor.selectionEnd()).blockNumber() - first.blockNumber() > kUnderlinedLines) {
        cursor.setPosition(start);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    return cursor;
}

QString tooltipOf(const Diagnostic &diagnostic)
{
    QString text = u"<p style='white-space: pre-wrap'>"_s + diagnostic.message.toHtmlEscaped() + u"</p>"_s;
    for (const Fix &fix : diagnostic.fixes) {
        const QString line = QCoreApplication::translate("dossier::DiagnosticMarks", "Fix: %1").arg(fix.title);
        text += u"<p style='margin-left: 12px'>"_s + line.toHtmlEscaped() + u"</p>"_s;
    }
    return text;
}

} // namespace

void DiagnosticMarks::set(QTextDocument *document, std::vector<Diagnostic> diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, &Diagnostic::severity);
    if (diagnostics.size() > kMarksAtMost)
        diagnostics.resize(kMarksAtMost);
    m_marks.clear();
    m_marks.reserve(diagnostics.size());
    for (Diagnostic &diagnostic : diagnostics) {
        const QTextCursor cursor = cursorFor(document, diagnostic.range);
        m_marks.push_back({cursor, std::move(diagnostic)});
    }
}

void DiagnosticMarks::clear()
{
    m_marks.clear();
}

std::vector<DiagnosticMarks::Span> DiagnosticMarks::spansIn(TextRange range) const
{
    std::vector<Span> spans;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        if (mark->cursor.selectionStart() > range.end() || mark->cursor.selectionEnd() < range.start)
            continue;
        const QTextCursor shown = shownCursor(mark->cursor);
        spans.push_back({TextRange::between(shown.selectionStart(), shown.selectionEnd()), mark->diagnostic.severity});
    }
    return spans;
}

QHash<int, Severity> DiagnosticMarks::severities() const
{
    // Sorted by severity: the first of a line is the worst.
    QHash<int, Severity> lines;
    for (const Mark &mark : m_marks) {
        const int line = mark.cursor.document()->findBlock(mark.cursor.selectionStart()).blockNumber();
        if (!lines.contains(line))
            lines.insert(line, mark.diagnostic.severity);
    }
    return lines;
}

std::optional<Severity> DiagnosticMarks::severityOfLine(int line) const
{
    const QHash<int, Severity> lines = severities();
    const auto found = lines.constFind(line);
    return found == lines.constEnd() ? std::nullopt : std::optional(*found);
}

QString DiagnosticMarks::tooltipOfLine(int line) const
{
    QString text;
    for (const Mark &mark : m_marks) {
        const QTextBlock block = mark.cursor.document()->findBlock(mark.cursor.selectionStart());
        if (block.blockNumber() == line)
            text += tooltipOf(mark.diagnostic);
    }
    return text;
}

QString DiagnosticMarks::tooltipAt(int offset) const
{
    QString text;
    for (const Mark &mark : m_marks) {
        const QTextCursor shown = shownCursor(mark.cursor);
        if (offset >= shown.selectionStart() && offset < shown.selectionEnd())
            text += tooltipOf(mark.diagnostic);
    }
    return text;
}

} // namespace dossier
