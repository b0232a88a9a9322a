// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document/agentdocument.h"
#include "rowsmodel.h"

#include <QPointer>

#include <tuple>

namespace dossier {

/// A diagnostic and where it stands now.
struct ProblemRow {
    Diagnostic diagnostic;
    qsizetype line = 0; ///< from 0

    /// It goes on being the same one when the text above it changes.
    [[nodiscard]] auto key() const { return std::tie(diagnostic.rule, diagnostic.message); }
    bool operator==(const ProblemRow &) const = default;
};

/// The diagnostics of one document, a row each. Follows the document; only
/// rows that differ are announced. GUI thread.
class ProblemsModel : public RowsModel<ProblemRow>
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

    using RowsModel::RowsModel;

    void setDocument(AgentDocument *document); ///< null: no rows
    [[nodiscard]] AgentDocument *document() const { return m_document; }
    [[nodiscard]] const Diagnostic &diagnostic(int row) const { return rows()[static_cast<size_t>(row)].diagnostic; }
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] static Counts countsOf(const std::vector<Diagnostic> &diagnostics);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] std::vector<ProblemRow> currentRows() const;
    void update();

    QPointer<AgentDocument> m_document;
};

} // namespace dossier
