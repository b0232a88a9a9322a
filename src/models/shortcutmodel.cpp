// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "shortcutmodel.h"

#include "icons.h"

#include <QFont>

#include <algorithm>

namespace dossier {

namespace {

std::vector<QList<QKeySequence>> keysOf(const std::vector<ShortcutRow> &rows)
{
    std::vector<QList<QKeySequence>> keys;
    keys.reserve(rows.size());
    for (const ShortcutRow &row : rows)
        keys.push_back(row.keys);
    return keys;
}

} // namespace

ShortcutModel::ShortcutModel(std::vector<ShortcutRow> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
    , m_applied(keysOf(m_rows))
{
}

const ShortcutRow &ShortcutModel::rowAt(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

void ShortcutModel::set(int row, const QList<QKeySequence> &keys)
{
    ShortcutRow &changed = m_rows[static_cast<std::size_t>(row)];
    if (changed.isFixed)
        return;
    changed.keys.clear();
    std::ranges::copy_if(keys, std::back_inserter(changed.keys), [&changed](const QKeySequence &each) {
        return !each.isEmpty() && !changed.keys.contains(each);
    });
}

/// The others may clash with it now, or no more.
void ShortcutModel::tell(int first, int last)
{
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(first, TitleColumn), index(last, MenuColumn),
                       {Qt::DisplayRole, Qt::FontRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    Q_EMIT keysChanged();
}

void ShortcutModel::setKeys(int row, const QList<QKeySequence> &keys)
{
    set(row, keys);
    tell(0, rowCount() - 1);
}

void ShortcutModel::restore(int row)
{
    setKeys(row, m_rows[static_cast<std::size_t>(row)].standard);
}

void ShortcutModel::restoreAll()
{
    for (int row = 0; row < rowCount(); ++row)
        set(row, m_rows[static_cast<std::size_t>(row)].standard);
    tell(0, rowCount() - 1);
}

bool ShortcutModel::isDirty() const
{
    return keysOf(m_rows) != m_applied;
}

bool ShortcutModel::isDirty(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_rows[at].keys != m_applied[at];
}

void ShortcutModel::markApplied()
{
    m_applied = keysOf(m_rows);
    tell(0, rowCount() - 1);
}

std::map<QString, QString> ShortcutModel::chosen() const
{
    std::map<QString, QString> found;
    for (const ShortcutRow &row : m_rows) {
        if (!row.isFixed && !row.isStandard())
            found.emplace(row.name, QKeySequence::listToString(row.keys, QKeySequence::PortableText));
    }
    return found;
}

std::vector<ShortcutClash> ShortcutModel::clashes(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return clashesOf(m_rows, at, m_rows[at].keys);
}

QStringList ShortcutModel::remarks(int row, const QList<QKeySequence> &keys) const
{
    QStringList sentences;
    const auto at = static_cast<std::size_t>(row);
    for (const ShortcutClash &clash : clashesOf(m_rows, at, keys)) {
        const ShortcutRow &other = m_rows[clash.row];
        const QString key = clash.keys.toString(QKeySequence::NativeText);
        if (other.scope.isEmpty())
            sentences << tr("%1 triggers “%2” (%3) too. While both have it, it triggers neither.")
                             .arg(key, other.title, other.menu);
        else
            sentences << tr("%1 triggers “%2” too while the focus is in %3. There it triggers neither.")
                             .arg(key, other.title, other.menu);
    }
    for (const QKeySequence &each : keys) {
        const std::optional<KeyRemark> remark = remarkOn(each);
        if (!remark)
            continue;
        const QString key = each.toString(QKeySequence::NativeText);
        switch (*remark) {
        case KeyRemark::Types:
            sentences << tr("%1 alone types a character; in a text you could not type it any more.").arg(key);
            break;
        case KeyRemark::AltGr:
            sentences << tr("%1 is AltGr with that key on many keyboards, and types a character there.").arg(key);
            break;
        case KeyRemark::Moves:
            sentences << tr("%1 is what texts and lists use to go about or to edit.").arg(key);
            break;
        }
    }
    return sentences;
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShortcutRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TitleColumn ? row.title : index.column() == KeysColumn ? keysText(row.keys) : row.menu;
    case Qt::FontRole: {
        QFont font;
        font.setBold(!row.isStandard());
        return row.isStandard() ? QVariant() : font;
    }
    case Qt::DecorationRole:
        if (index.column() != KeysColumn || clashes(index.row()).empty())
            return {};
        return Icons::icon(u"warning", Icons::Tone::Warning);
    case Qt::ToolTipRole:
        return remarks(index.row(), row.keys).join(u'\n');
    case Qt::AccessibleTextRole: {
        // Neither the bold letters nor the sign are heard.
        if (index.column() != KeysColumn)
            return {};
        const QString keys = row.keys.isEmpty() ? tr("no keys") : keysText(row.keys);
        const QString said = row.isStandard() ? keys : tr("%1, chosen by you", "keys").arg(keys);
        return clashes(index.row()).empty() ? said : tr("%1, clashes", "keys").arg(said);
    }
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Command");
    case KeysColumn:
        return tr("Keys");
    case MenuColumn:
        return tr("Found in");
    default:
        return {};
    }
}

} // namespace dossier
