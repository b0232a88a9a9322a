// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "reading.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

const FieldReading *Reading::field(QStringView key) const
{
    const auto found = std::ranges::find(fields, key, &FieldReading::key);
    return found == fields.end() ? nullptr : &*found;
}

QString toString(HeaderOutcome outcome)
{
    switch (outcome) {
    case HeaderOutcome::Read:
        return u"read"_s;
    case HeaderOutcome::Rescued:
        return u"rescued"_s;
    case HeaderOutcome::Failed:
        return u"failed"_s;
    case HeaderOutcome::None:
        break;
    }
    return u"none"_s;
}

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Loads:
        return u"loads"_s;
    case Outcome::LoadsWithoutMetadata:
        return u"loads-without-metadata"_s;
    case Outcome::NotLoaded:
        return u"not-loaded"_s;
    case Outcome::NotAnAgent:
        break;
    }
    return u"not-an-agent"_s;
}

} // namespace dossier
