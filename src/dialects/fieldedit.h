// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/headeredit.h"
#include "dialects.h"

#include <functional>

namespace dossier {

/// An edit of one field, proven: after it the client's reading differs in that
/// field only, and a file that loaded still loads. Tried in the entry's own
/// style first, then double-quoted, then refused with a sentence. A value over
/// one file; any thread.
class FieldEdit
{
public:
    FieldEdit(AgentFile file, Client client, FileContext context);

    /// Tried before the entry's own style; a value that it cannot hold, or that
    /// the client would read differently, is written as without it.
    void setPreferredStyle(std::optional<yaml::ScalarStyle> style) { m_style = style; }

    /// Sets by the field's type: strings and texts as they are; integers and
    /// booleans bare (Error Schema if `value` is none); lists split at commas
    /// outside parentheses. Unknown keys are strings. An equal value gives an
    /// empty set.
    [[nodiscard]] Result<ChangeSet> set(const QString &key, const QString &value) const;
    [[nodiscard]] Result<ChangeSet> setList(const QString &key, const QStringList &items) const;
    [[nodiscard]] Result<ChangeSet> setYaml(const QString &key, const QString &yamlText) const;
    [[nodiscard]] Result<ChangeSet> unset(const QString &key) const;
    [[nodiscard]] Result<ChangeSet> rename(const QString &key, const QString &newKey) const;
    /// Writes the field's value again, double-quoted, no word changed: strict
    /// readers then read what the client reads.
    [[nodiscard]] Result<ChangeSet> quote(const QString &key) const;

private:
    [[nodiscard]] Result<ChangeSet> setLiteral(const FieldSpec &field, const QString &value) const;
    /// Tries an edit with the client's rules, each time more careful, and
    /// proves it; the last of `keys` is to read as `wanted`.
    [[nodiscard]] Result<ChangeSet> proven(const QStringList &keys, const std::optional<QJsonValue> &wanted,
                                           const std::function<Result<ChangeSet>(const HeaderEdit &)> &edit) const;

    AgentFile m_file;
    Client m_client;
    FileContext m_context;
    std::optional<yaml::ScalarStyle> m_style;
};

} // namespace dossier
