// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/referencedfiles.h"
#include "promptrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Whoever knows the disk has looked for the files that the prompt refers to.
class MissingFile : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::MissingFile)
public:
    QString id() const override { return u"body/missing-file"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The prompt refers to a file that is not there."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const QStringList &missing = file.input().context.missingFiles;
        if (missing.isEmpty())
            return found;
        for (const FileReference &reference : referencedFiles(file.prompt())) {
            if (missing.contains(reference.path)) {
                found.push_back({id(),
                                 severity(),
                                 tr("There is no “%1”, seen from this file’s folder.").arg(reference.path),
                                 reference.range,
                                 {},
                                 {}});
            }
        }
        return found;
    }
};

} // namespace

RulePointer makeMissingFile()
{
    return std::make_unique<MissingFile>();
}

} // namespace dossier
