// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class ColourUnknown : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ColourUnknown)
public:
    QString id() const override { return u"color/unknown"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The colour is none of those the client knows."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"color"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        if (!field || field->value.isUndefined() || field->value.isNull())
            return {};
        const QString colour = field->value.isString() ? field->value.toString() : QString();
        if (field->value.isString() && (colour.isEmpty() || file.dialect().isColour(colour)))
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 does not know this colour and paints its own.").arg(file.client()),
                              field->valueRange,
                              {},
                              {}};
        addFix(diagnostic, nearest(file, colour));
        return {diagnostic};
    }

private:
    std::optional<Fix> nearest(const CheckedFile &file, const QString &colour) const
    {
        const NamedColour *named = colour.isEmpty() ? nullptr : file.dialect().nearestColour(colour);
        if (!named)
            return std::nullopt;
        return Fixes(file).set(u"nearest-colour"_s, tr("Change to “%1”, the nearest").arg(named->name), fieldKey(),
                               named->name);
    }
};

} // namespace

RulePointer makeColourUnknown()
{
    return std::make_unique<ColourUnknown>();
}

} // namespace dossier
