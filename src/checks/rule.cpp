// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rule.h"

#include <algorithm>

namespace dossier {

QUrl Rule::helpUrl(const Dialect &dialect) const
{
    if (const FieldSpec *field = dialect.field(fieldKey()); field && !field->source.isEmpty())
        return field->source;
    // What is true of the whole header stands where its required fields do.
    const auto &fields = dialect.fields();
    const auto required = std::ranges::find_if(fields, &FieldSpec::required);
    return required == fields.end() ? QUrl() : required->source;
}

} // namespace dossier
