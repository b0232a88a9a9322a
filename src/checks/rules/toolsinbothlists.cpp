// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class ToolsInBothLists : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsInBothLists)
public:
    QString id() const override { return u"tools/in-both-lists"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A tool is both given and taken away."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"disallowedTools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const FieldReading *given = file.field(u"tools");
        const FieldReading *taken = file.field(fieldKey());
        if (!given || !taken)
            return found;
        const QStringList takenItems = toolItems(taken->value);
        QStringList kept = toolItems(given->value);
        const QStringList items = kept;
        kept.removeIf([&takenItems](const QString &item) { return takenItems.contains(item); });
        QStringList told;
        for (const QString &item : items) {
            if (!takenItems.contains(item) || told.contains(item))
                continue;
            told += item;
            Diagnostic diagnostic{
                id(),
                severity(),
                tr("%1 does not give “%2”: it stands in both lists, and taking away wins.").arg(file.client(), item),
                itemRange(file, *given, item, 0),
                {{itemRange(file, *taken, item, 0), tr("Here it is taken away.")}},
                {}};
            // An empty list would say the same, but no client is asked for it.
            if (!kept.isEmpty())
                addFix(diagnostic,
                       Fixes(file).setList(u"remove-from-tools"_s, tr("Remove it from “tools”"), u"tools"_s, kept));
            found.push_back(std::move(diagnostic));
        }
        return found;
    }
};

} // namespace

RulePointer makeToolsInBothLists()
{
    return std::make_unique<ToolsInBothLists>();
}

} // namespace dossier
