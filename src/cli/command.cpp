// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "command.h"

#include "storage/fileops.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Command)
};

} // namespace

OptionSpec dialectOption()
{
    return {u"dialect"_s,
            u"D"_s,
            Texts::tr("The client whose reading counts, such as claude-code, or auto to tell it from the path."),
            {}};
}

Result<void> checkDialect(const CommandInput &input)
{
    const QString id = input.arguments.value(u"dialect"_s, u"auto"_s);
    if (id == "auto"_L1 || input.dialects.contains(id))
        return {};
    return usageError(
        Texts::tr("No client “%1” is known; known are: auto, %2.").arg(id, input.dialects.ids().join(", "_L1)));
}

QString absolutePath(const CommandInput &input, const QString &path)
{
    const QString given = QDir::fromNativeSeparators(path);
    return QDir::isAbsolutePath(given) ? given : input.environment.workingFolder + u'/' + given;
}

Result<QString> existingFolder(const CommandInput &input, const QString &path)
{
    FileOps &ops = FileOps::system();
    const QString folder = QDir::cleanPath(absolutePath(input, path));
    switch (ops.info(folder).kind) {
    case FileInfo::Kind::Folder:
        return ops.resolved(folder);
    case FileInfo::Kind::Missing:
        return std::unexpected(
            Error{.code = Error::Code::NotFound, .text = Texts::tr("There is no folder %1.").arg(path), .path = path});
    default:
        return std::unexpected(
            Error{.code = Error::Code::NotAFile, .text = Texts::tr("%1 is no folder.").arg(path), .path = path});
    }
}

} // namespace dossier
