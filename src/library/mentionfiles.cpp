// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mentionfiles.h"

#include "storage/nativepath.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int kDeepest = 32;
constexpr qsizetype kMaximumFolders = 50'000;

QString withSlash(const QString &folder)
{
    return folder.endsWith(u'/') ? folder : folder + u'/';
}

bool isMarkdown(const QString &name)
{
    return name.endsWith(".md"_L1);
}

/// What clients read of a project beside their own folders.
bool isMemory(const QString &name)
{
    static const QStringList names{u"CLAUDE.md"_s, u"CLAUDE.local.md"_s, u"AGENTS.md"_s, u"GEMINI.md"_s, u"QWEN.md"_s};
    return names.contains(name);
}

/// Folders of a client's own folder whose Markdown it reads; others hold
/// transcripts, caches and the like.
bool isReadByClients(const QString &name)
{
    static const QStringList names{u"agent"_s, u"agents"_s,        u"command"_s, u"commands"_s,    u"skills"_s,
                                   u"rules"_s, u"output-styles"_s, u"prompts"_s, u"instructions"_s};
    return names.contains(name);
}

MentionFile kindIn(const QString &folder, const QString &file)
{
    if (folder == "agents"_L1 || folder == "agent"_L1)
        return MentionFile::Agent;
    const bool isSkill = folder == "skills"_L1 && file == "SKILL.md"_L1;
    return isSkill || folder == "commands"_L1 || folder == "command"_L1 ? MentionFile::Skill : MentionFile::Text;
}

class Walk
{
public:
    Walk(const Dialects &dialects, FileOps &ops, std::stop_token stop)
        : m_ops(ops)
        , m_stop(std::move(stop))
    {
        for (const Client &client : dialects.clients()) {
            if (const QString first = client.dialect->projectFolder().section(u'/', 0, 0); first.startsWith(u'.'))
                m_clientFolders.insert(first);
        }
    }

    void enterProject(const QString &folder, int depth = 0);
    void enterClientFolder(const QString &folder, int depth = 0);
    /// All Markdown below a folder, by what the folder is for.
    void enterAll(const QString &folder, const QString &purpose, int depth = 0);

    [[nodiscard]] std::vector<MentionSource> sources() &&
    {
        if (m_stop.stop_requested())
            return {};
        std::ranges::sort(m_sources, {}, &MentionSource::path);
        return std::move(m_sources);
    }

private:
    [[nodiscard]] std::vector<FolderEntry> list(const QString &folder, int depth);
    void add(const QString &path, MentionFile kind)
    {
        // By whatever path a file is found, it is one.
        if (const QString target = m_ops.resolved(path).value_or(path); !m_files.contains(target)) {
            m_files.insert(target);
            m_sources.push_back({path, kind});
        }
    }

    FileOps &m_ops;
    const std::stop_token m_stop;
    QSet<QString> m_clientFolders; ///< names
    QSet<std::pair<quint64, quint64>> m_folders; ///< devices and inodes
    QSet<QString> m_files;
    std::vector<MentionSource> m_sources;
};

std::vector<FolderEntry> Walk::list(const QString &folder, int depth)
{
    const FileInfo info = m_ops.info(folder);
    const std::pair id{info.device, info.inode};
    if (m_stop.stop_requested() || depth > kDeepest || info.kind != FileInfo::Kind::Folder || m_folders.contains(id) ||
        m_folders.size() >= kMaximumFolders)
        return {};
    m_folders.insert(id);
    std::vector<FolderEntry> entries = m_ops.entries(folder).value_or(std::vector<FolderEntry>());
    // What has an odd name is opened by nobody.
    std::erase_if(entries, [](const FolderEntry &entry) { return !isPlainName(entry.name); });
    return entries;
}

void Walk::enterProject(const QString &folder, int depth)
{
    const std::vector<FolderEntry> entries = list(folder, depth);
    const bool isPlugin = std::ranges::contains(entries, u".claude-plugin"_s, &FolderEntry::name);
    for (const FolderEntry &entry : entries) {
        const QString path = withSlash(folder) + entry.name;
        if (entry.kind == FileInfo::Kind::File) {
            if (isMemory(entry.name))
                add(path, MentionFile::Text);
        } else if (entry.kind != FileInfo::Kind::Folder) {
            continue;
        } else if (m_clientFolders.contains(entry.name)) {
            enterClientFolder(path, depth + 1);
        } else if (!entry.name.startsWith(u'.') && !entry.isLink && entry.name != "node_modules"_L1) {
            if (isPlugin && isReadByClients(entry.name))
                enterAll(path, entry.name, depth + 1);
            if (const QString hooks = path + u"/hooks.json"_s;
                isPlugin && entry.name == "hooks"_L1 && m_ops.info(hooks).kind == FileInfo::Kind::File)
                add(hooks, MentionFile::Json);
            enterProject(path, depth + 1);
        }
    }
}

void Walk::enterClientFolder(const QString &folder, int depth)
{
    for (const FolderEntry &entry : list(folder, depth)) {
        const QString path = withSlash(folder) + entry.name;
        const bool isFile = entry.kind == FileInfo::Kind::File;
        if (isFile && isMarkdown(entry.name))
            add(path, MentionFile::Text);
        else if (isFile && (entry.name == "settings.json"_L1 || entry.name == "settings.local.json"_L1))
            add(path, MentionFile::Json);
        else if (entry.kind == FileInfo::Kind::Folder && isReadByClients(entry.name))
            enterAll(path, entry.name, depth + 1);
    }
}

void Walk::enterAll(const QString &folder, const QString &purpose, int depth)
{
    for (const FolderEntry &entry : list(folder, depth)) {
        const QString path = withSlash(folder) + entry.name;
        if (entry.kind == FileInfo::Kind::Folder && entry.name != "node_modules"_L1 && entry.name != ".git"_L1)
            enterAll(path, purpose, depth + 1);
        else if (entry.kind == FileInfo::Kind::File && isMarkdown(entry.name))
            add(path, kindIn(purpose, entry.name));
    }
}

} // namespace

std::vector<MentionSource> mentionSources(const MentionScope &scope, const Dialects &dialects, FileOps &ops,
                                          const std::stop_token &stop)
{
    Walk walk(dialects, ops, stop);
    for (const QString &folder : scope.agentFolders)
        walk.enterAll(folder, u"agents"_s);
    for (const QString &folder : scope.clientFolders)
        walk.enterClientFolder(folder);
    for (const QString &folder : scope.projects)
        walk.enterProject(folder);
    return std::move(walk).sources();
}

} // namespace dossier
