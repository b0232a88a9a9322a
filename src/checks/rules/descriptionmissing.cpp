// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/verdict.h"
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class DescriptionMissing : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionMissing)
public:
    QString id() const override { return u"description/missing"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("The header gives no description as text."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(u"description");
        const bool isUnreadable = field && field->value.isUndefined();
        if (!field && hasNearMiss(file, "description"_L1))
            return {};
        if (isUnreadable || file.reading().header == HeaderOutcome::None || isLostToDashes(file))
            return {};
        if (file.reading().header == HeaderOutcome::Failed && file.fields().empty())
            return {};
        if (field && field->value.isString() && !field->value.toString().trimmed().isEmpty())
            return {};
        Diagnostic diagnostic{id(),
                              file.isLost() ? Severity::Error : Severity::Warning,
                              message(file, field),
                              field ? field->keyRange : file.file().openFence(),
                              {},
                              {}};
        if (field && !field->value.isNull() && !field->value.isString())
            addFix(diagnostic, Fixes(file).quoteAsText(u"description"_s));
        return {diagnostic};
    }

private:
    /// The description is there, but the client stopped reading before it:
    /// that is told as what it is.
    static bool isLostToDashes(const CheckedFile &file)
    {
        return file.isCut() && !file.field(u"description") && file.file().entry(u"description");
    }

    static QString message(const CheckedFile &file, const FieldReading *field)
    {
        const bool isEmpty = !field || field->value.isNull() || field->value.isString();
        if (file.isLost()) {
            return QStringList{lossSentence(file.dialect(), file.reading()),
                               isEmpty ? tr("It has no description.") : tr("Its description is no text.")}
                .join(u' ');
        }
        if (isEmpty)
            return tr("No description: %1 cannot know when to use this agent.").arg(file.client());
        return tr("The description is no text: %1 may show something else.").arg(file.client());
    }
};

} // namespace

RulePointer makeDescriptionMissing()
{
    return std::make_unique<DescriptionMissing>();
}

} // namespace dossier
