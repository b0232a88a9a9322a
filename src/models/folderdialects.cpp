// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "folderdialects.h"

#include "checks/configurationedit.h"
#include "library/surroundings.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

FolderDialects::FolderDialects(Workspace *workspace)
    : m_workspace(workspace)
{
    for (const AgentLibrary::ShownPlace &shown : workspace->library()->places()) {
        if (shown.place.kind == Place::Kind::Folder && !shown.place.path.isEmpty())
            read(shown.place.path);
    }
}

void FolderDialects::read(const QString &placeFolder)
{
    // As of a file in it.
    const QString inside = childPath(placeFolder, u"agent.md"_s);
    Configurations &configurations = m_workspace->surroundings().configurations();
    const QString path = configurations.pathFor(inside, {});
    if (std::ranges::contains(m_projects, path, &Project::path))
        return;
    Project project{.path = path, .root = parentPath(path), .folders = {Folder()}};
    const auto present = configurations.of(inside);
    if (!present) {
        project.problem = present.error().text;
        project.folders.clear();
    } else if (*present) {
        project.isThere = true;
        const Result<QByteArray> bytes = readFile(path);
        const QHash<QString, QString> dialects =
            dialectFolders(bytes.value_or(QByteArray()), path).value_or(QHash<QString, QString>());
        for (const auto &[folder, client] : dialects.asKeyValueRange()) {
            if (folder.isEmpty())
                project.folders.front() = {.client = client, .written = client};
            else
                project.folders.push_back({.folder = folder, .client = client, .written = client});
        }
        std::ranges::sort(project.folders, {}, &Folder::folder);
    }
    m_projects.push_back(std::move(project));
}

void FolderDialects::setClient(std::size_t project, std::size_t folder, const QString &client)
{
    m_projects[project].folders[folder].client = client;
}

Result<std::size_t> FolderDialects::add(std::size_t project, const QString &path)
{
    Project &its = m_projects[project];
    const QString clean = QDir::cleanPath(path);
    if (!isWithin(clean, its.root)) {
        return std::unexpected(Error{
            .code = Error::Code::Refused,
            .text = QCoreApplication::translate(
                        "dossier::FolderDialects",
                        "%1 is not in %2. Choose a folder inside that place, or the project that holds the place.")
                        .arg(QDir::toNativeSeparators(clean), QDir::toNativeSeparators(its.root)),
            .path = clean});
    }
    const QString folder = QDir(its.root).relativeFilePath(clean);
    const QString plain = plainFolder(folder);
    const auto found = std::ranges::find(its.folders, plain, &Folder::folder);
    const auto index = static_cast<std::size_t>(found - its.folders.begin());
    if (found == its.folders.end())
        its.folders.push_back({.folder = plain});
    return index;
}

bool FolderDialects::isDirty(std::size_t project) const
{
    return std::ranges::any_of(m_projects[project].folders, &Folder::isDirty);
}

bool FolderDialects::isDirty() const
{
    return std::ranges::any_of(
        m_projects, [](const Project &project) { return std::ranges::any_of(project.folders, &Folder::isDirty); });
}

void FolderDialects::restore()
{
    for (Project &project : m_projects) {
        for (Folder &folder : project.folders)
            folder.client = folder.written;
    }
}

Result<void> FolderDialects::apply()
{
    for (Project &project : m_projects) {
        std::vector<ConfigurationEdit> edits;
        for (const Folder &folder : project.folders) {
            if (folder.isDirty())
                edits.push_back({ConfigurationEdit::Kind::Dialect, folder.folder, folder.client});
        }
        if (edits.empty())
            continue;
        if (auto written = m_workspace->configure(project.path, edits); !written)
            return written;
        project.isThere = true;
        for (Folder &folder : project.folders)
            folder.written = folder.client;
    }
    return {};
}

} // namespace dossier
