// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isPlainName(const QString &name)
{
    return std::ranges::all_of(
        name, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

class NameInvalid : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameInvalid)
public:
    QString id() const override { return u"name/invalid"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The name is not made of lower-case letters, digits and hyphens."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(u"name");
        if (!field || field->value.isNull() || field->value.isUndefined())
            return {};
        Diagnostic diagnostic{id(), severity(), {}, field->valueRange, {}, {}};
        if (!field->value.isString()) {
            diagnostic.severity = file.isLost() ? Severity::Error : Severity::Warning;
            diagnostic.message = tr("%1 wants a text for a name, and this is none.").arg(file.client());
            if (!field->value.isArray() && !field->value.isObject())
                addFix(diagnostic, asText(file, *field));
            return {diagnostic};
        }
        const QString name = field->value.toString();
        const bool isReserved = name.contains(u':') || name.startsWith(u'-');
        if (name.trimmed().isEmpty() || (isPlainName(name) && !isReserved))
            return {};
        if (isReserved && file.isLost())
            diagnostic.severity = Severity::Error;
        diagnostic.message = message(file, name);
        const QString proposal = toAgentName(name);
        if (!proposal.isEmpty())
            addFix(diagnostic, Fixes(file).set(u"set-name"_s, tr("Name it “%1”").arg(proposal), u"name"_s, proposal));
        return {diagnostic};
    }

private:
    /// `123` is a good name once it is quoted, `1.5` is not.
    static std::optional<Fix> asText(const CheckedFile &file, const FieldReading &field)
    {
        const QString written = file.text().sliced(field.valueRange.start, field.valueRange.length).trimmed();
        if (isPlainName(written))
            return Fixes(file).quote(u"name"_s);
        const QString proposal = toAgentName(written);
        return proposal.isEmpty()
                   ? std::nullopt
                   : Fixes(file).set(u"set-name"_s, tr("Name it “%1”").arg(proposal), u"name"_s, proposal);
    }

    static QString message(const CheckedFile &file, const QString &name)
    {
        if (name.contains(u':'))
            return tr("%1 does not load an agent with a colon in its name.").arg(file.client());
        if (name.startsWith(u'-'))
            return tr("%1 does not load an agent whose name begins with a hyphen.").arg(file.client());
        return tr("%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.")
            .arg(file.client(), name);
    }
};

} // namespace

RulePointer makeNameInvalid()
{
    return std::make_unique<NameInvalid>();
}

} // namespace dossier
