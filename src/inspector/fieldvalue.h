// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dossier {

class AgentDocument;

/// A field as a form shows it. A value.
struct FieldValue {
    bool isPresent = false; ///< the header has the key
    QString text; ///< a scalar as text; of a list its items with commas; of a mapping its YAML
    QStringList items; ///< of a list
    QString yaml; ///< as the header has it, without the indentation of the whole
    bool isEditable = true;
    QString reason; ///< why not editable, a translated sentence

    /// What the client reads of a field; of a header that it does not read,
    /// what a person reads.
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
