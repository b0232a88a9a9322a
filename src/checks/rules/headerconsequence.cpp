// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/verdict.h"
#include "rules.h"

#include <QCoreApplication>

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::HeaderConsequence)
};

} // namespace

QString headerConsequence(const CheckedFile &file, bool fatal)
{
    const QString client = file.client();
    if (fatal)
        return lossSentence(file.dialect(), file.reading());
    const Reading &reading = file.reading();
    if (reading.outcome == Outcome::LoadsWithoutMetadata)
        return Texts::tr("%1 loads this agent by its file name alone: all its fields are lost.").arg(client);
    if (reading.header == HeaderOutcome::Rescued)
        return Texts::tr("%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.")
            .arg(client);
    return Texts::tr("Strict readers such as Copilot CLI leave the agent out.");
}

Severity headerSeverity(const CheckedFile &file, bool fatal)
{
    if (fatal)
        return Severity::Error;
    if (file.reading().outcome != Outcome::LoadsWithoutMetadata)
        return Severity::Warning;
    for (const FieldReading &field : file.fields()) {
        if (file.isLimit(field.key))
            return Severity::Error;
    }
    return Severity::Warning;
}

} // namespace dossier
