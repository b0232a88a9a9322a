// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class FieldEmpty : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldEmpty)
public:
    QString id() const override { return u"field/empty"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A field has a key and no value."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        for (const FieldReading &field : file.fields()) {
            const FieldSpec *spec = file.dialect().field(field.key);
            // name/missing, description/missing and color/comment tell theirs.
            if (!spec || spec->required || !isEmpty(field, *spec) || isColourComment(file, field))
                continue;
            found.push_back(diagnosticOf(file, field, *spec));
        }
        return found;
    }

private:
    /// Of a list of tools an empty text is a list too: tools/empty tells it.
    static bool isEmpty(const FieldReading &field, const FieldSpec &spec)
    {
        if (field.value.isNull())
            return true;
        return spec.type != FieldSpec::Type::ToolList && field.value.isString() &&
               field.value.toString().trimmed().isEmpty();
    }

    Diagnostic diagnosticOf(const CheckedFile &file, const FieldReading &field, const FieldSpec &spec) const
    {
        Diagnostic diagnostic{id(), severity(), message(file, field, spec), field.keyRange, {}, {}};
        addFix(diagnostic, Fixes(file).remove(tr("Remove “%1”").arg(field.key), field.key));
        return diagnostic;
    }

    static QString message(const CheckedFile &file, const FieldReading &field, const FieldSpec &spec)
    {
        if (spec.type == FieldSpec::Type::ToolList) {
            return tr("“%2” has no value, and what %1 makes of that is not known: name the tools, or remove the line.")
                .arg(file.client(), field.key);
        }
        return tr("“%2” has no value, so it tells %1 nothing: fill it in, or remove the line.")
            .arg(file.client(), field.key);
    }
};

} // namespace

RulePointer makeFieldEmpty()
{
    return std::make_unique<FieldEmpty>();
}

} // namespace dossier
