// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Whether a field of the client beside the name stands in the header: then an
/// agent was meant, and not a note.
bool isMeantAsAgent(const CheckedFile &file)
{
    // Pages of websites have a title and a description.
    const bool isPage = file.field(u"title") != nullptr;
    return std::ranges::any_of(file.fields(), [&](const FieldReading &field) {
        return field.key != "name"_L1 && !(isPage && field.key == "description"_L1) && file.dialect().field(field.key);
    });
}

class NameMissing : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameMissing)
public:
    QString id() const override { return u"name/missing"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The header gives no name."); }
    bool isFixable() const override { return true; }
    bool concernsNotes() const override { return true; }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *name = file.field(u"name");
        const bool isEmpty =
            name && (name->value.isNull() || (name->value.isString() && name->value.toString().trimmed().isEmpty()));
        if ((name && !isEmpty) || file.reading().header == HeaderOutcome::None || hasNearMiss(file, "name"_L1))
            return {};
        if (file.reading().header == HeaderOutcome::Failed && file.fields().empty())
            return {};
        // Where the client takes the name from the path, none is missing.
        const FieldSpec *spec = file.dialect().field(fieldKey());
        if (!spec || !spec->required)
            return {};
        Diagnostic diagnostic{id(),
                              isMeantAsAgent(file) ? Severity::Warning : Severity::Info,
                              message(file),
                              name ? name->keyRange : file.file().openFence(),
                              {},
                              {}};
        if (file.input().context.place == FileContext::Place::Plugin)
            diagnostic.severity = Severity::Info;
        else if (file.isLost() && file.cause() == CheckedFile::Cause::Fields && file.field(u"description"))
            diagnostic.severity = Severity::Error;
        const QString proposal = toAgentName(file.fileStem());
        if (!proposal.isEmpty())
            addFix(diagnostic, Fixes(file).set(u"set-name"_s, tr("Name it “%1”").arg(proposal), u"name"_s, proposal));
        return {diagnostic};
    }

private:
    static QString message(const CheckedFile &file)
    {
        if (file.isNote())
            return tr("%1 takes this file for a note, not for an agent: it has no name.").arg(file.client());
        if (file.input().context.place == FileContext::Place::Plugin)
            return tr("No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.")
                .arg(file.client());
        return tr("No name: %1 does not take this file for an agent.").arg(file.client());
    }
};

} // namespace

RulePointer makeNameMissing()
{
    return std::make_unique<NameMissing>();
}

} // namespace dossier
