// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/suppressions.h"
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QStringList knownIds()
{
    QStringList ids;
    for (const RulePointer &rule : allRules())
        ids += rule->id();
    return ids;
}

class UnknownSuppression : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnknownSuppression)
public:
    QString id() const override { return u"dossier/unknown-rule"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("A comment turns off a rule that there is not."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const std::vector<Suppression> all = suppressions(file.file());
        if (all.empty())
            return found;
        const QStringList known = knownIds();
        for (const Suppression &suppression : all) {
            if (known.contains(suppression.rule))
                continue;
            Diagnostic diagnostic{
                id(),
                severity(),
                tr("Dossier has no rule “%1”, so this comment turns nothing off.").arg(suppression.rule),
                suppression.range,
                {},
                {}};
            const QString near = nearestWord(suppression.rule, known);
            if (!near.isEmpty()) {
                addFix(diagnostic, Fixes(file).change(u"rename-rule"_s, tr("Change to %1").arg(near),
                                                      ChangeSet::replacing(suppression.range, near)));
            }
            found.push_back(std::move(diagnostic));
        }
        return found;
    }
};

} // namespace

RulePointer makeUnknownSuppression()
{
    return std::make_unique<UnknownSuppression>();
}

} // namespace dossier
