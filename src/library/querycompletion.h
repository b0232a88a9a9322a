// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "queryterms.h"

#include <QStringList>

namespace dossier {

/// The values that occur among the agents, each list sorted and without
/// doubles. A value; any thread.
struct AgentVocabulary {
    QStringList models = {};
    QStringList colours = {};
    QStringList places = {};
    QStringList folders = {};
    QStringList tools = {};

    bool operator==(const AgentVocabulary &) const = default;
};

/// What the term at the cursor of a filter can become. A value; any thread.
struct QueryCompletion {
    struct Item {
        QString text; ///< what takes the place of `replaced`; a key ends with its colon
        QString help; ///< translated; may be empty
        bool operator==(const Item &) const = default;
    };
    TextRange replaced; ///< in the filter's text
    std::vector<Item> items; ///< those that begin as what is typed first

    /// `cursor` as an offset in `text`. Of an empty term all keys are offered.
    [[nodiscard]] static QueryCompletion at(const QString &text, qsizetype cursor, const AgentVocabulary &vocabulary);
};

/// What a key asks for, in one translated sentence.
[[nodiscard]] QString queryHelp(QueryKey key);
/// What a fixed value asks for; empty for others.
[[nodiscard]] QString queryHelp(QueryKey key, const QString &value);

} // namespace dossier
