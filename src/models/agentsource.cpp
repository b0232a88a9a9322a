// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentsource.h"

#include "icons.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Where an agent lies, for the eye; with the file where that is called otherwise.
QString shownFolder(const AgentRow &row)
{
    const QString stem = row.fileName.endsWith(".md"_L1) ? row.fileName.chopped(3) : row.fileName;
    return row.name.isEmpty() || row.name == stem ? row.folder : row.folder + QDir::separator() + row.fileName;
}

/// Folders as all agents lie in: `.claude/agents`.
const QRegularExpression &commonFolders()
{
    static const QRegularExpression pieces(uR"((?<=^|[/\\])\.[^/\\]+[/\\]agents?(?=[/\\]|$))"_s);
    return pieces;
}

/// The folder with what is not compared made unfindable, unit for unit.
QString maskedFolder(QString folder)
{
    auto pieces = commonFolders().globalMatch(folder);
    while (pieces.hasNext()) {
        const auto piece = pieces.next();
        folder.replace(piece.capturedStart(), piece.capturedLength(), QString(piece.capturedLength(), QChar(0)));
    }
    return folder;
}

/// `name:line:column`, where one or both numbers stand; a colon alone is on its way.
struct Target {
    QString name;
    int line = 0;
    int column = 0;
};

Target targetOf(const QString &words)
{
    static const QRegularExpression place(u"^(.+?):(?:(\\d{1,9})(?::(\\d{0,9}))?)?$"_s);
    const auto match = place.match(words.trimmed());
    if (!match.hasMatch())
        return {.name = words};
    return {.name = match.captured(1), .line = match.captured(2).toInt(), .column = match.captured(3).toInt()};
}

} // namespace

AgentSource::AgentSource(const AgentRowsModel *rows, Wiring wiring)
    : m_model(rows)
    , m_wiring(std::move(wiring))
    , m_agentIcon(Icons::icon(u"agent"))
    , m_noteIcon(Icons::icon(u"file"))
{
    const auto forget = [this] { m_isRead = false; };
    QObject::connect(rows, &QAbstractItemModel::rowsInserted, &m_watch, forget);
    QObject::connect(rows, &QAbstractItemModel::rowsRemoved, &m_watch, forget);
    QObject::connect(rows, &QAbstractItemModel::rowsMoved, &m_watch, forget);
    QObject::connect(rows, &QAbstractItemModel::dataChanged, &m_watch, forget);
    QObject::connect(rows, &QAbstractItemModel::modelReset, &m_watch, forget);
}

QString AgentSource::placeholder() const
{
    return QCoreApplication::translate("dossier::Palette", "Name of an agent");
}

QString AgentSource::nothingFound() const
{
    return QCoreApplication::translate("dossier::Palette", "No agent has these characters in its name or folder.");
}

void AgentSource::refresh()
{
    if (!m_isRead)
        read();
    // Recent files that lie in no place come and go with each opening.
    if (static_cast<qsizetype>(m_rows.size()) > m_fromModel)
        read();
    addBonuses();
}

void AgentSource::read()
{
    m_rows.clear();
    m_list.clear();
    m_indices.clear();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const int count = m_model->rowCount(m_model->index(group, 0));
        for (int item = 0; item < count; ++item)
            add(m_model->agent(group, item));
    }
    m_fromModel = static_cast<qsizetype>(m_rows.size());
    m_folders.clear();
    m_isRead = true;
}

void AgentSource::add(const AgentRowsModel::RowPointer &row)
{
    m_list.add(comparedFolder(shownFolder(*row)), row->title());
    m_indices.emplace(row->path, static_cast<qsizetype>(m_rows.size()));
    m_rows.push_back(row);
}

QString AgentSource::comparedFolder(const QString &folder)
{
    auto &compared = m_folders[folder];
    if (compared.isNull()) {
        compared = folder;
        compared.remove(commonFolders());
        while (compared.endsWith(u'/') || compared.endsWith(u'\\'))
            compared.chop(1);
        if (compared.isNull())
            compared = u""_s;
    }
    return compared;
}

void AgentSource::addBonuses()
{
    m_list.clearBonuses();
    const Nearby nearby = m_wiring.nearby();
    QStringList ordered = nearby.open + nearby.recent;
    ordered.removeAll(nearby.current);
    ordered.removeDuplicates();
    int bonus = FuzzyPattern::kLargestBonus;
    for (const QString &path : std::as_const(ordered)) {
        if (!m_indices.contains(path)) {
            add(std::make_shared<const AgentRow>(
                AgentRow{.path = path,
                         .fileName = path.section(u'/', -1),
                         .folder = QDir::toNativeSeparators(path.section(u'/', 0, -2))}));
        }
        m_list.setBonus(m_indices.value(path), std::max(bonus--, 1));
    }
}

std::vector<PaletteItem> AgentSource::find(const QString &words, qsizetype limit)
{
    const Target target = targetOf(words);
    m_line = target.line;
    m_column = target.column;
    const FuzzyPattern pattern(target.name);
    std::vector<PaletteItem> items;
    const auto best = m_list.best(pattern, limit);
    items.reserve(best.size());
    for (const qsizetype index : best) {
        const AgentRow &row = *m_rows[static_cast<std::size_t>(index)];
        PaletteItem item{.id = row.path, .title = row.title(), .detail = shownFolder(row)};
        item.icon = row.isAgent ? m_agentIcon : m_noteIcon;
        item.marks = pattern.marks(maskedFolder(item.detail), item.title);
        items.push_back(std::move(item));
    }
    return items;
}

void AgentSource::activate(const QString &id)
{
    m_wiring.open(id, m_line, m_column);
}

} // namespace dossier
