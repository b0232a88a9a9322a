// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Measured on Claude Code 2.1.330: `.markdown`, `.txt` and `.mdc` are not looked
/// at, `.MD` by some of its parts only.
class FileExtension : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::FileExtension)
public:
    QString id() const override { return u"file/extension"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The client does not look at files of this name."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const QString &path = file.input().context.path;
        const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
        const qsizetype dot = name.lastIndexOf(u'.');
        if (name.isEmpty() || name.endsWith(".md"_L1))
            return {};
        const QString ending = dot < 0 ? QString() : name.sliced(dot);
        const QString message =
            ending.compare(".md"_L1, Qt::CaseInsensitive) == 0
                ? tr("%1 looks for names that end in “.md”; “%2” is not found everywhere. Rename the file.")
                      .arg(file.client(), ending)
                : tr("%1 looks at files whose name ends in “.md” only, so it never sees this one. Rename the file.")
                      .arg(file.client());
        return {{id(), severity(), message, {0, 0}, {}, {}}};
    }
};

} // namespace

RulePointer makeFileExtension()
{
    return std::make_unique<FileExtension>();
}

} // namespace dossier
