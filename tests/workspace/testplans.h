// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/changeplan.h"
#include "storage/fileops.h"
#include "storage/readfile.h"
#include "storage/trash.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace dossier {

/// A trash that is a folder of the test's own.
class FolderTrash : public Trash
{
public:
    explicit FolderTrash(QString folder, FileOps &ops = FileOps::system())
        : m_folder(std::move(folder))
        , m_ops(ops)
    {
    }
    bool takes(const QString &) const override { return isThere; }
    Result<void> put(const QString &path) override
    {
        QDir().mkpath(m_folder);
        return m_ops.rename(path, m_folder + u'/' + path.section(u'/', -1));
    }

    bool isThere = true;

private:
    QString m_folder;
    FileOps &m_ops;
};

/// Every file below a folder with its bytes, links with what they hold, and the
/// folders, by their path in it.
inline QMap<QString, QByteArray> contentsBelow(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator iterator(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QFileInfo info = iterator.nextFileInfo();
        QByteArray what = "(folder)";
        if (info.isSymLink()) {
            what = "→ " + FileOps::system().linkTarget(info.filePath()).toUtf8();
        } else if (info.isFile()) {
            QFile file(info.filePath());
            what = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
        }
        all.insert(info.filePath().sliced(folder.size() + 1), what);
    }
    return all;
}

/// One of each: edits, a new file in a new folder, moves with and without an
/// edit, a file to the trash, a link away.
inline ChangePlan planOfAllKinds(const QString &folder)
{
    using Kind = FileChange::Kind;
    const auto at = [&folder](const QString &name) { return QString(folder + u'/' + name); };
    const auto bytes = [&at](const char *name) { return readFile(at(QString::fromUtf8(name))).value_or(QByteArray()); };
    const auto edit = [](QByteArray text) { return text.replace("sonnet", "opus"); };
    ChangePlan plan{.title = QStringLiteral("All kinds")};
    for (const char *name : {"a.md", "b ä.md"}) {
        plan.changes.push_back({.path = at(QString::fromUtf8(name)), .before = bytes(name), .parts = {}});
        FileChange &change = plan.changes.back();
        change.parts = partsBetween(change.before, edit(change.before), {});
    }
    plan.changes.push_back(
        {.kind = Kind::Create, .path = at(QStringLiteral("new/deep/made.md")), .content = "---\nname: made\n---\n"});
    FileChange rename{.kind = Kind::Rename,
                      .path = at(QStringLiteral("c.md")),
                      .newPath = at(QStringLiteral("elsewhere/c2.md")),
                      .before = bytes("c.md")};
    rename.parts = partsBetween(rename.before, edit(rename.before), {});
    plan.changes.push_back(rename);
    plan.changes.push_back({.kind = Kind::Rename,
                            .path = at(QStringLiteral("d.md")),
                            .newPath = at(QStringLiteral("d2.md")),
                            .before = bytes("d.md")});
    plan.changes.push_back({.kind = Kind::Delete, .path = at(QStringLiteral("e.md")), .before = bytes("e.md")});
    plan.changes.push_back(
        {.kind = Kind::Delete, .path = at(QStringLiteral("link.md")), .before = bytes("link.md"), .isForGood = true});
    return plan;
}

/// The files that planOfAllKinds() is about.
inline void makeFilesOfAllKinds(const QString &folder)
{
    QDir().mkpath(folder);
    for (const char *name : {"a", "b ä", "c", "d", "e", "f"}) {
        QFile file(folder + u'/' + QString::fromUtf8(name) + QStringLiteral(".md"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(QByteArray("---\nname: ") + name + "\nmodel: sonnet\n---\r\nBody \xff\n");
    }
    QFile::link(QStringLiteral("f.md"), folder + QStringLiteral("/link.md"));
}

} // namespace dossier
