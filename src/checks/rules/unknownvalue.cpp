// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QStringList valuesOf(const FieldSpec &spec)
{
    QStringList values;
    for (const AllowedValue &value : spec.values)
        values += value.value;
    return values;
}

class UnknownValue : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnknownValue)
public:
    UnknownValue(QString group, QString fieldKey)
        : m_group(std::move(group))
        , m_fieldKey(std::move(fieldKey))
    {
    }

    QString id() const override { return m_group + u"/unknown-value"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override
    {
        return tr("“%1” has none of the values that the client knows.").arg(m_fieldKey);
    }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return m_fieldKey; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(m_fieldKey);
        const FieldSpec *spec = file.dialect().field(m_fieldKey);
        if (!field || !spec || spec->values.empty() || field->value.isNull() || field->value.isUndefined())
            return {};
        const QStringList values = valuesOf(*spec);
        const QString value = field->value.isString() ? field->value.toString() : QString();
        if (field->value.isString() && (value.isEmpty() || values.contains(value)))
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 knows no such value of “%2”; it knows: %3.").arg(file.client(), m_fieldKey, values.join(", "_L1)),
            field->valueRange,
            {},
            {}};
        const QString near = nearestWord(value, values);
        if (!near.isEmpty())
            addFix(diagnostic, Fixes(file).set(u"set-value"_s, tr("Change to “%1”").arg(near), m_fieldKey, near));
        addFix(diagnostic, Fixes(file).remove(tr("Remove “%1”").arg(m_fieldKey), m_fieldKey));
        return {diagnostic};
    }

private:
    QString m_group;
    QString m_fieldKey;
};

} // namespace

RulePointer makeUnknownValue(const QString &group, const QString &fieldKey)
{
    return std::make_unique<UnknownValue>(group, fieldKey);
}

} // namespace dossier
