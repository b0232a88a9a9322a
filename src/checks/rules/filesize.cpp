// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class FileSize : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::FileSize)
public:
    QString id() const override { return u"file/size"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("The file is larger than the client reads, or nearly."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const qsizetype limit = file.dialect().maximumBytes();
        // A unit is three bytes at the most; most files need no exact count.
        if (limit == 0 || file.text().size() * 3 <= limit / 2)
            return {};
        const qsizetype size = file.file().source().toBytes().size();
        if (size <= limit / 2)
            return {};
        const QLocale locale;
        Diagnostic diagnostic{id(), Severity::Info, {}, {0, 0}, {}, {}};
        if (size > limit && file.isLost()) {
            diagnostic.severity = Severity::Error;
            diagnostic.message = tr("%1 skips this file: it has %2 bytes, and %3 are the most that it reads. Move what "
                                    "is not needed in each run into files that the prompt refers to.")
                                     .arg(file.client(), locale.toString(size), locale.toString(limit));
        } else {
            diagnostic.message = tr("This file has %1 bytes; %2 skips files of more than %3 bytes.")
                                     .arg(locale.toString(size), file.client(), locale.toString(limit));
        }
        return {diagnostic};
    }
};

} // namespace

RulePointer makeFileSize()
{
    return std::make_unique<FileSize>();
}

} // namespace dossier
