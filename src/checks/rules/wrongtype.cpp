// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Type = FieldSpec::Type;

/// Fields with a rule of their own for what they hold are left to it.
bool isOfType(Type type, const QJsonValue &value)
{
    switch (type) {
    case Type::Boolean:
        return value.isBool();
    case Type::ToolList:
    case Type::StringList:
        return value.isString() || value.isArray();
    case Type::Model:
    case Type::Text:
    case Type::String:
        return !value.isArray() && !value.isObject();
    case Type::Name:
    case Type::Enum:
    case Type::Colour:
    case Type::Integer:
    case Type::Yaml:
        break;
    }
    return true;
}

class WrongType : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::WrongType)
public:
    QString id() const override { return u"field/wrong-type"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A field holds another kind of value than the client asks for."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        for (const FieldReading &field : file.fields()) {
            const FieldSpec *spec = file.dialect().field(field.key);
            if (!spec || spec->required || field.value.isNull() || field.value.isUndefined() ||
                isOfType(spec->type, field.value))
                continue;
            found.push_back({id(), severity(), message(file, field, *spec), field.valueRange, {}, {}});
        }
        return found;
    }

private:
    static QString message(const CheckedFile &file, const FieldReading &field, const FieldSpec &spec)
    {
        switch (spec.type) {
        case Type::Boolean:
            return tr("%1 wants true or false in “%2”; what it does with another value is not known.")
                .arg(file.client(), field.key);
        case Type::ToolList:
            return tr("%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not "
                      "known.")
                .arg(file.client(), field.key);
        case Type::StringList:
            return tr("%1 wants a list in “%2”; what it does with another value is not known.")
                .arg(file.client(), field.key);
        default:
            return tr("%1 wants a text in “%2”; what it does with another value is not known.")
                .arg(file.client(), field.key);
        }
    }
};

} // namespace

RulePointer makeWrongType()
{
    return std::make_unique<WrongType>();
}

} // namespace dossier
