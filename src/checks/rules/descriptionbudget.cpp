// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include "checks/verdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class DescriptionSetBudget : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionSetBudget)
public:
    QString id() const override { return u"description/set-budget"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The descriptions of all agents together are over the budget."); }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        const FileContext &context = file.input().context;
        const qsizetype budget = file.dialect().descriptionTokenBudget();
        if (!field || !field->value.isString() || budget <= 0 || context.descriptionTokens <= budget)
            return {};
        // Where it would gain little, nobody is asked to shorten.
        const qsizetype own = descriptionTokens(field->value.toString());
        constexpr qsizetype kSmallPart = 100; // of the budget, a hundredth
        if (own * kSmallPart < budget)
            return {};
        return {{id(),
                 severity(),
                 tr("%1 carries about %2 tokens of descriptions in every session, over its budget of %3; this one has "
                    "about %4. Examples may stand in the prompt instead.")
                     .arg(file.client())
                     .arg(context.descriptionTokens)
                     .arg(budget)
                     .arg(own),
                 field->valueRange,
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeDescriptionSetBudget()
{
    return std::make_unique<DescriptionSetBudget>();
}

} // namespace dossier
