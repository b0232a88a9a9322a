// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "foundmodel.h"

#include "icons.h"
#include "storage/nativepath.h"

#include <QDir>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

void FoundModel::append(std::vector<FoundFile> files)
{
    if (files.empty())
        return;
    // Counted before the rows are told of, as whoever hears of them asks for it.
    for (const FoundFile &file : files) {
        m_matches += static_cast<qsizetype>(file.matches.size());
        m_filesWithMatches += file.matches.empty() ? 0 : 1;
    }
    beginInsertGroup(rowCount(), static_cast<int>(files.size()));
    m_files.insert(m_files.end(), std::move_iterator(files.begin()), std::move_iterator(files.end()));
    endInsertGroup();
}

void FoundModel::clear()
{
    if (m_files.empty())
        return;
    beginRemoveGroup(0, rowCount());
    m_files.clear();
    m_matches = 0;
    m_filesWithMatches = 0;
    endRemoveGroup();
}

int FoundModel::itemCount(int group) const
{
    return static_cast<int>(m_files[static_cast<std::size_t>(group)].matches.size());
}

const FoundFile *FoundModel::file(const QModelIndex &index) const
{
    const int group = groupOf(index);
    return group >= 0 ? &m_files[static_cast<std::size_t>(group)] : nullptr;
}

const FoundMatch *FoundModel::matchAt(const QModelIndex &index) const
{
    const FoundFile *found = isGroup(index) ? nullptr : file(index);
    return found ? &found->matches[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex FoundModel::next(const QModelIndex &from, bool backwards) const
{
    if (m_matches == 0)
        return {};
    const int groups = rowCount();
    int group = from.isValid() ? groupOf(from) : backwards ? 0 : -1;
    int item = from.isValid() && !isGroup(from) ? from.row() : -1;
    if (group >= 0 && !backwards && item + 1 < itemCount(group))
        return itemIndex(group, item + 1);
    if (backwards && item > 0)
        return itemIndex(group, item - 1);
    do
        group = (group + (backwards ? groups - 1 : 1)) % groups;
    while (itemCount(group) == 0);
    item = backwards ? itemCount(group) - 1 : 0;
    return itemIndex(group, item);
}

QVariant FoundModel::fileData(const FoundFile &file, int role)
{
    const auto count = static_cast<int>(file.matches.size());
    const qsizetype slash = file.shown.lastIndexOf(u'/');
    switch (role) {
    case Qt::DisplayRole:
        return file.shown.sliced(slash + 1);
    case Qt::ToolTipRole:
        return file.trouble.isEmpty() ? escapedName(QDir::toNativeSeparators(file.path))
                                      : escapedName(QDir::toNativeSeparators(file.path)) + u'\n' + file.trouble;
    case Qt::DecorationRole:
        return file.trouble.isEmpty() ? QVariant() : Icons::icon(u"warning", Icons::Tone::Warning);
    case Qt::AccessibleTextRole:
        return tr("%1, %n match(es)", "a file", count).arg(file.shown.sliced(slash + 1));
    case Qt::AccessibleDescriptionRole:
        return file.trouble.isEmpty() ? QDir::toNativeSeparators(file.shown.first(std::max<qsizetype>(slash, 0)))
                                      : file.trouble;
    case PathRole:
        return file.path;
    case FolderRole:
        return QDir::toNativeSeparators(file.shown.first(std::max<qsizetype>(slash, 0)));
    case CountRole:
        return count;
    case TroubleRole:
        return file.trouble;
    default:
        return {};
    }
}

QVariant FoundModel::matchData(const FoundMatch &match, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return match.shown;
    case Qt::AccessibleTextRole:
        return tr("line %1: %2", "a match, and the text of its line").arg(match.line).arg(match.shown);
    case LineRole:
        return QVariant::fromValue(match.line);
    case StartRole:
        return QVariant::fromValue(match.inShown.start);
    case LengthRole:
        return QVariant::fromValue(match.inShown.length);
    default:
        return {};
    }
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const FoundFile *found = file(index);
    if (!found)
        return {};
    if (isGroup(index))
        return fileData(*found, role);
    return role == PathRole ? QVariant(found->path) : matchData(*matchAt(index), role);
}

} // namespace dossier
