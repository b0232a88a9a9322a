// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settingsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

SettingSource::SettingSource(Wiring wiring)
    : m_wiring(std::move(wiring))
{
}

QString SettingSource::placeholder() const
{
    return QCoreApplication::translate("dossier::Palette", "Setting");
}

QString SettingSource::nothingFound() const
{
    return QCoreApplication::translate("dossier::Palette", "No setting has these characters in its name.");
}

void SettingSource::refresh()
{
    m_rows.clear();
    m_list.clear();
    for (const SettingRow &row : settingsTable()) {
        if (!row.isShown())
            continue;
        m_rows.push_back(&row);
        m_list.add(settingsPageTitle(row.page) + u' ' + QString::fromUtf8(row.title), settingText(row.title));
    }
}

std::vector<PaletteItem> SettingSource::find(const QString &words, qsizetype limit)
{
    const FuzzyPattern pattern(words);
    std::vector<qsizetype> found = m_list.best(pattern, limit);
    for (qsizetype index = 0; index < m_list.size() && std::ssize(found) < limit; ++index) {
        if (!std::ranges::contains(found, index) && matches(*m_rows[static_cast<std::size_t>(index)], words))
            found.push_back(index);
    }
    std::vector<PaletteItem> items;
    items.reserve(found.size());
    for (const qsizetype index : found)
        items.push_back(itemOf(*m_rows[static_cast<std::size_t>(index)], pattern));
    return items;
}

PaletteItem SettingSource::itemOf(const SettingRow &row, const FuzzyPattern &pattern) const
{
    const QVariant value = m_wiring.settings->value(row.key);
    PaletteItem item{.id = QLatin1StringView(row.name), .title = settingText(row.title)};
    const QString shown = settingValueText(row, value);
    item.detail = settingsPageTitle(row.page);
    if (!shown.isEmpty())
        item.detail += u" ▸ "_s + shown;
    item.isChecked = row.editor == SettingEditor::Tick && value.toBool();
    item.marks = {.folder = {}, .name = pattern.marks({}, item.title).name};
    return item;
}

void SettingSource::activate(const QString &id)
{
    const auto found = std::ranges::find_if(m_rows, [&id](const SettingRow *row) { return row->name == id; });
    if (found != m_rows.end())
        m_wiring.show((*found)->key);
}

} // namespace dossier
