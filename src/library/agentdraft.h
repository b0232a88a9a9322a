// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialects.h"

#include <QStringList>

#include <optional>

namespace dossier {

/// An agent before its file is there: a text that it begins from, and what is
/// to stand in the fields. A value; any thread.
struct AgentDraft {
    QString start; ///< a whole file's text: a template's or another agent's
    QString startName; ///< the name that the start's prompt speaks of
    QString describedName; ///< the name that the description speaks of
    QString name;
    QString description;
    std::optional<QStringList> tools; ///< none: all
    QString model; ///< empty: none is written
    QString colour;

    /// As the start has it. For another client than the start's, or where the
    /// start is not loaded, only the fields that all clients share are taken,
    /// and tools by what they are for.
    [[nodiscard]] static AgentDraft from(const QString &start, const Client &ofStart, const Client &client);

    /// Takes the name over into the description, as text() does by itself; to be
    /// called before the description is shown to be edited.
    void settleName();

    /// The file's text, written as the form would write it. Where description
    /// and prompt speak of the start by its name, if that has a hyphen, they speak
    /// of the agent by its own. Errors as FieldEdit.
    [[nodiscard]] Result<QString> text(const Client &client, const FileContext &context) const;

    bool operator==(const AgentDraft &) const = default;
};

/// The tools of some groups, without those that agents are never given or that
/// only older versions of the client have.
[[nodiscard]] QStringList toolsOfGroups(const Dialect &dialect, const QStringList &groups);

} // namespace dossier
