// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class NameBuiltIn : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameBuiltIn)
public:
    QString id() const override { return u"name/built-in"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The client has an agent of its own of this name."); }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(u"name");
        if (!field || !field->value.isString() || !file.dialect().builtInAgents().contains(field->value.toString()))
            return {};
        return {{id(),
                 severity(),
                 tr("This agent takes the place of %1’s own “%2”.").arg(file.client(), field->value.toString()),
                 field->valueRange,
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeNameBuiltIn()
{
    return std::make_unique<NameBuiltIn>();
}

} // namespace dossier
