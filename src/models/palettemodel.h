// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "palettesource.h"
#include "rowsmodel.h"

#include <memory>

namespace dossier {

/// What the palette shows of its sources for what is typed in it. GUI thread.
class PaletteModel : public RowsModel<PaletteItem, &PaletteItem::id>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    ~PaletteModel() override;

    /// The first without a prefix takes all that begins with none of the others.
    void addSource(std::unique_ptr<PaletteSource> source);
    /// The palette is opened.
    void refresh();
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const PaletteSource *source() const { return m_current; } ///< of the rows; null before any text
    [[nodiscard]] PaletteSource *source() { return m_current; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    static constexpr qsizetype kMostRows = 100;

private:
    [[nodiscard]] PaletteSource *sourceOf(const QString &text) const;

    std::vector<std::unique_ptr<PaletteSource>> m_sources;
    PaletteSource *m_current = nullptr;
    QString m_text;
};

} // namespace dossier
