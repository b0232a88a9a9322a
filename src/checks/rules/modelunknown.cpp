// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// An alias, a full id of any date, or one of a provider (Bedrock, Vertex):
/// whatever the client's --model takes.
bool isKnown(const FieldSpec &spec, const QString &model)
{
    const auto is = [&model](const AllowedValue &value) { return value.value == model; };
    return std::ranges::any_of(spec.values, is) || model.contains("claude-"_L1) || model.startsWith("arn:"_L1);
}

/// What was most likely meant; empty: nothing known is near.
QString meantBy(const FieldSpec &spec, const QString &model)
{
    const QString lower = model.trimmed().toLower();
    if (isKnown(spec, lower))
        return lower;
    QStringList known;
    for (const AllowedValue &value : spec.values)
        known << value.value;
    return nearestWord(lower, known);
}

class ModelUnknown : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ModelUnknown)
public:
    QString id() const override { return u"model/unknown"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The model is none that the client is known to have."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"model"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        const FieldSpec *spec = file.dialect().field(fieldKey());
        if (!field || !spec || !file.dialect().isComplete("models"_L1) || !field->value.isString() ||
            field->value.toString().isEmpty())
            return {};
        const QString model = field->value.toString();
        if (isKnown(*spec, model))
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 is not known to have a model “%2”; the agent may fail when it is called.").arg(file.client(), model),
            field->valueRange,
            {},
            {}};
        const QString meant = meantBy(*spec, model);
        if (!meant.isEmpty())
            addFix(diagnostic, Fixes(file).set(u"set-model"_s, tr("Change to “%1”").arg(meant), fieldKey(), meant));
        addFix(diagnostic, Fixes(file).set(u"inherit"_s, tr("Change to “inherit”: the model of the session"),
                                           fieldKey(), u"inherit"_s));
        return {diagnostic};
    }
};

} // namespace

RulePointer makeModelUnknown()
{
    return std::make_unique<ModelUnknown>();
}

} // namespace dossier
