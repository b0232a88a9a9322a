// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class IgnoredHere : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::IgnoredHere)
public:
    QString id() const override { return u"field/ignored-here"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The client ignores this field in agents of a plugin."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        if (file.input().context.place != FileContext::Place::Plugin)
            return found;
        for (const FieldReading &field : file.fields()) {
            const FieldSpec *spec = file.dialect().field(field.key);
            if (!spec || !spec->ignoredIn.contains("plugin"_L1) || field.value.isNull())
                continue;
            found.push_back({id(),
                             severity(),
                             tr("%1 ignores “%2” in agents of a plugin; in a project or at home it counts.")
                                 .arg(file.client(), field.key),
                             field.keyRange,
                             {},
                             {}});
        }
        return found;
    }
};

} // namespace

RulePointer makeIgnoredHere()
{
    return std::make_unique<IgnoredHere>();
}

} // namespace dossier
