// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "trash.h"

#include "mounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Trash)
};

class SystemTrash : public Trash
{
public:
    SystemTrash(QString home, QString data, FileOps &ops)
        : m_home(std::move(home))
        , m_data(std::move(data))
        , m_ops(ops)
    {
    }

    bool takes(const QString &path) const override
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        // As the desktops' common specification has it: the trash of the home
        // folder, or one at the root of the file's own disk.
        const QString folder = QFileInfo(path).absolutePath();
        const FileInfo place = m_ops.info(folder);
        const FileInfo home = m_ops.info(m_home);
        if (home.kind == FileInfo::Kind::Folder && home.device == place.device)
            return m_ops.isWritable(m_home);
        const QString root = QStorageInfo(folder).rootPath();
        const QStringList places{root + u"/.Trash"_s, root + u"/.Trash-"_s + QString::number(::getuid()), root};
        return std::ranges::any_of(places, [this, &place](const QString &candidate) {
            const FileInfo info = m_ops.info(candidate);
            return info.kind == FileInfo::Kind::Folder && info.device == place.device && m_ops.isWritable(candidate);
        });
#else
        // Windows has none for what is on other computers.
        return !isRemote(path, Mounts::ofSystem().typeOf(path));
#endif
    }

    Result<void> put(const QString &path) override
    {
        // A new account has no folder for data yet, and without it Qt finds no trash.
        (void)QDir().mkpath(m_data);
        if (QFile file(path); !file.moveToTrash()) {
            return std::unexpected(
                Error{.code = Error::Code::Io,
                      .text = Texts::tr("%1 was not deleted: it could not be put in the trash (%2). A file manager "
                                        "may delete it for good.")
                                  .arg(QDir::toNativeSeparators(path), file.errorString()),
                      .path = path});
        }
        return {};
    }

private:
    const QString m_home;
    const QString m_data;
    FileOps &m_ops;
};

} // namespace

std::unique_ptr<Trash> Trash::ofSystem(const QString &home, const QString &data, FileOps &ops)
{
    return std::make_unique<SystemTrash>(home, data, ops);
}

} // namespace dossier
