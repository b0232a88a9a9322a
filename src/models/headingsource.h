// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fuzzylist.h"
#include "palettesource.h"

#include <functional>

namespace dossier {

class AgentDocument;

/// The headings of the prompt that is shown, in their order until something is
/// typed.
class HeadingSource : public PaletteSource
{
public:
    struct Wiring {
        std::function<const AgentDocument *()> document; ///< null while none is shown
        std::function<void(TextRange range)> goTo;
    };

    explicit HeadingSource(Wiring wiring);

    [[nodiscard]] QChar prefix() const override { return u'@'; }
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString nothingFound() const override;
    void refresh() override { m_isRead = false; }
    [[nodiscard]] std::vector<PaletteItem> find(const QString &words, qsizetype limit) override;
    void activate(const QString &id) override;

private:
    void read();

    struct Target {
        QString title;
        int level = 1;
        qsizetype line = 0;
        TextRange range; ///< in the document's text
    };

    Wiring m_wiring;
    bool m_isRead = false;
    std::vector<Target> m_targets;
    FuzzyList m_list;
};

} // namespace dossier
