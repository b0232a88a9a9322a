// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shortcuts.h"

#include <QAbstractTableModel>

#include <map>

namespace dossier {

/// Commands and their keys, to be changed before they are applied. Tells for each
/// what else its keys call. GUI thread.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, KeysColumn, MenuColumn, ColumnCount };

    /// `rows` with the keys as they are now.
    explicit ShortcutModel(std::vector<ShortcutRow> rows, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ShortcutRow> &rows() const { return m_rows; }
    [[nodiscard]] const ShortcutRow &rowAt(const QModelIndex &index) const;
    void setKeys(int row, const QList<QKeySequence> &keys);
    void restore(int row);
    void restoreAll();

    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isDirty(int row) const;
    /// What is shown now is applied: nothing is to be done any more.
    void markApplied();
    /// Keys by the name of their command, where they differ from the standard, as
    /// Settings keeps them.
    [[nodiscard]] std::map<QString, QString> chosen() const;

    [[nodiscard]] std::vector<ShortcutClash> clashes(int row) const;
    /// A sentence for each thing that speaks against keys of a command: what else
    /// they call and where, and what they do of themselves. Empty if nothing.
    [[nodiscard]] QStringList remarks(int row, const QList<QKeySequence> &keys) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void keysChanged(); ///< of any row

private:
    void set(int row, const QList<QKeySequence> &keys);
    void tell(int first, int last);

    std::vector<ShortcutRow> m_rows;
    std::vector<QList<QKeySequence>> m_applied;
};

} // namespace dossier
