// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "twolevelmodel.h"
#include "workspace/writtenfiles.h"

namespace dossier {

/// What Dossier wrote: commands, the newest first, and the files of each below
/// it. A command that wrote one file is one row. GUI thread.
class JournalModel : public TwoLevelModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, DoneColumn, TimeColumn, NowColumn, FolderColumn, WhyColumn, ColumnCount };

    using TwoLevelModel::TwoLevelModel;

    /// Only what is new or other is announced.
    void setBatches(std::vector<WrittenBatch> batches);
    [[nodiscard]] const std::vector<WrittenBatch> &batches() const { return m_batches; }

    /// The command that an index is or lies in; null for an invalid one.
    [[nodiscard]] const WrittenBatch *batch(const QModelIndex &index) const;
    /// The file of a row, also of a command that wrote one only; else null.
    [[nodiscard]] const WrittenFile *file(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int itemCount(int group) const override;

private:
    void removeGone(const std::vector<WrittenBatch> &batches);
    void update(int group, WrittenBatch batch);
    void setFiles(int group, std::vector<WrittenFile> files);
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    [[nodiscard]] QString groupText(const WrittenBatch &batch, int column) const;

    std::vector<WrittenBatch> m_batches;
};

} // namespace dossier
