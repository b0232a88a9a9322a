// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diagnostic.h"

using namespace Qt::StringLiterals;

namespace dossier {

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

std::optional<Severity> severityFromString(QStringView text)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        if (text == toString(severity))
            return severity;
    }
    return std::nullopt;
}

} // namespace dossier
