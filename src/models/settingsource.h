// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fuzzylist.h"
#include "palettesource.h"
#include "settings/settingstable.h"

#include <functional>

namespace dossier {

/// The settings that a person is asked for, with what they are set to. What was
/// typed is looked for in the titles, in the person's language and in English, and
/// behind those in the explanations.
class SettingSource : public PaletteSource
{
public:
    struct Wiring {
        const Settings *settings; ///< lives as long
        std::function<void(Settings::Key key)> show; ///< leads to where it is changed
    };

    explicit SettingSource(Wiring wiring);

    [[nodiscard]] QChar prefix() const override { return u','; }
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString nothingFound() const override;
    void refresh() override;
    [[nodiscard]] std::vector<PaletteItem> find(const QString &words, qsizetype limit) override;
    void activate(const QString &id) override;

private:
    [[nodiscard]] PaletteItem itemOf(const SettingRow &row, const FuzzyPattern &pattern) const;

    Wiring m_wiring;
    std::vector<const SettingRow *> m_rows;
    FuzzyList m_list;
};

} // namespace dossier
