// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace dossier {

struct WrittenBatch;
struct WrittenFile;

/// What of a JournalModel is shown: rows with all of some words, of one file
/// only. A command is shown with those of its files that are. GUI thread.
class JournalProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit JournalProxy(QObject *parent = nullptr);

    void setWords(const QString &text);
    /// Empty: of all files.
    void setOnlyPath(const QString &path);
    [[nodiscard]] const QString &onlyPath() const { return m_path; }
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || !m_path.isEmpty(); }

    // As JournalModel.
    [[nodiscard]] const WrittenBatch *batch(const QModelIndex &index) const;
    [[nodiscard]] const WrittenFile *file(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_path;
};

} // namespace dossier
