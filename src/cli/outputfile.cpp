// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outputfile.h"

#include "storage/filesaver.h"
#include "storage/readfile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::OutputFile)
};

} // namespace

Result<void> writeOutputFile(const CommandInput &input, const QString &path, const QByteArray &before,
                             const QByteArray &after)
{
    if (!path.isValidUtf16()) {
        return std::unexpected(Error{Error::Code::Refused,
                                     Texts::tr("%1 was not written: its name is not UTF-8. Rename it first.").arg(path),
                                     path});
    }
    const auto saved =
        FileSaver().save({.path = absolutePath(input, path), .bytes = after, .expectedHash = hashOf(before)});
    if (!saved)
        return std::unexpected(saved.error());
    if (!saved->conflictCopy.isEmpty()) {
        input.console.complain(Texts::tr("Another program changed %1 in the same moment; its version is kept as %2.")
                                   .arg(path, saved->conflictCopy));
    }
    return {};
}

} // namespace dossier
