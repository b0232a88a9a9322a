// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diagnosticmarks.h"

#include <QCoreApplication>
#include <QTextBlock>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// Each place is moved along with every key.
constexpr size_t kMarksAtMost = 1'000;
// A fault of more lines than this is shown on its first line only.
constexpr int kSquiggledLines = 20;

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
    } else if (document->findBlock(cursor.selectionEnd()).blockNumber() - first.blockNumber() > kSquiggledLines) {
        cursor.setPosition(start);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    return cursor;
}

QTextCharFormat squiggle(Severity severity, const ThemeColours &colours)
{
    QTextCharFormat format;
    switch (severity) {
    case Severity::Error:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colours.error);
        break;
    case Severity::Warning:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colours.warning);
        break;
    case Severity::Info:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(colours.info);
        break;
    }
    return format;
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
        QTextCursor cursor = cursorFor(document, diagnostic.range);
        m_marks.push_back({std::move(cursor), std::move(diagnostic)});
    }
}

void DiagnosticMarks::clear()
{
    m_marks.clear();
}

QList<QTextEdit::ExtraSelection> DiagnosticMarks::selections(const ThemeColours &colours) const
{
    QList<QTextEdit::ExtraSelection> result;
    result.reserve(qsizetype(m_marks.size()));
    // The worst is painted last and so on top.
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark)
        result.append({shownCursor(mark->cursor), squiggle(mark->diagnostic.severity, colours)});
    return result;
}

std::optional<Severity> DiagnosticMarks::severityOfLine(int line) const
{
    for (const Mark &mark : m_marks) {
        const QTextBlock block = mark.cursor.document()->findBlock(mark.cursor.selectionStart());
        if (block.blockNumber() == line)
            return mark.diagnostic.severity;
    }
    return std::nullopt;
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
