// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class MaxTurnsInvalid : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::MaxTurnsInvalid)
public:
    QString id() const override { return u"max-turns/invalid"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("“maxTurns” is no whole number above zero."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"maxTurns"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        const FieldSpec *spec = file.dialect().field(fieldKey());
        if (!field || !spec || field->value.isNull() || field->value.isUndefined())
            return {};
        const double number = field->value.toDouble(-1);
        const auto minimum = static_cast<double>(std::max<qint64>(spec->minimum, 1));
        if (field->value.isDouble() && number >= minimum && number == std::floor(number))
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 wants a whole number above zero here; what it does with another is not known.").arg(file.client()),
            field->valueRange,
            {},
            {}};
        bool isNumber = false;
        const int written = field->value.toString().trimmed().toInt(&isNumber);
        if (isNumber && written > 0) {
            addFix(diagnostic, Fixes(file).set(u"set-value"_s, tr("Change to the number %1").arg(written), fieldKey(),
                                               QString::number(written)));
        }
        addFix(diagnostic, Fixes(file).remove(tr("Remove “%1”").arg(fieldKey()), fieldKey()));
        return {diagnostic};
    }
};

} // namespace

RulePointer makeMaxTurnsInvalid()
{
    return std::make_unique<MaxTurnsInvalid>();
}

} // namespace dossier
