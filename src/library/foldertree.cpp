// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "foldertree.h"

#include "installedplugins.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr auto kDefaultDialect = "claude-code"_L1;

QString below(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

bool isMarkdown(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive);
}

/// Folders in which nobody keeps agents, and which are large.
bool isSkipped(const QString &name)
{
    return name == "node_modules"_L1;
}

} // namespace

QStringList FolderTree::paths() const
{
    QStringList paths;
    paths.reserve(static_cast<qsizetype>(listings.size()));
    for (const auto &listing : listings)
        paths += listing->path;
    return paths;
}

FolderWalk::FolderWalk(const Dialects &dialects, const SystemFolders &system, FileOps &ops, std::stop_token stop)
    : m_system(system)
    , m_ops(ops)
    , m_stop(std::move(stop))
{
    for (const Client &client : dialects.clients()) {
        for (const PlaceSpec &place : client.dialect->places()) {
            const QString path = place.pattern.section(u"/*"_s, 0, 0);
            // A plugin's "agents" is found by its plugin.json.
            if (path.startsWith(u'.'))
                m_clientFolders.push_back({path, client.dialect->id(), place.pattern.contains("**"_L1)});
        }
    }
}

FolderTree FolderWalk::run(const std::vector<Root> &roots, const FolderTree *earlier, const QSet<QString> &changed)
{
    m_earlier = earlier;
    m_changed = changed;
    for (const Root &root : roots) {
        if (m_ops.info(root.path).kind == FileInfo::Kind::File) {
            enterFile(root);
            continue;
        }
        m_waiting.push_back({root.path, root.folder ? root.folder : folderOf(root.path, nullptr)});
        while (!m_waiting.empty() || !m_links.empty()) {
            auto &next = m_waiting.empty() ? m_links : m_waiting;
            const Step step = next.back();
            next.pop_back();
            if (!m_stop.stop_requested())
                enter(step);
        }
    }
    return std::move(m_tree);
}

void FolderWalk::enterFile(const Root &root)
{
    Listing listing{
        .path = root.path.section(u'/', 0, -2), .folder = root.folder, .folders = {}, .files = {}, .trouble = {}};
    listing.files.push_back({.name = root.path.section(u'/', -1), .kind = FileInfo::Kind::File});
    m_tree.listings.push_back(std::make_shared<const Listing>(std::move(listing)));
}

void FolderWalk::enter(const Step &step)
{
    if (static_cast<qsizetype>(m_tree.listings.size()) >= kMaximumFolders || m_files >= kMaximumFiles) {
        m_tree.isCut = true;
        return;
    }
    const std::shared_ptr<const Listing> listing = list(step);
    if (!listing || m_seen.contains({listing->device, listing->inode}))
        return;
    m_seen.insert({listing->device, listing->inode});
    m_tree.listings.push_back(listing);
    m_tree.byPath.insert(listing->path, listing);
    m_files += static_cast<qsizetype>(listing->files.size());
    if (listing->isPluginRoot)
        notePlugin(*listing);
    // The last one put in comes out first.
    for (const FolderEntry &entry : std::views::reverse(listing->folders)) {
        const QString path = below(listing->path, entry.name);
        (entry.isLink ? m_links : m_waiting).push_back({path, folderOf(path, listing->folder)});
    }
}

std::shared_ptr<const FolderWalk::Listing> FolderWalk::earlierListing(const Step &step) const
{
    if (!m_earlier || m_changed.contains(step.path))
        return nullptr;
    const auto found = m_earlier->byPath.value(step.path);
    const bool isSame =
        found && !found->trouble &&
        (found->folder == step.folder || (found->folder && step.folder && *found->folder == *step.folder));
    return isSame ? found : nullptr;
}

/// Null for one that is gone.
std::shared_ptr<const FolderWalk::Listing> FolderWalk::list(const Step &step)
{
    if (auto earlier = earlierListing(step))
        return earlier;
    const FileInfo info = m_ops.info(step.path);
    if (info.kind != FileInfo::Kind::Folder)
        return nullptr;
    auto listing = std::make_shared<Listing>();
    listing->path = step.path;
    listing->folder = step.folder;
    listing->device = info.device;
    listing->inode = info.inode;
    Result<std::vector<FolderEntry>> entries = m_ops.entries(step.path);
    if (!entries) {
        listing->trouble = entries.error();
        return listing;
    }
    std::ranges::sort(*entries, {}, &FolderEntry::name);
    for (const FolderEntry &entry : *entries)
        look(*listing, entry);
    return listing;
}

void FolderWalk::look(Listing &listing, const FolderEntry &entry) const
{
    if (entry.name == ".claude-plugin"_L1)
        listing.isPluginRoot = true;
    if (entry.kind == FileInfo::Kind::Folder) {
        if (isEntered(listing, entry))
            listing.folders.push_back(entry);
    } else if (isMarkdown(entry.name) && (listing.folder || !leadsToAgents(listing.path))) {
        listing.files.push_back(entry);
    }
}

bool FolderWalk::isEntered(const Listing &listing, const FolderEntry &entry) const
{
    if (listing.folder)
        return entry.name != ".git"_L1;
    const QString path = below(listing.path, entry.name);
    if (clientFolderAt(path) || leadsToAgents(path))
        return true;
    // Agents are often kept elsewhere and linked to, but a link to anywhere may
    // lead through the whole disk.
    return !leadsToAgents(listing.path) && !entry.isLink && !entry.name.startsWith(u'.') && !isSkipped(entry.name);
}

/// Whether a folder is one such as `.claude`, on the way to agents.
bool FolderWalk::leadsToAgents(const QString &path) const
{
    return std::ranges::any_of(m_clientFolders, [&path](const ClientFolder &folder) {
        for (qsizetype slash = folder.path.indexOf(u'/'); slash >= 0; slash = folder.path.indexOf(u'/', slash + 1)) {
            const QStringView part = QStringView(folder.path).first(slash);
            if (path.endsWith(part) && path.size() > part.size() && path[path.size() - part.size() - 1] == u'/')
                return true;
        }
        return false;
    });
}

FolderWalk::FolderPointer FolderWalk::folderOf(const QString &path, const FolderPointer &above) const
{
    if (above) {
        const auto reads = [&](const ClientFolder &folder) {
            return folder.dialect == above->dialect && above->path.endsWith(folder.path);
        };
        const auto found = std::ranges::find_if(m_clientFolders, reads);
        if (above->kind == AgentsFolder::Kind::Unread || found == m_clientFolders.end() || found->isRecursive)
            return above;
        AgentsFolder unread = *above;
        unread.path = path;
        unread.kind = AgentsFolder::Kind::Unread;
        return std::make_shared<const AgentsFolder>(unread);
    }
    if (const auto plugin = m_pluginFolders.constFind(path); plugin != m_pluginFolders.cend())
        return *plugin;
    if (auto found = clientFolderAt(path))
        return found;
    // A walk may begin deep in an agents folder.
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0 && m_tree.listings.empty();
         slash = path.lastIndexOf(u'/', slash - 1)) {
        if (auto found = clientFolderAt(path.first(slash)))
            return folderOf(path, found);
    }
    return nullptr;
}

FolderWalk::FolderPointer FolderWalk::clientFolderAt(const QString &path) const
{
    using Kind = AgentsFolder::Kind;
    AgentsFolder folder{.path = path, .kind = Kind::User, .dialect = kDefaultDialect};
    if (!m_system.claude.isEmpty() && path == m_system.claude + u"/agents"_s)
        return std::make_shared<const AgentsFolder>(folder);
    folder.kind = Kind::Managed;
    if (!m_system.managed.isEmpty() && path == m_system.managed + u"/.claude/agents"_s)
        return std::make_shared<const AgentsFolder>(folder);
    for (const ClientFolder &client : m_clientFolders) {
        if (!path.endsWith(u'/' + client.path))
            continue;
        folder.dialect = client.dialect;
        folder.workingFolder = path.chopped(client.path.size() + 1);
        // In the person's home the folder called like a project's is the person's.
        folder.kind = folder.workingFolder == m_system.home ? Kind::User : Kind::Project;
        if (folder.workingFolder.isEmpty())
            folder.workingFolder = u"/"_s;
        return std::make_shared<const AgentsFolder>(folder);
    }
    return nullptr;
}

void FolderWalk::notePlugin(const Listing &listing)
{
    for (AgentsFolder folder : pluginIn(listing.path, m_ops)) {
        folder.kind = AgentsFolder::Kind::PluginSource;
        m_pluginFolders.insert(folder.path, std::make_shared<const AgentsFolder>(folder));
    }
}

} // namespace dossier
