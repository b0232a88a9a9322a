// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "palettemodel.h"

namespace dossier {

using namespace Qt::StringLiterals;

PaletteModel::~PaletteModel() = default;

void PaletteModel::addSource(std::unique_ptr<PaletteSource> source)
{
    m_sources.push_back(std::move(source));
}

void PaletteModel::refresh()
{
    for (const auto &source : m_sources)
        source->refresh();
    m_current = nullptr;
}

PaletteSource *PaletteModel::sourceOf(const QString &text) const
{
    PaletteSource *other = nullptr;
    for (const auto &source : m_sources) {
        const QChar prefix = source->prefix();
        if (!prefix.isNull() && text.startsWith(prefix))
            return source.get();
        if (prefix.isNull() && !other)
            other = source.get();
    }
    return other;
}

void PaletteModel::setText(const QString &text)
{
    m_text = text;
    PaletteSource *const source = sourceOf(text);
    if (std::exchange(m_current, source) != source)
        setRows({}); // an id of one is nothing to another
    if (!source)
        return;
    setRows(source->find(source->prefix().isNull() ? text : text.sliced(1), kMostRows));
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::DecorationRole:
        return item.icon;
    case Qt::ToolTipRole:
        return item.detail;
    case Qt::AccessibleTextRole: {
        QStringList parts{item.title};
        for (const QString &part : {item.detail, item.keys}) {
            if (!part.isEmpty())
                parts += part;
        }
        if (item.isChecked)
            parts << tr("on", "of a command that is a switch");
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // One that cannot be done can be gone to, and says why.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace dossier
