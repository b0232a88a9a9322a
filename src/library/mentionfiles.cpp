// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mentionfiles.h"

#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::MentionFiles)
};

constexpr int kDeepest = 32;

bool isMarkdown(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive);
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
    Walk(const Dialects &dialects, FileOps &ops, std::stop_token stop, qsizetype maximumFolders)
        : m_ops(ops)
        , m_maximumFolders(maximumFolders)
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

    [[nodiscard]] MentionSources sources() &&
    {
        if (m_stop.stop_requested())
            return {};
        std::ranges::sort(m_sources.files, {}, &MentionSource::path);
        std::ranges::sort(m_sources.troubles, {}, &Error::path);
        return std::move(m_sources);
    }

private:
    [[nodiscard]] std::vector<FolderEntry> list(const QString &folder, int depth);
    [[nodiscard]] std::optional<Error> limit(const QString &folder, int depth) const;
    void add(const QString &path, MentionFile kind)
    {
        // By whatever path a file is found, it is one.
        if (const QString target = m_ops.resolved(path).value_or(path); !m_files.contains(target)) {
            m_files.insert(target);
            m_sources.files.push_back({path, kind});
        }
    }

    FileOps &m_ops;
    const qsizetype m_maximumFolders;
    const std::stop_token m_stop;
    QSet<QString> m_clientFolders; ///< names
    QSet<std::pair<quint64, quint64>> m_folders; ///< devices and inodes
    QSet<QString> m_files;
    bool m_isCut = false; ///< there were more folders
    MentionSources m_sources;
};

Error unreadable(const Error &error, const QString &folder)
{
    const QString shown = escapedName(QDir::toNativeSeparators(folder));
    return {.code = error.code,
            .text = error.code == Error::Code::NotPermitted
                        ? Texts::tr("The folder %1 may not be read: whether the agent is named in it is not known. "
                                    "Change its permissions, or look there by hand.")
                              .arg(shown)
                        : Texts::tr("The folder %1 could not be read (%2): whether the agent is named in it is not "
                                    "known. Look there by hand.")
                              .arg(shown, error.text),
            .path = folder};
}

/// Why a folder is not looked into any more; none if it may be.
std::optional<Error> Walk::limit(const QString &folder, int depth) const
{
    const QString shown = escapedName(QDir::toNativeSeparators(folder));
    if (depth > kDeepest) {
        return Error{
            .code = Error::Code::TooLarge,
            .text = Texts::tr("The folder %1 lies too deep to be looked into: whether the agent is named in it is not "
                              "known. Look there by hand.")
                        .arg(shown),
            .path = folder};
    }
    if (m_folders.size() >= m_maximumFolders) {
        return Error{.code = Error::Code::TooLarge,
                     .text = Texts::tr("There are more folders than are looked into: %1 and what comes after it was "
                                       "left out. Look there by hand, or search in a smaller folder.")
                                 .arg(shown),
                     .path = folder};
    }
    return std::nullopt;
}

std::vector<FolderEntry> Walk::list(const QString &folder, int depth)
{
    const FileInfo info = m_ops.info(folder);
    const std::pair id{info.device, info.inode};
    if (m_stop.stop_requested() || m_isCut || info.kind != FileInfo::Kind::Folder || m_folders.contains(id))
        return {};
    if (const auto trouble = limit(folder, depth)) {
        m_isCut = depth <= kDeepest;
        m_sources.troubles.push_back(*trouble);
        return {};
    }
    m_folders.insert(id);
    Result<std::vector<FolderEntry>> entries = m_ops.entries(folder);
    if (!entries) {
        if (entries.error().code != Error::Code::NotFound)
            m_sources.troubles.push_back(unreadable(entries.error(), folder));
        return {};
    }
    // What has an odd name is opened by nobody.
    std::erase_if(*entries, [](const FolderEntry &entry) { return !isPlainName(entry.name); });
    return std::move(*entries);
}

void Walk::enterProject(const QString &folder, int depth)
{
    const std::vector<FolderEntry> entries = list(folder, depth);
    const bool isPlugin = std::ranges::contains(entries, u".claude-plugin"_s, &FolderEntry::name);
    for (const FolderEntry &entry : entries) {
        const QString path = childPath(folder, entry.name);
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
        const QString path = childPath(folder, entry.name);
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
        const QString path = childPath(folder, entry.name);
        if (entry.kind == FileInfo::Kind::Folder && entry.name != "node_modules"_L1 && entry.name != ".git"_L1)
            enterAll(path, purpose, depth + 1);
        else if (entry.kind == FileInfo::Kind::File && isMarkdown(entry.name))
            add(path, kindIn(purpose, entry.name));
    }
}

} // namespace

MentionSources mentionSources(const MentionScope &scope, const Dialects &dialects, FileOps &ops,
                              const std::stop_token &stop)
{
    Walk walk(dialects, ops, stop, scope.maximumFolders);
    for (const QString &folder : scope.agentFolders)
        walk.enterAll(folder, u"agents"_s);
    for (const QString &folder : scope.clientFolders)
        walk.enterClientFolder(folder);
    for (const QString &folder : scope.projects)
        walk.enterProject(folder);
    return std::move(walk).sources();
}

} // namespace dossier
