// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentrowsmodel.h"
#include "fuzzylist.h"
#include "palettesource.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace dossier {

/// All agents, those that are open before those that were, and these before all
/// others. Behind a name a line and a column may stand: `review:42:7`.
class AgentSource : public PaletteSource
{
public:
    /// Files by their paths.
    struct Nearby {
        QStringList open; ///< the last one used first
        QString current; ///< is shown: nobody goes where they are, so it comes behind
        QStringList recent; ///< the last one first
    };
    struct Wiring {
        std::function<Nearby()> nearby;
        /// Line and column from 1; 0: not given.
        std::function<void(const QString &path, int line, int column)> open;
    };

    /// `rows` live as long.
    AgentSource(const AgentRowsModel *rows, Wiring wiring);

    [[nodiscard]] QChar prefix() const override { return {}; }
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString nothingFound() const override;
    void refresh() override;
    [[nodiscard]] std::vector<PaletteItem> find(const QString &words, qsizetype limit) override;
    void activate(const QString &id) override;

private:
    void read();
    void add(const AgentRowsModel::RowPointer &row);
    void addBonuses();
    [[nodiscard]] QString comparedFolder(const QString &folder);

    const AgentRowsModel *m_model;
    Wiring m_wiring;
    QObject m_watch; ///< of the model's signals
    bool m_isRead = false;
    std::vector<AgentRowsModel::RowPointer> m_rows; ///< as they were when they were read
    qsizetype m_fromModel = 0; ///< those behind are recent files that lie in no place
    FuzzyList m_list; ///< as many
    QHash<QString, qsizetype> m_indices; ///< by path
    QHash<QString, QString> m_folders; ///< what is compared of each
    QIcon m_agentIcon;
    QIcon m_noteIcon;
    int m_line = 0;
    int m_column = 0;
};

} // namespace dossier
