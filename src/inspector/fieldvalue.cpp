// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldvalue.h"

#include "document/agentdocument.h"

#include <QCoreApplication>

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldValue)
};

} // namespace

QString FieldValue::documentReason(const AgentDocument &document)
{
    if (document.isReadOnly())
        return Texts::tr("This file is open for reading only.");
    if (document.file().header() == AgentFile::Header::Unclosed) {
        return Texts::tr("The header has no closing line of “---”, so nobody can tell where it ends. Add that line in "
                         "the text; then the fields can be edited here.");
    }
    return {};
}

FieldValue FieldValue::of(const AgentDocument &document, const QString &key)
{
    FieldValue shown{FieldContent::of(document.file(), document.reading(), key)};
    if (!documentReason(document).isEmpty())
        shown.isEditable = false;
    return shown;
}

} // namespace dossier
