// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include "checks/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class NameDiffers : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameDiffers)
public:
    QString id() const override { return u"name/differs-from-file"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The name is not that of the file."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(u"name");
        const QString stem = file.fileStem();
        if (!field || !field->value.isString() || stem.isEmpty())
            return {};
        const QString name = field->value.toString();
        if (name.trimmed().isEmpty() || name == stem)
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 calls this agent “%2”, whatever the file is called.").arg(file.client(), name),
                              field->valueRange,
                              {},
                              {}};
        if (toAgentName(stem) == stem)
            addFix(diagnostic,
                   Fixes(file).set(u"set-name"_s, tr("Name it “%1”, as the file").arg(stem), u"name"_s, stem));
        return {diagnostic};
    }
};

} // namespace

RulePointer makeNameDiffers()
{
    return std::make_unique<NameDiffers>();
}

} // namespace dossier
