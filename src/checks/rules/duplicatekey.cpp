// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class DuplicateKey : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DuplicateKey)
public:
    QString id() const override { return u"header/duplicate-key"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A key stands twice in the header; only the last counts."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const auto &entries = file.file().entries();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const HeaderEntry *counts = file.file().entry(entry->key);
            if (!counts || counts->keyRange.start <= entry->keyRange.start)
                continue;
            Diagnostic diagnostic{id(),
                                  severity(),
                                  tr("“%1” stands twice: %2 takes the last one, strict readers leave the agent out.")
                                      .arg(entry->key, file.client()),
                                  entry->keyRange,
                                  {{counts->keyRange, tr("This one counts.")}},
                                  {}};
            addFix(diagnostic,
                   Fixes(file).change(u"remove-first"_s, tr("Remove this “%1”, which does not count").arg(entry->key),
                                      ChangeSet::replacing(entry->linesRange, {})));
            found.push_back(std::move(diagnostic));
        }
        return found;
    }
};

} // namespace

RulePointer makeDuplicateKey()
{
    return std::make_unique<DuplicateKey>();
}

} // namespace dossier
