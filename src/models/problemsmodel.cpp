// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "problemsmodel.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace dossier {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemsModel::tr("Won’t load or loses a limit");
    case Severity::Warning:
        return ProblemsModel::tr("Not as written");
    case Severity::Info:
        return ProblemsModel::tr("Tip");
    }
    return {};
}

} // namespace

void ProblemsModel::setDocument(AgentDocument *document)
{
    if (document == m_document)
        return;
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (m_document) {
        connect(m_document, &AgentDocument::diagnosticsChanged, this, &ProblemsModel::update);
        connect(m_document, &QObject::destroyed, this, &ProblemsModel::update);
    }
    update();
}

std::vector<ProblemRow> ProblemsModel::currentRows() const
{
    std::vector<ProblemRow> rows;
    if (!m_document)
        return rows;
    for (const Diagnostic &diagnostic : m_document->diagnostics()) {
        const QTextBlock block = m_document->textDocument()->findBlock(static_cast<int>(diagnostic.range.start));
        rows.push_back({diagnostic, block.isValid() ? block.blockNumber() : 0});
    }
    return rows;
}

void ProblemsModel::update()
{
    const Counts before = counts();
    setRows(currentRows());
    if (counts() != before)
        Q_EMIT countsChanged();
}

ProblemsModel::Counts ProblemsModel::counts() const
{
    Counts counts;
    for (const ProblemRow &row : rows()) {
        counts.errors += row.diagnostic.severity == Severity::Error;
        counts.warnings += row.diagnostic.severity == Severity::Warning;
        counts.infos += row.diagnostic.severity == Severity::Info;
    }
    return counts;
}

ProblemsModel::Counts ProblemsModel::countsOf(const std::vector<Diagnostic> &diagnostics)
{
    Counts counts;
    for (const Diagnostic &diagnostic : diagnostics) {
        counts.errors += diagnostic.severity == Severity::Error;
        counts.warnings += diagnostic.severity == Severity::Warning;
        counts.infos += diagnostic.severity == Severity::Info;
    }
    return counts;
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[diagnostic, line] = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == MessageColumn)
            return diagnostic.message;
        return index.column() == RuleColumn ? QVariant(diagnostic.rule) : QVariant(line + 1);
    case Qt::ToolTipRole:
        return diagnostic.message;
    case Qt::AccessibleTextRole:
        if (index.column() == MessageColumn)
            return tr("%1: %2").arg(severityText(diagnostic.severity), diagnostic.message);
        return {};
    case SeverityRole:
        return static_cast<int>(diagnostic.severity);
    case OffsetRole:
        return diagnostic.range.start;
    case FixableRole:
        return !diagnostic.fixes.empty();
    case SafeFixRole:
        return !diagnostic.fixes.empty() && diagnostic.fixes.front().safe;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageColumn:
        return tr("Problem");
    case RuleColumn:
        return tr("Rule");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace dossier
