// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/reading.h"

#include <QStringList>

namespace dossier {

class AgentDocument;

/// A field as a form shows it. A value.
struct FieldValue {
    bool isPresent = false; ///< the header has the key
    QString text; ///< a scalar as text; of a list its items with commas; of a mapping its YAML
    QStringList items; ///< of a list
    bool isEditable = true;
    QString reason; ///< why not editable, a translated sentence
    TextRange range; ///< of the key and value, to jump to; empty if absent

    /// What the client reads of a field; of a header that it does not read,
    /// what a person reads.
    [[nodiscard]] static FieldValue of(const AgentDocument &document, const QString &key);

    bool operator==(const FieldValue &) const = default;
};

/// What a person did in a field. A value.
struct FieldInput {
    enum class Kind : char { Text, Items, Yaml, Unset };
    Kind kind = Kind::Text;
    QString text;
    QStringList items;
    bool isTyping = false; ///< joins the edits before, until the editing ends
};

} // namespace dossier
