// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "journalmodel.h"

#include "icons.h"
#include "showntime.h"
#include "storage/nativepath.h"

#include <QDir>
#include <QIcon>
#include <QSet>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileChange::Kind;
using State = WrittenFile::State;

/// A command that wrote one file has no rows below it.
int rowsOf(const WrittenBatch &batch)
{
    return batch.files.size() > 1 ? static_cast<int>(batch.files.size()) : 0;
}

QString nameOf(const QString &path)
{
    return escapedName(path.section(u'/', -1));
}

QString shownPath(const QString &path)
{
    return escapedName(QDir::toNativeSeparators(path));
}

QString namesOf(const WrittenFile &file)
{
    const bool isRenamed = !file.newPath.isEmpty() && nameOf(file.newPath) != nameOf(file.path);
    return isRenamed ? JournalModel::tr("%1 → %2", "old name, new name").arg(nameOf(file.path), nameOf(file.newPath))
                     : nameOf(file.path);
}

QString doneTo(const WrittenFile &file)
{
    switch (file.kind) {
    case Kind::Edit:
        return JournalModel::tr("Edited");
    case Kind::Create:
        return JournalModel::tr("Created");
    case Kind::Rename:
        return nameOf(file.newPath) == nameOf(file.path) ? JournalModel::tr("Moved") : JournalModel::tr("Renamed");
    case Kind::Delete:
        return JournalModel::tr("Deleted");
    }
    return {};
}

QString nowOf(const WrittenFile &file)
{
    switch (file.state) {
    case State::AsWritten:
        return file.kind == Kind::Delete ? JournalModel::tr("Not there") : JournalModel::tr("As written");
    case State::AsBefore:
        return JournalModel::tr("As before");
    case State::Changed:
        return JournalModel::tr("Changed since");
    case State::Gone:
        return JournalModel::tr("Gone since");
    case State::InItsPlace:
        return JournalModel::tr("Another file there");
    case State::TakenBack:
        return JournalModel::tr("Taken back");
    case State::NotDone:
        return JournalModel::tr("Not done");
    case State::Unknown:
        return JournalModel::tr("Cannot be read");
    }
    return {};
}

QIcon iconOf(State state)
{
    switch (state) {
    case State::AsWritten:
        return Icons::icon(u"ok", Icons::Tone::Good);
    case State::AsBefore:
    case State::TakenBack:
        return Icons::icon(u"undo");
    case State::Changed:
    case State::InItsPlace:
        return Icons::icon(u"reload");
    case State::Gone:
        return Icons::icon(u"remove");
    case State::NotDone:
    case State::Unknown:
        return Icons::icon(u"warning", Icons::Tone::Warning);
    }
    return {};
}

QString groupNow(const WrittenBatch &batch)
{
    if (batch.isTakenBack)
        return JournalModel::tr("Taken back");
    if (!batch.isEnded)
        return JournalModel::tr("Interrupted");
    const auto asWritten = std::ranges::count(batch.files, State::AsWritten, &WrittenFile::state);
    if (asWritten == qsizetype(batch.files.size()))
        return JournalModel::tr("All as written");
    return JournalModel::tr("%1 of %2 as written").arg(asWritten).arg(batch.files.size());
}

/// Where all of them lie, if that is one folder.
QString folderOf(const WrittenBatch &batch)
{
    const QString folder = batch.files.front().pathAfter().section(u'/', 0, -2);
    const bool isOne = std::ranges::all_of(
        batch.files, [&folder](const WrittenFile &file) { return file.pathAfter().section(u'/', 0, -2) == folder; });
    return isOne ? shownPath(folder) : JournalModel::tr("several");
}

QString fileText(const WrittenFile &file, int column)
{
    switch (column) {
    case JournalModel::WhatColumn:
        return namesOf(file);
    case JournalModel::DoneColumn:
        return doneTo(file);
    case JournalModel::TimeColumn:
        return shownMoment(file.time.toLocalTime());
    case JournalModel::NowColumn:
        return nowOf(file);
    case JournalModel::FolderColumn:
        return shownPath(file.pathAfter().section(u'/', 0, -2));
    case JournalModel::WhyColumn:
        return file.why;
    default:
        return {};
    }
}

QString helpOf(const WrittenFile &file)
{
    QStringList lines{shownPath(file.path)};
    if (!file.newPath.isEmpty())
        lines << JournalModel::tr("is now %1").arg(shownPath(file.newPath));
    if (!file.why.isEmpty())
        lines << file.why;
    if (!file.isBeforeKept)
        lines << JournalModel::tr("What the file held before was not kept: it was too large.");
    return lines.join(u'\n');
}

auto keyOf(const WrittenFile &file)
{
    return std::pair(file.batch, file.entry);
}

} // namespace

const WrittenBatch *JournalModel::batch(const QModelIndex &index) const
{
    const int group = groupOf(index);
    return group < 0 ? nullptr : &m_batches[static_cast<std::size_t>(group)];
}

const WrittenFile *JournalModel::file(const QModelIndex &index) const
{
    const WrittenBatch *found = batch(index);
    if (!found || (isGroup(index) && found->files.size() != 1))
        return nullptr;
    return &found->files[isGroup(index) ? 0 : static_cast<std::size_t>(index.row())];
}

int JournalModel::itemCount(int group) const
{
    return rowsOf(m_batches[static_cast<std::size_t>(group)]);
}

int JournalModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

void JournalModel::setBatches(std::vector<WrittenBatch> batches)
{
    std::erase_if(batches, [](const WrittenBatch &batch) { return batch.files.empty(); });
    removeGone(batches);
    QSet<QString> known;
    for (const WrittenBatch &batch : m_batches)
        known.insert(batch.id);
    for (std::size_t row = 0; row < batches.size();) {
        if (row < m_batches.size() && m_batches[row].id == batches[row].id) {
            update(static_cast<int>(row), std::move(batches[row]));
            ++row;
            continue;
        }
        // As many as are new go in at once.
        std::size_t end = row;
        while (end < batches.size() && !known.contains(batches[end].id))
            ++end;
        if (end == row) {
            // One that stood elsewhere: it comes again.
            const auto moved = std::ranges::find(m_batches, batches[row].id, &WrittenBatch::id);
            beginRemoveGroup(static_cast<int>(moved - m_batches.begin()));
            m_batches.erase(moved);
            endRemoveGroup();
            known.remove(batches[row].id);
            continue;
        }
        beginInsertGroup(static_cast<int>(row), static_cast<int>(end - row));
        m_batches.insert(m_batches.begin() + qsizetype(row), batches.begin() + qsizetype(row),
                         batches.begin() + qsizetype(end));
        endInsertGroup();
        row = end;
    }
}

void JournalModel::removeGone(const std::vector<WrittenBatch> &batches)
{
    QSet<QString> wanted;
    for (const WrittenBatch &batch : batches)
        wanted.insert(batch.id);
    for (std::size_t end = m_batches.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && !wanted.contains(m_batches[first - 1].id))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveGroup(static_cast<int>(first), static_cast<int>(end - first));
        m_batches.erase(m_batches.begin() + qsizetype(first), m_batches.begin() + qsizetype(end));
        endRemoveGroup();
        end = first;
    }
}

void JournalModel::update(int group, WrittenBatch batch)
{
    WrittenBatch &shown = m_batches[static_cast<std::size_t>(group)];
    if (shown == batch)
        return;
    setFiles(group, std::move(batch.files));
    batch.files = std::move(shown.files);
    shown = std::move(batch);
    Q_EMIT dataChanged(groupIndex(group), index(group, ColumnCount - 1));
}

/// Files come at the beginning only, as newer saves do.
void JournalModel::setFiles(int group, std::vector<WrittenFile> files)
{
    WrittenBatch &shown = m_batches[static_cast<std::size_t>(group)];
    const QModelIndex parentIndex = groupIndex(group);
    const bool isSameList =
        files.size() >= shown.files.size() &&
        std::ranges::equal(shown.files, std::span(files).last(shown.files.size()), {}, keyOf, keyOf);
    const int before = rowsOf(shown);
    const auto wanted = files.size() > 1 ? static_cast<int>(files.size()) : 0;
    if ((!isSameList || wanted < before) && before > 0) {
        beginRemoveRows(parentIndex, 0, before - 1);
        shown.files.resize(1);
        endRemoveRows();
    }
    if (const int added = wanted - rowsOf(shown); added > 0) {
        beginInsertRows(parentIndex, 0, added - 1);
        shown.files = std::move(files);
        endInsertRows();
    } else {
        shown.files = std::move(files);
    }
    if (wanted > 0)
        Q_EMIT dataChanged(index(0, 0, parentIndex), index(wanted - 1, ColumnCount - 1, parentIndex));
}

QString JournalModel::groupText(const WrittenBatch &batch, int column) const
{
    const auto count = static_cast<int>(batch.files.size());
    switch (column) {
    case WhatColumn:
        return batch.isSave ? tr("%1: %2", "command, file").arg(batch.title, namesOf(batch.files.front()))
                            : batch.title;
    case DoneColumn:
        return batch.isSave ? tr("%n time(s)", nullptr, count) : tr("%n file(s)", nullptr, count);
    case TimeColumn:
        return shownMoment(batch.time.toLocalTime());
    case NowColumn:
        return batch.isSave ? nowOf(batch.files.front()) : groupNow(batch);
    case FolderColumn:
        return folderOf(batch);
    default:
        return {};
    }
}

QString JournalModel::textOf(const QModelIndex &index) const
{
    const WrittenBatch &shown = *batch(index);
    if (!isGroup(index))
        return fileText(shown.files[static_cast<std::size_t>(index.row())], index.column());
    if (shown.files.size() > 1)
        return groupText(shown, index.column());
    const WrittenFile &file = shown.files.front();
    if (index.column() == WhatColumn) {
        // Some titles name their file.
        return shown.title.contains(nameOf(file.path)) || shown.title.contains(nameOf(file.pathAfter()))
                   ? shown.title
                   : tr("%1: %2", "command, file").arg(shown.title, namesOf(file));
    }
    if (index.column() == NowColumn && !shown.isEnded && !shown.isTakenBack)
        return groupNow(shown);
    return fileText(file, index.column());
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WrittenFile *one = file(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::ToolTipRole:
        return one ? helpOf(*one) : textOf(index);
    case Qt::DecorationRole:
        if (index.column() != NowColumn)
            return {};
        if (one)
            return iconOf(one->state);
        if (batch(index)->isSave)
            return iconOf(batch(index)->files.front().state);
        if (batch(index)->isTakenBack)
            return iconOf(State::TakenBack);
        return batch(index)->isEnded ? QVariant() : QVariant(iconOf(State::NotDone));
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case DoneColumn:
        return tr("Action");
    case TimeColumn:
        return tr("Time");
    case NowColumn:
        return tr("Now");
    case FolderColumn:
        return tr("Folder");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace dossier
