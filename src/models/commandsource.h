// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fuzzylist.h"
#include "palettesource.h"

#include <QPointer>

#include <functional>

class QAction;

namespace dossier {

/// Every command of a window, with the menu it stands in and its keys. Among those
/// that are found alike the ones used last come first, and what cannot be done last.
class CommandSource : public PaletteSource
{
public:
    /// A command and the titles of the menus that lead to it, outermost first.
    struct Command {
        QPointer<QAction> action;
        QStringList menus;
    };
    struct Wiring {
        std::function<std::vector<Command>()> commands;
        /// Why one cannot be done now; a translated sentence.
        std::function<QString(const QAction *)> obstacle;
        std::function<QStringList()> lastUsed; ///< ids, the last one first
        std::function<void(const QString &id)> noteUse;
    };

    explicit CommandSource(Wiring wiring);

    [[nodiscard]] QChar prefix() const override { return u'>'; }
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString nothingFound() const override;
    void refresh() override;
    [[nodiscard]] std::vector<PaletteItem> find(const QString &words, qsizetype limit) override;
    void activate(const QString &id) override;

    /// A menu's text as a name: without the sign of its letter. That stands in
    /// brackets where the language has other letters.
    [[nodiscard]] static QString plain(QString text);
    [[nodiscard]] static QString idOf(const QAction *action);

private:
    [[nodiscard]] PaletteItem itemOf(const Command &command, const FuzzyPattern &pattern) const;

    Wiring m_wiring;
    std::vector<Command> m_commands;
    FuzzyList m_list;
};

} // namespace dossier
