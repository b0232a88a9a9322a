// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clientfolders.h"
#include "storage/fileops.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <stop_token>

namespace dossier {

/// The folders of a place with the Markdown files in them: names only, no file
/// is opened. A value, made by FolderWalk; any thread.
struct FolderTree {
    struct Listing {
        QString path;
        /// The agents folder that it is or lies in; null where no client looks.
        std::shared_ptr<const AgentsFolder> folder;
        std::vector<FolderEntry> folders; ///< to be entered
        std::vector<FolderEntry> files; ///< called *.md, whatever they are
        bool isPluginRoot = false; ///< holds `.claude-plugin`
        quint64 device = 0;
        quint64 inode = 0;
        qint64 modified = 0; ///< before it was listed
        std::optional<Error> trouble; ///< why it could not be read
    };

    /// Each folder once, whatever paths lead to it: real folders before links.
    std::vector<std::shared_ptr<const Listing>> listings;
    QHash<QString, std::shared_ptr<const Listing>> byPath;
    /// Of files that a plugin names one by one: the agents folder that each is.
    QHash<QString, std::shared_ptr<const AgentsFolder>> singleFiles;
    bool isCut = false; ///< there was more than is looked at

    /// Whose a file is; null where no client looks.
    [[nodiscard]] std::shared_ptr<const AgentsFolder> folderOf(const Listing &listing, const FolderEntry &file) const;
};

/// Walks through the folders of a place. Into a repository's folders it goes by
/// what clients' data names: of hidden folders only towards agents folders, and
/// after links only there. Used once; any thread.
class FolderWalk
{
public:
    /// Where a walk begins: a folder or a single file. With an agents folder all
    /// in it belongs to that, without one it is looked for.
    struct Root {
        QString path;
        std::shared_ptr<const AgentsFolder> folder = nullptr;
    };

    FolderWalk(const Dialects &dialects, const SystemFolders &system, FileOps &ops, std::stop_token stop);

    /// Folders of an earlier tree are taken from there, but for those in
    /// `changed`. When stopped, what was found so far.
    [[nodiscard]] FolderTree run(const std::vector<Root> &roots, const FolderTree *earlier = nullptr,
                                 const QSet<QString> &changed = {});

    static constexpr qsizetype kMaximumFolders = 100'000;
    static constexpr qsizetype kMaximumFiles = 200'000;

private:
    using Listing = FolderTree::Listing;
    using FolderPointer = std::shared_ptr<const AgentsFolder>;

    struct Step {
        QString path;
        FolderPointer folder;
        bool isNews = false; ///< the folder above was listed anew, or a link leads here
    };

    void enter(const Step &step);
    [[nodiscard]] bool isTaken(const Listing &listing);
    void take(const std::shared_ptr<const Listing> &listing, bool isNews);
    void enterFile(const Root &root);
    [[nodiscard]] std::shared_ptr<const Listing> list(const Step &step);
    [[nodiscard]] std::shared_ptr<const Listing> earlierListing(const Step &step) const;
    /// `isOnTheWay`: whether the listing's folder leads to agents.
    void look(Listing &listing, const FolderEntry &entry, bool isOnTheWay) const;
    [[nodiscard]] bool isEntered(const Listing &listing, const FolderEntry &entry, bool isOnTheWay) const;
    [[nodiscard]] FolderPointer folderOf(const QString &path, const FolderPointer &above) const;
    [[nodiscard]] FolderPointer folderAround(const QString &path);
    void notePlugin(const QString &root);

    const ClientFolders m_clientFolders;
    FileOps &m_ops;
    const std::stop_token m_stop;
    const FolderTree *m_earlier = nullptr;
    QSet<QString> m_changed;
    FolderTree m_tree;
    qsizetype m_files = 0;
    QHash<std::pair<quint64, quint64>, std::size_t> m_seen; ///< devices and inodes: which listing
    QHash<QString, FolderPointer> m_pluginFolders; ///< of plugins that are written here
    std::vector<Step> m_waiting;
    std::vector<Step> m_links;
};

} // namespace dossier
