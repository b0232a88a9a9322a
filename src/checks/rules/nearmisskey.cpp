// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/verdict.h"
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

bool isProjectKey(const CheckedFile &file, const QString &key)
{
    const auto &configuration = file.input().configuration;
    return configuration && configuration->knowsKey(key);
}

namespace {

/// Whether a field could hold the value at all: no list or mapping can be meant
/// for a single value.
bool couldHold(const FieldSpec *field, const QJsonValue &value)
{
    using Type = FieldSpec::Type;
    constexpr Type kSingle[] = {Type::Name, Type::Text,   Type::String,  Type::Model,
                                Type::Enum, Type::Colour, Type::Integer, Type::Boolean};
    return !field || (!value.isArray() && !value.isObject()) || !std::ranges::contains(kSingle, field->type);
}

} // namespace

MeantKey meantKey(const CheckedFile &file, const FieldReading &field)
{
    const QString &key = field.key;
    const Dialect &dialect = file.dialect();
    if (key.isEmpty() || dialect.field(key) || isProjectKey(file, key))
        return {};
    for (const MistakenKey &mistaken : dialect.mistakenKeys()) {
        if (mistaken.key == key)
            return {mistaken.meant, mistaken.help, true};
    }
    const QString nearest = nearestWord(key, dialect.keyOrder());
    return couldHold(dialect.field(nearest), field.value) ? MeantKey{nearest, {}, false} : MeantKey{};
}

bool hasNearMiss(const CheckedFile &file, QLatin1StringView meant)
{
    return std::ranges::any_of(
        file.fields(), [&file, meant](const FieldReading &field) { return meantKey(file, field).key == meant; });
}

namespace {

/// Whether the client drops the file because of this very key.
bool isRefused(const CheckedFile &file, const FieldReading &field)
{
    const auto &error = file.reading().error;
    return file.isLost() && error && error->range && field.keyRange.contains(*error->range);
}

class NearMissKey : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NearMissKey)
public:
    QString id() const override { return u"header/near-miss-key"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("A key is almost that of a field, and the client ignores it."); }
    bool isFixable() const override { return true; }
    bool concernsNotes() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        for (const FieldReading &field : file.fields()) {
            const QString meant = meantKey(file, field).key;
            // Of a note only the name matters: with it, it would be an agent.
            if (meant.isEmpty() || (file.isNote() && meant != "name"_L1))
                continue;
            found.push_back(diagnosticOf(file, field, meant));
        }
        return found;
    }

private:
    Diagnostic diagnosticOf(const CheckedFile &file, const FieldReading &field, const QString &meant) const
    {
        const FieldReading *present = file.field(meant);
        const bool losesLimit = !present && file.isLimit(meant) && !file.isNote();
        const bool losesFile = !present && file.isLost() && meant == "description"_L1;
        Diagnostic diagnostic{
            id(), losesLimit || losesFile ? Severity::Error : Severity::Warning, {}, field.keyRange, {}, {}};
        if (present) {
            diagnostic.message =
                tr("%1 ignores “%2”; “%3” is there too and counts.").arg(file.client(), field.key, meant);
            diagnostic.related.push_back({present->keyRange, tr("This one counts.")});
            addFix(diagnostic, Fixes(file).remove(tr("Remove “%1”").arg(field.key), field.key));
            return diagnostic;
        }
        // A client that takes no others says so of this one.
        if (isRefused(file, field)) {
            diagnostic.severity = Severity::Error;
            diagnostic.message =
                QStringList{file.reading().error->text, tr("The field is called “%1”.").arg(meant)}.join(u' ');
            addFix(diagnostic, Fixes(file).rename(renameTitle(field, meant), field.key, meant));
            return diagnostic;
        }
        diagnostic.message =
            losesFile ? QStringList{lossSentence(file.dialect(), file.reading()),
                                    tr("“%1” means nothing to the client, the field is “%2”.").arg(field.key, meant)}
                            .join(u' ')
                      : message(file, field.key, meant, losesLimit);
        addFix(diagnostic, Fixes(file).rename(renameTitle(field, meant), field.key, meant));
        return diagnostic;
    }

    static QString message(const CheckedFile &file, const QString &key, const QString &meant, bool losesLimit)
    {
        const FieldSpec *spec = file.dialect().field(meant);
        if (file.isNote()) {
            return tr("%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.")
                .arg(file.client(), key, meant);
        }
        if (losesLimit && spec && spec->type == FieldSpec::Type::ToolList && !file.field(u"tools")) {
            return tr("This agent may use every tool: “%2” means nothing to %1, the field is “%3”.")
                .arg(file.client(), key, meant);
        }
        if (losesLimit) {
            return tr("The limit is lost: “%2” means nothing to %1, the field is “%3”.").arg(file.client(), key, meant);
        }
        return tr("%1 ignores “%2”; the field is “%3”.").arg(file.client(), key, meant);
    }

    static QString renameTitle(const FieldReading &field, const QString &meant)
    {
        const QString items = toolItems(field.value).join(", "_L1);
        if (meant == "tools"_L1 && !items.isEmpty() && items.size() < 80)
            return tr("Rename to “%1”: limits it to %2").arg(meant, items);
        return tr("Rename to “%1”").arg(meant);
    }
};

} // namespace

RulePointer makeNearMissKey()
{
    return std::make_unique<NearMissKey>();
}

} // namespace dossier
