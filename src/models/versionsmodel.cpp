// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "versionsmodel.h"

#include "icons.h"
#include "showntime.h"
#include "text/sequencediff.h"
#include "text/sourcetext.h"

#include <QIcon>
#include <QLocale>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Origin = FileVersion::Origin;

constexpr qint64 kCountedLines = 1 << 20; ///< bytes up to which lines are compared

/// Lines that came and that went.
std::pair<qsizetype, qsizetype> changedLines(const QString &before, const QString &now)
{
    std::pair<qsizetype, qsizetype> count{0, 0};
    for (const SequencePart &part : sequenceDifference(linesWithEnds(before), linesWithEnds(now))) {
        count.first += qsizetype(part.toEnd - part.toStart);
        count.second += qsizetype(part.fromEnd - part.fromStart);
    }
    return count;
}

QString originOf(const VersionRow &row)
{
    switch (row.version.origin) {
    case Origin::Opened:
        return row.isFirst ? VersionsModel::tr("As opened here")
                           : VersionsModel::tr("Changed outside, found when opened");
    case Origin::Reloaded:
        return VersionsModel::tr("Changed outside");
    case Origin::Saved:
        return VersionsModel::tr("Saved here");
    case Origin::Batch:
        return VersionsModel::tr("Written by a command");
    case Origin::Replaced:
        return row.isFirst ? VersionsModel::tr("Before it was written here")
                           : VersionsModel::tr("Changed outside, found when written");
    }
    return {};
}

QString linesOf(const VersionRow &row)
{
    if (row.isFirst)
        return VersionsModel::tr("first");
    if (!row.lines)
        return {};
    const auto [added, removed] = *row.lines;
    if (added == 0 && removed == 0)
        return VersionsModel::tr("line ends or encoding");
    return VersionsModel::tr("+%1 −%2", "lines added, lines removed").arg(added).arg(removed);
}

QString sizeOf(const VersionRow &row)
{
    const QString size = QLocale().formattedDataSize(row.version.size, 1, QLocale::DataSizeTraditionalFormat);
    if (row.isFirst || row.growth == 0)
        return size;
    const QString sign = row.growth > 0 ? u"+"_s : u"−"_s;
    return VersionsModel::tr("%1 (%2)", "size, difference")
        .arg(size, sign + QLocale().formattedDataSize(std::abs(row.growth), 1, QLocale::DataSizeTraditionalFormat));
}

QString helpOf(const VersionRow &row)
{
    if (row.isTooLarge)
        return VersionsModel::tr("Too large to be kept: it is only known that it was.");
    if (!row.isKept)
        return VersionsModel::tr("Not kept any more: it is only known that it was.");
    return QLocale().toString(row.version.time.toLocalTime(), QLocale::LongFormat);
}

} // namespace

std::optional<std::vector<VersionRow>> readVersions(VersionStore store, const QString &path,
                                                    const std::stop_token &stop)
{
    const std::vector<FileVersion> versions = store.versions(path);
    std::vector<VersionRow> rows;
    rows.reserve(versions.size());
    std::optional<QString> before; ///< text of the version before
    const FileVersion *previous = nullptr;
    const ContentStore contents = store.contents();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        if (stop.stop_requested())
            return std::nullopt;
        VersionRow row{
            .version = *version, .isFirst = previous == nullptr, .isTooLarge = version->size > store.limits().content};
        row.growth = previous ? version->size - previous->size : 0;
        const Result<QByteArray> bytes = contents.bytes(version->hash);
        row.isKept = bytes.has_value();
        std::optional<QString> now;
        if (bytes && bytes->size() <= kCountedLines)
            now = SourceText::fromBytes(*bytes).text();
        if (now && before)
            row.lines = changedLines(*before, *now);
        before = std::move(now);
        previous = &*version;
        rows.push_back(std::move(row));
    }
    std::ranges::reverse(rows);
    return rows;
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VersionRow &row = rowAt(index);
    if (role == Qt::ToolTipRole)
        return helpOf(row);
    if (role == Qt::DecorationRole && index.column() == OriginColumn) {
        if (!row.isKept)
            return Icons::icon(u"warning", Icons::Tone::Warning);
        const bool isOurs = row.version.origin == Origin::Saved || row.version.origin == Origin::Batch;
        return isOurs ? Icons::icon(u"save") : Icons::icon(u"reload");
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return shownMoment(row.version.time.toLocalTime());
    case OriginColumn:
        if (row.isKept)
            return originOf(row);
        return row.isTooLarge ? tr("%1 (too large to be kept)").arg(originOf(row))
                              : tr("%1 (not kept any more)").arg(originOf(row));
    case LinesColumn:
        return linesOf(row);
    case SizeColumn:
        return sizeOf(row);
    default:
        return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case OriginColumn:
        return tr("Where it came from");
    case LinesColumn:
        return tr("Lines");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace dossier
