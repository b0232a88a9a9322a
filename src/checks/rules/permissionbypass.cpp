// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class PermissionBypass : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::PermissionBypass)
public:
    QString id() const override { return u"permission-mode/bypass"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The agent acts, or gives up, without asking."); }
    QString fieldKey() const override { return u"permissionMode"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        // Where the client ignores the field, field/ignored-here tells it.
        const FieldReading *field = file.field(fieldKey());
        if (!field || file.input().context.place == FileContext::Place::Plugin)
            return {};
        const QString mode = field->value.toString();
        if (mode == "bypassPermissions"_L1) {
            return told(*field, tr("%1 never asks before this agent acts: every command and every change is allowed.")
                                    .arg(file.client()));
        }
        if (mode == "dontAsk"_L1) {
            return told(*field, tr("%1 never asks for this agent: what has not been allowed beforehand is refused.")
                                    .arg(file.client()));
        }
        return {};
    }

private:
    std::vector<Diagnostic> told(const FieldReading &field, const QString &message) const
    {
        return {{id(), severity(), message, field.valueRange, {}, {}}};
    }
};

} // namespace

RulePointer makePermissionBypass()
{
    return std::make_unique<PermissionBypass>();
}

} // namespace dossier
