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
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The name is not made of lower-case letters, digits and hyphens."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(u"name");
        const FieldSpec *spec = file.dialect().field(fieldKey());
        const bool isIdentity = spec && spec->type == FieldSpec::Type::Name;
        if (!field || !isIdentity || field->value.isNull() || field->value.isUndefined())
            return {};
        // What is no text is told as that.
        if (!field->value.isString())
            return {};
        Diagnostic diagnostic{id(), severity(), {}, field->valueRange, {}, {}};
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

/// Measured on Claude Code 2.1.330: “must be a string”.
class NameNotText : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameInvalid)
public:
    QString id() const override { return u"name/not-text"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("The name is a number, a list or something else that is no text."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(u"name");
        if (!field || field->value.isNull() || field->value.isUndefined() || field->value.isString())
            return {};
        Diagnostic diagnostic{id(),
                              file.isLost() ? Severity::Error : Severity::Warning,
                              tr("%1 wants a text for a name, and this is none.").arg(file.client()),
                              field->valueRange,
                              {},
                              {}};
        addFix(diagnostic, Fixes(file).quoteAsText(u"name"_s));
        if (!field->value.isArray() && !field->value.isObject())
            addFix(diagnostic, asName(file, *field));
        return {diagnostic};
    }

private:
    /// `123` is a good name once it is quoted, `1.5` is not.
    static std::optional<Fix> asName(const CheckedFile &file, const FieldReading &field)
    {
        const QString written = file.text().sliced(field.valueRange.start, field.valueRange.length).trimmed();
        const QString proposal = isPlainName(written) ? QString() : toAgentName(written);
        return proposal.isEmpty()
                   ? std::nullopt
                   : Fixes(file).set(u"set-name"_s, tr("Name it “%1”").arg(proposal), u"name"_s, proposal);
    }
};

} // namespace

RulePointer makeNameNotText()
{
    return std::make_unique<NameNotText>();
}

RulePointer makeNameInvalid()
{
    return std::make_unique<NameInvalid>();
}

} // namespace dossier
