// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "foldertree.h"

#include "installedplugins.h"
#include "storage/nativepath.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

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

std::shared_ptr<const AgentsFolder> FolderTree::folderOf(const Listing &listing, const FolderEntry &file) const
{
    return listing.folder || singleFiles.isEmpty() ? listing.folder
                                                   : singleFiles.value(childPath(listing.path, file.name));
}

FolderWalk::FolderWalk(const Dialects &dialects, const SystemFolders &system, FileOps &ops, std::stop_token stop)
    : m_clientFolders(dialects, system)
    , m_ops(ops)
    , m_stop(std::move(stop))
{
}

FolderTree FolderWalk::run(const std::vector<Root> &roots, const FolderTree *earlier, const QSet<QString> &changed)
{
    m_earlier = earlier;
    m_changed = changed;
    // The last one put in comes out first.
    std::vector<Root> files;
    for (const Root &root : std::views::reverse(roots)) {
        if (m_ops.info(root.path).kind == FileInfo::Kind::File)
            files.push_back(root);
        else
            m_waiting.push_back({root.path, root.folder ? root.folder : folderAround(root.path), true});
    }
    while ((!m_waiting.empty() || !m_links.empty()) && !m_stop.stop_requested()) {
        auto &next = m_waiting.empty() ? m_links : m_waiting;
        const Step step = next.back();
        next.pop_back();
        enter(step);
    }
    std::erase(m_tree.listings, nullptr);
    for (const Root &root : files)
        enterFile(root);
    for (const auto &[path, folder] : m_pluginFolders.asKeyValueRange()) {
        if (isMarkdown(path) && !m_tree.byPath.contains(path))
            m_tree.singleFiles.insert(path, folder);
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
    const std::shared_ptr<const Listing> known = earlierListing(step);
    const std::shared_ptr<const Listing> listing = known ? known : list(step);
    if (listing && !isTaken(*listing))
        take(listing, !known);
}

/// Whether a folder is in the tree already. By the path on which a client finds
/// it, it counts more than by one that no client takes.
bool FolderWalk::isTaken(const Listing &listing)
{
    const auto seen = m_seen.constFind({listing.device, listing.inode});
    if (seen == m_seen.cend() || listing.inode == 0)
        return false;
    std::shared_ptr<const Listing> &other = m_tree.listings[*seen];
    if (other->folder || !listing.folder)
        return true;
    m_files -= static_cast<qsizetype>(other->files.size());
    m_tree.byPath.remove(other->path);
    other = nullptr;
    return false;
}

void FolderWalk::take(const std::shared_ptr<const Listing> &listing, bool isNews)
{
    m_seen.insert({listing->device, listing->inode}, m_tree.listings.size());
    m_tree.listings.push_back(listing);
    m_tree.byPath.insert(listing->path, listing);
    m_files += static_cast<qsizetype>(listing->files.size());
    if (listing->isPluginRoot)
        notePlugin(listing->path);
    // The last one put in comes out first.
    for (const FolderEntry &entry : std::views::reverse(listing->folders)) {
        const QString path = childPath(listing->path, entry.name);
        (entry.isLink ? m_links : m_waiting).push_back({path, folderOf(path, listing->folder), isNews || entry.isLink});
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
    if (!isSame || !step.isNews)
        return isSame ? found : nullptr;
    // Another folder may have been put in its place.
    const FileInfo info = m_ops.info(step.path);
    const bool isIt = info.device == found->device && info.inode == found->inode && info.modified == found->modified;
    return isIt ? found : nullptr;
}

/// Null for one that is gone.
std::shared_ptr<const FolderWalk::Listing> FolderWalk::list(const Step &step)
{
    const FileInfo info = m_ops.info(step.path);
    if (info.kind != FileInfo::Kind::Folder && info.kind != FileInfo::Kind::Missing)
        return nullptr;
    auto listing = std::make_shared<Listing>();
    listing->path = step.path;
    listing->folder = step.folder;
    listing->device = info.device;
    listing->inode = info.inode;
    listing->modified = info.modified;
    Result<std::vector<FolderEntry>> entries = m_ops.entries(step.path);
    if (!entries) {
        if (entries.error().code == Error::Code::NotFound)
            return nullptr;
        listing->trouble = entries.error();
        return listing;
    }
    std::ranges::sort(*entries, {}, &FolderEntry::name);
    // Of many entries, once: it asks each client's data.
    const bool isOnTheWay = m_clientFolders.leadsToAgents(step.path);
    for (const FolderEntry &entry : *entries)
        look(*listing, entry, isOnTheWay);
    return listing;
}

void FolderWalk::look(Listing &listing, const FolderEntry &entry, bool isOnTheWay) const
{
    if (entry.name == ".claude-plugin"_L1)
        listing.isPluginRoot = true;
    // What a link will lead to may come later, and nothing tells of it.
    const bool isDeadEnd = entry.isLink && entry.kind == FileInfo::Kind::Missing &&
                           m_clientFolders.at(childPath(listing.path, entry.name));
    if (entry.kind == FileInfo::Kind::Folder || isDeadEnd) {
        if (isEntered(listing, entry, isOnTheWay))
            listing.folders.push_back(entry);
    } else if (isMarkdown(entry.name) && (listing.folder || !isOnTheWay)) {
        listing.files.push_back(entry);
    }
}

bool FolderWalk::isEntered(const Listing &listing, const FolderEntry &entry, bool isOnTheWay) const
{
    if (listing.folder)
        return entry.name != ".git"_L1;
    // Agents are often kept elsewhere and linked to, but a link to anywhere may
    // lead through the whole disk.
    if (!isOnTheWay && !entry.isLink && !entry.name.startsWith(u'.') && !isSkipped(entry.name))
        return true;
    const QString path = childPath(listing.path, entry.name);
    return m_clientFolders.at(path) || m_clientFolders.leadsToAgents(path);
}

FolderWalk::FolderPointer FolderWalk::folderOf(const QString &path, const FolderPointer &above) const
{
    if (!above) {
        const auto plugin = m_pluginFolders.constFind(path);
        if (plugin != m_pluginFolders.cend())
            return *plugin;
        const auto found = m_clientFolders.at(path);
        return found ? std::make_shared<const AgentsFolder>(*found) : nullptr;
    }
    if (above->kind == AgentsFolder::Kind::Unread || m_clientFolders.isRecursive(*above))
        return above;
    AgentsFolder unread = *above;
    unread.path = path;
    unread.kind = AgentsFolder::Kind::Unread;
    return std::make_shared<const AgentsFolder>(unread);
}

/// The agents folder that a folder is or lies in: a walk may begin deep in one.
FolderWalk::FolderPointer FolderWalk::folderAround(const QString &path)
{
    for (QString above = path; !above.isEmpty(); above = parentPath(above))
        notePlugin(above);
    for (QString above = path; !above.isEmpty(); above = parentPath(above)) {
        if (auto found = folderOf(above, nullptr))
            return above == path ? found : folderOf(path, found);
    }
    return nullptr;
}

void FolderWalk::notePlugin(const QString &root)
{
    for (AgentsFolder folder : pluginIn(root, m_ops)) {
        folder.kind = AgentsFolder::Kind::PluginSource;
        m_pluginFolders.insert(folder.path, std::make_shared<const AgentsFolder>(folder));
    }
}

} // namespace dossier
