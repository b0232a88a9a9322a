// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class ModelRetired : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ModelRetired)
public:
    QString id() const override { return u"model/retired"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The model has been switched off by its maker."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"model"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        if (!field || !field->value.isString())
            return {};
        const QString model = field->value.toString().trimmed();
        const RetiredModel *retired = file.dialect().retiredModel(model);
        if (!retired)
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("The model “%2” has been switched off; where %1 still asks for it, the agent fails.")
                                  .arg(file.client(), model),
                              field->valueRange,
                              {},
                              {}};
        if (!retired->replacement.isEmpty())
            addFix(diagnostic,
                   Fixes(file).set(u"set-model"_s, tr("Change to “%1”, its successor").arg(retired->replacement),
                                   fieldKey(), retired->replacement));
        addFix(diagnostic, Fixes(file).set(u"inherit"_s, tr("Change to “inherit”: the model of the session"),
                                           fieldKey(), u"inherit"_s));
        return {diagnostic};
    }
};

} // namespace

RulePointer makeModelRetired()
{
    return std::make_unique<ModelRetired>();
}

} // namespace dossier
