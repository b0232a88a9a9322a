// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/fieldcontent.h"

namespace dossier {

class AgentDocument;

/// A field as a form shows it. A value.
struct FieldValue : FieldContent {
    [[nodiscard]] static FieldValue of(const AgentDocument &document, const QString &key);

    /// Why no field of the document can be edited, a translated sentence; else
    /// empty.
    [[nodiscard]] static QString documentReason(const AgentDocument &document);

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
