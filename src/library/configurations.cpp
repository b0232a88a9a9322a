// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "configurations.h"

#include "storage/readfile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.first(slash);
}

QString inFolder(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

QString configurationIn(const QString &folder)
{
    return inFolder(folder, QString::fromLatin1(Configuration::kFileName));
}

} // namespace

Configurations::Configurations(Configuration::Known known, FileOps &ops)
    : m_known(std::move(known))
    , m_ops(ops)
{
}

Result<Configurations::Pointer> Configurations::of(const QString &filePath)
{
    if (filePath.isEmpty())
        return Pointer();
    const std::lock_guard lock(m_mutex);
    return ofFolder(folderOf(QDir::cleanPath(filePath)));
}

// Each folder's answer is its own file's or that of the folder above.
Result<Configurations::Pointer> Configurations::ofFolder(const QString &folder)
{
    if (const auto known = m_folders.constFind(folder); known != m_folders.cend())
        return *known;
    return *m_folders.insert(folder, findFor(folder));
}

Result<Configurations::Pointer> Configurations::findFor(const QString &folder)
{
    const FileInfo info = m_ops.info(configurationIn(folder));
    m_states.insert(folder, info);
    if (info.kind == FileInfo::Kind::File)
        return read(configurationIn(folder));
    return isRoot(folder) ? Result<Pointer>(Pointer()) : ofFolder(folderOf(folder));
}

Result<Configurations::Pointer> Configurations::read(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, m_ops);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Configuration> configuration = Configuration::fromJson(*bytes, path, m_known);
    if (!configuration)
        return std::unexpected(configuration.error());
    return std::make_shared<const Configuration>(std::move(*configuration));
}

bool Configurations::isRoot(const QString &folder)
{
    // Of a worktree it is a file.
    return folder == "/"_L1 || folder == folderOf(folder) ||
           m_ops.info(inFolder(folder, u".git"_s)).kind != FileInfo::Kind::Missing;
}

QString Configurations::pathFor(const QString &filePath, const QString &projectFolder)
{
    const auto present = of(filePath);
    if (present && *present)
        return (*present)->path();
    if (!present && !present.error().path.isEmpty())
        return present.error().path;
    const QString start = folderOf(QDir::cleanPath(filePath));
    QString folder = start;
    while (!isRoot(folder))
        folder = folderOf(folder);
    if (folder != "/"_L1)
        return configurationIn(folder);
    const qsizetype project = projectFolder.isEmpty() ? -1 : (start + u'/').indexOf(u'/' + projectFolder + u'/');
    return configurationIn(project > 0 ? start.first(project) : start);
}

QStringList Configurations::paths() const
{
    const std::lock_guard lock(m_mutex);
    QStringList found;
    for (const Result<Pointer> &answer : m_folders) {
        const QString path = !answer ? answer.error().path : *answer ? (*answer)->path() : QString();
        if (!path.isEmpty() && !found.contains(path))
            found += path;
    }
    return found;
}

bool Configurations::haveChangedIn(const QSet<QString> &folders) const
{
    const std::lock_guard lock(m_mutex);
    return std::ranges::any_of(folders, [this](const QString &folder) {
        const auto known = m_states.constFind(folder);
        return known != m_states.cend() && !known->isSameState(m_ops.info(configurationIn(folder)));
    });
}

void Configurations::forget()
{
    const std::lock_guard lock(m_mutex);
    m_folders.clear();
    m_states.clear();
}

} // namespace dossier
