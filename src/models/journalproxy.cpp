// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "journalproxy.h"

#include "journalmodel.h"

#include <algorithm>

namespace dossier {

JournalProxy::JournalProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // A command without a fitting file of its own goes with them.
    setRecursiveFilteringEnabled(true);
}

void JournalProxy::setWords(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void JournalProxy::setOnlyPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    invalidateRowsFilter();
}

const WrittenBatch *JournalProxy::batch(const QModelIndex &index) const
{
    return static_cast<const JournalModel *>(sourceModel())->batch(mapToSource(index));
}

const WrittenFile *JournalProxy::file(const QModelIndex &index) const
{
    return static_cast<const JournalModel *>(sourceModel())->file(mapToSource(index));
}

bool JournalProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const auto *model = static_cast<const JournalModel *>(sourceModel());
    const QModelIndex index = model->index(row, 0, parent);
    const WrittenFile *one = model->file(index);
    if (!one)
        return false;
    if (!m_path.isEmpty() && !one->isAbout(m_path))
        return false;
    const WrittenBatch *batch = model->batch(index);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        const auto shows = [&](int column) { return has(index.siblingAtColumn(column).data().toString()); };
        return has(batch->title) || has(one->path) || has(one->newPath) || has(one->why) ||
               shows(JournalModel::DoneColumn) || shows(JournalModel::NowColumn);
    });
}

} // namespace dossier
