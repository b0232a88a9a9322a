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
    /// what a person reads.
    [[nodiscard]] static FieldContent of(const AgentFile &file, const Reading &reading, const QString &key);

    bool operator==(const FieldContent &) const = default;
};

} // namespace dossier
