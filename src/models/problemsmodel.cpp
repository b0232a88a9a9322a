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

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

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

std::vector<ProblemsModel::Row> ProblemsModel::currentRows() const
{
    std::vector<Row> rows;
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
    // What both lists share at their ends stays; between them rows are changed
    // in place, then the rest is inserted or removed.
    std::vector<Row> rows = currentRows();
    const Counts before = counts();
    const auto [oldHead, newHead] = std::ranges::mismatch(m_rows, rows);
    const auto head = oldHead - m_rows.begin();
    auto tail = qsizetype(0);
    while (tail < std::ssize(m_rows) - head && tail < std::ssize(rows) - head &&
           m_rows[m_rows.size() - 1 - static_cast<size_t>(tail)] == rows[rows.size() - 1 - static_cast<size_t>(tail)])
        ++tail;
    const auto oldMiddle = std::ssize(m_rows) - head - tail;
    const auto newMiddle = std::ssize(rows) - head - tail;
    const auto shared = std::min(oldMiddle, newMiddle);
    if (shared > 0) {
        std::copy_n(rows.begin() + head, shared, m_rows.begin() + head);
        Q_EMIT dataChanged(index(static_cast<int>(head), 0),
                           index(static_cast<int>(head + shared - 1), ColumnCount - 1));
    }
    const int from = static_cast<int>(head + shared);
    if (newMiddle > shared) {
        beginInsertRows({}, from, static_cast<int>(head + newMiddle - 1));
        m_rows.insert(m_rows.begin() + from, rows.begin() + from, rows.begin() + head + newMiddle);
        endInsertRows();
    } else if (oldMiddle > shared) {
        beginRemoveRows({}, from, static_cast<int>(head + oldMiddle - 1));
        m_rows.erase(m_rows.begin() + from, m_rows.begin() + head + oldMiddle);
        endRemoveRows();
    }
    if (counts() != before)
        Q_EMIT countsChanged();
}

ProblemsModel::Counts ProblemsModel::counts() const
{
    Counts counts;
    for (const Row &row : m_rows) {
        counts.errors += row.diagnostic.severity == Severity::Error;
        counts.warnings += row.diagnostic.severity == Severity::Warning;
        counts.infos += row.diagnostic.severity == Severity::Info;
    }
    return counts;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[diagnostic, line] = m_rows[static_cast<size_t>(index.row())];
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
