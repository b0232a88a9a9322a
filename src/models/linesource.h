// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "palettesource.h"

#include <functional>
#include <optional>

namespace dossier {

/// A line of the text that is shown, by its number: `:42` or `:42:7`.
class LineSource : public PaletteSource
{
public:
    struct Where {
        int line = 1; ///< of the cursor, from 1
        int lines = 1;
    };
    struct Wiring {
        std::function<std::optional<Where>()> where; ///< none while no text is shown
        std::function<void(int line, int column)> goTo; ///< from 1; column 0: not given
    };

    explicit LineSource(Wiring wiring);

    [[nodiscard]] QChar prefix() const override { return u':'; }
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString nothingFound() const override;
    void refresh() override {}
    [[nodiscard]] std::vector<PaletteItem> find(const QString &words, qsizetype limit) override;
    void activate(const QString &id) override; ///< `line` or `line:column`

private:
    Wiring m_wiring;
};

} // namespace dossier
