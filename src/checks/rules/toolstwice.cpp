// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class ToolsTwice : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsTwice)
public:
    QString id() const override { return u"tools/twice"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A tool stands twice in one list."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        for (const FieldReading &field : file.fields()) {
            const FieldSpec *spec = file.dialect().field(field.key);
            if (spec && spec->type == FieldSpec::Type::ToolList)
                checkList(file, field, found);
        }
        return found;
    }

private:
    void checkList(const CheckedFile &file, const FieldReading &field, std::vector<Diagnostic> &found) const
    {
        const QStringList items = toolItems(field.value);
        QStringList once = items;
        if (once.removeDuplicates() == 0)
            return;
        QStringList told;
        for (const QString &item : items) {
            if (told.contains(item) || items.count(item) < 2)
                continue;
            told += item;
            Diagnostic diagnostic{id(),
                                  severity(),
                                  tr("“%1” stands twice in “%2”; once is enough.").arg(item, field.key),
                                  itemRange(file, field, item, 1),
                                  {},
                                  {}};
            addFix(diagnostic, Fixes(file).setList(u"remove-repeated"_s, tr("Keep each tool once"), field.key, once));
            found.push_back(std::move(diagnostic));
        }
    }
};

} // namespace

RulePointer makeToolsTwice()
{
    return std::make_unique<ToolsTwice>();
}

} // namespace dossier
