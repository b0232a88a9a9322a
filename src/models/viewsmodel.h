// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include <array>

namespace dossier {

/// The views over all agents, each with how many it would show: what stands
/// above the tree. Counts are set from outside. GUI thread.
class ViewsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class View : char {
        Overview,
        WontLoad,
        NotAsWritten,
        Changed, ///< outside, since they were last seen
        SameName,
        Budget,
        Written, ///< the journal
    };
    static constexpr int kViews = 7;
    enum Column { TitleColumn, CountColumn, ColumnCount };

    explicit ViewsModel(QObject *parent = nullptr);

    /// `count` is what the second column says: a number, or a few words.
    void setCount(View view, const QString &count);
    [[nodiscard]] static View viewAt(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(View view) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::array<QString, kViews> m_counts;
};

} // namespace dossier
