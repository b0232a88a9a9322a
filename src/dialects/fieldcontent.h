// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"
#include "reading.h"

#include <QStringList>

namespace dossier {

/// What a field holds, in each form in which a form shows it. A value; any
/// thread.
struct FieldContent {
    bool isPresent = false; ///< the header has the key
    QString text; ///< a scalar as text; of a list its items with commas; of a mapping its YAML
    QStringList items; ///< of a list
    QString yaml; ///< as the header has it, without the indentation of the whole
    bool isEditable = true;
    QString reason; ///< why not editable, a translated sentence

    /// What the client reads of a field; of a header that it does not read,
    /// what a person reads. Bytes that are no text stay units of the document.
    [[nodiscard]] static FieldContent of(const AgentFile &file, const Reading &reading, const QString &key);

    bool operator==(const FieldContent &) const = default;
};

/// A value as clients read it: each byte that is no text is U+FFFD.
[[nodiscard]] QJsonValue asRead(const QJsonValue &value);
/// A value that was read of an entry, with the bytes that are no text as the document has them: what
/// is written back takes none of them away. Refused where they cannot be told.
[[nodiscard]] Result<QJsonValue> asWritten(const QJsonValue &read, const HeaderEntry &entry, const QString &text);

} // namespace dossier
