// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document/agentdocument.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace dossier {

/// The diagnostics of one document, a row each. Follows the document; only
/// rows that differ are announced. GUI thread.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MessageColumn, RuleColumn, LineColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of Severity
        OffsetRole, ///< qsizetype: start of the range
        FixableRole, ///< bool
        SafeFixRole, ///< bool: the preferred fix changes no word
    };
    struct Counts {
        int errors = 0;
        int warnings = 0;
        int infos = 0;
        bool operator==(const Counts &) const = default;
    };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setDocument(AgentDocument *document); ///< null: no rows
    [[nodiscard]] AgentDocument *document() const { return m_document; }
    [[nodiscard]] const Diagnostic &diagnostic(int row) const { return m_rows[static_cast<size_t>(row)].diagnostic; }
    [[nodiscard]] Counts counts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        Diagnostic diagnostic;
        qsizetype line = 0; ///< from 0
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] std::vector<Row> currentRows() const;
    void update();

    QPointer<AgentDocument> m_document;
    std::vector<Row> m_rows;
};

} // namespace dossier
