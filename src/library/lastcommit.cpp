// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "lastcommit.h"

#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <git2.h>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::LastCommit)
};

template<auto Free>
struct Freeing {
    void operator()(auto *object) const { Free(object); }
};
using RepositoryPointer = std::unique_ptr<git_repository, Freeing<git_repository_free>>;
using TreePointer = std::unique_ptr<git_tree, Freeing<git_tree_free>>;
using BlobPointer = std::unique_ptr<git_blob, Freeing<git_blob_free>>;
using IndexPointer = std::unique_ptr<git_index, Freeing<git_index_free>>;
using FiltersPointer = std::unique_ptr<git_filter_list, Freeing<git_filter_list_free>>;
using OdbPointer = std::unique_ptr<git_odb, Freeing<git_odb_free>>;

/// Bytes that libgit2 gave.
class Buffer
{
public:
    Buffer() = default;
    ~Buffer() { git_buf_dispose(&m_buffer); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    git_buf *get() { return &m_buffer; }
    [[nodiscard]] const git_buf &value() const { return m_buffer; }

private:
    git_buf m_buffer = GIT_BUF_INIT;
};

/// Calls the function with a place for the result; null after an error.
template<typename Pointer, typename Call>
Pointer made(Call call)
{
    typename Pointer::pointer object = nullptr;
    return Pointer(call(&object) == 0 ? object : nullptr);
}

QString reason()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

Error unreadable(const QString &path)
{
    return {.code = Error::Code::Io,
            .text = Texts::tr("The repository %1 could not be read (%2), so what differs from its last commit is not "
                              "known. To see what is wrong, call: git -C \"%1\" fsck")
                        .arg(QDir::toNativeSeparators(path), reason()),
            .path = path};
}

Error foreign(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    return {.code = Error::Code::NotPermitted,
            .text = Texts::tr("The repository %1 belongs to another user and is not looked into. If you trust it, "
                              "call: git config --global --add safe.directory \"%1\"")
                        .arg(shown),
            .path = path};
}

void setSearchPath(git_config_level_t level, const QString &folder)
{
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, pathToBytes(folder).constData());
}

} // namespace

/// An open repository: its last commit and its index, as they were when it was
/// opened.
class LastCommit::Repository
{
public:
    /// Null where none is; an error is told.
    static std::unique_ptr<Repository> in(const QString &folder, std::map<QString, Error> &problems);

    [[nodiscard]] CommitState stateOf(const AgentSummary &agent, const QByteArray &name);
    [[nodiscard]] Result<std::optional<QByteArray>> content(const QByteArray &name);
    /// The way of a file from the root; empty if it lies elsewhere.
    [[nodiscard]] QByteArray nameOf(const QString &folder, const QString &fileName) const;
    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] QString ownFolder() const
    {
        return QDir::cleanPath(pathFromBytes(git_repository_path(m_repository.get())));
    }
    /// Whether commit and index could be read; what went wrong is reason().
    [[nodiscard]] bool read();

private:
    struct Known {
        QByteArray hash; ///< of the file
        git_oid committed; ///< of the last commit
        bool isSame = false;
    };

    [[nodiscard]] const git_tree *treeOf(const QByteArray &folder);
    [[nodiscard]] const git_tree_entry *committed(const QByteArray &name);
    [[nodiscard]] CommitState stateOfNew(const QByteArray &name) const;
    [[nodiscard]] bool isAsIndexed(const AgentSummary &agent, const QByteArray &name, const git_oid &committed) const;
    [[nodiscard]] bool isAsIs(const AgentSummary &agent, const QByteArray &name, const git_tree_entry &entry) const;
    [[nodiscard]] bool isFiltered(const QByteArray &name) const;

    RepositoryPointer m_repository;
    QString m_root; ///< without a slash at its end
    TreePointer m_tree; ///< null: there is no commit yet
    std::map<QByteArray, TreePointer> m_trees; ///< of the folders in it
    bool m_isDamaged = false; ///< a folder of the commit cannot be read
    IndexPointer m_index;
    FileInfo m_indexFile;
    QHash<QByteArray, Known> m_known;
};

std::unique_ptr<LastCommit::Repository> LastCommit::Repository::in(const QString &folder,
                                                                   std::map<QString, Error> &problems)
{
    git_repository *opened = nullptr;
    const int result =
        git_repository_open_ext(&opened, pathToBytes(folder).constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (result == GIT_ENOTFOUND)
        return nullptr;
    if (result != 0) {
        problems.emplace(folder, result == GIT_EOWNER ? foreign(folder) : unreadable(folder));
        return nullptr;
    }
    auto repository = std::make_unique<Repository>();
    repository->m_repository.reset(opened);
    const char *root = git_repository_workdir(opened);
    if (!root)
        return nullptr; // a bare one has no files
    repository->m_root = QDir::cleanPath(pathFromBytes(root));
    if (!repository->read())
        problems.insert_or_assign(repository->m_root, unreadable(repository->m_root));
    return repository;
}

bool LastCommit::Repository::read()
{
    m_index = made<IndexPointer>([this](git_index **index) { return git_repository_index(index, m_repository.get()); });
    if (m_index) {
        m_indexFile = FileOps::system().info(pathFromBytes(git_index_path(m_index.get())));
    }
    if (git_repository_head_unborn(m_repository.get()) == 1)
        return true;
    git_object *tree = nullptr;
    if (git_revparse_single(&tree, m_repository.get(), "HEAD^{tree}") != 0)
        return false;
    m_tree.reset(reinterpret_cast<git_tree *>(tree));
    return true;
}

QByteArray LastCommit::Repository::nameOf(const QString &folder, const QString &fileName) const
{
    const QString path = folder + u'/' + fileName;
    return path.startsWith(m_root + u'/') ? pathToBytes(path.sliced(m_root.size() + 1)) : QByteArray();
}

/// The committed folder; null if there is none. Kept, as libgit2 itself keeps
/// small ones only.
const git_tree *LastCommit::Repository::treeOf(const QByteArray &folder)
{
    if (folder.isEmpty())
        return m_tree.get();
    const auto known = m_trees.find(folder);
    if (known != m_trees.end())
        return known->second.get();
    const git_tree_entry *entry = committed(folder);
    TreePointer tree;
    if (entry && git_tree_entry_type(entry) == GIT_OBJECT_TREE) {
        tree = made<TreePointer>([this, entry](git_tree **pointer) {
            return git_tree_lookup(pointer, m_repository.get(), git_tree_entry_id(entry));
        });
        m_isDamaged = m_isDamaged || !tree;
    }
    return m_trees.emplace(folder, std::move(tree)).first->second.get();
}

/// Null if it is not in the last commit.
const git_tree_entry *LastCommit::Repository::committed(const QByteArray &name)
{
    const qsizetype slash = name.lastIndexOf('/');
    const git_tree *tree = treeOf(name.first(std::max<qsizetype>(slash, 0)));
    return tree ? git_tree_entry_byname(tree, name.constData() + slash + 1) : nullptr;
}

CommitState LastCommit::Repository::stateOf(const AgentSummary &agent, const QByteArray &name)
{
    if (agent.hash.isEmpty() || (!m_tree && git_repository_head_unborn(m_repository.get()) != 1))
        return CommitState::None;
    const git_tree_entry *entry = committed(name);
    if (!entry)
        return m_isDamaged ? CommitState::None : stateOfNew(name);
    const git_oid &id = *git_tree_entry_id(entry);
    const auto known = m_known.constFind(name);
    if (known != m_known.cend() && known->hash == agent.hash && git_oid_equal(&known->committed, &id))
        return known->isSame ? CommitState::Same : CommitState::Modified;
    bool isSame = isAsIndexed(agent, name, id);
    if (!isSame && isFiltered(name))
        return CommitState::None; // only that program knows
    isSame = isSame || isAsIs(agent, name, *entry);
    m_known.insert(name, {.hash = agent.hash, .committed = id, .isSame = isSame});
    return isSame ? CommitState::Same : CommitState::Modified;
}

CommitState LastCommit::Repository::stateOfNew(const QByteArray &name) const
{
    if (m_index && git_index_get_bypath(m_index.get(), name.constData(), 0))
        return CommitState::Added;
    int isIgnored = 0;
    (void)git_ignore_path_is_ignored(&isIgnored, m_repository.get(), name.constData());
    return isIgnored != 0 ? CommitState::Ignored : CommitState::Untracked;
}

/// Whether the index says so, which saves reading the file: size and time are
/// those that it had when it was compared last. A file written in the moment of
/// the index may have changed since without another time.
bool LastCommit::Repository::isAsIndexed(const AgentSummary &agent, const QByteArray &name,
                                         const git_oid &committed) const
{
    const git_index_entry *entry = m_index ? git_index_get_bypath(m_index.get(), name.constData(), 0) : nullptr;
    if (!entry || !git_oid_equal(&entry->id, &committed))
        return false;
    const qint64 time = qint64(entry->mtime.seconds) * 1'000'000'000 + entry->mtime.nanoseconds;
    return time == agent.info.modified && entry->file_size == quint32(agent.info.size) && time < m_indexFile.modified;
}

/// Whether the file, as it would be committed, is what was committed.
bool LastCommit::Repository::isAsIs(const AgentSummary &agent, const QByteArray &name,
                                    const git_tree_entry &entry) const
{
    git_oid id;
    if (git_tree_entry_filemode(&entry) == GIT_FILEMODE_LINK) {
        const QByteArray target = pathToBytes(QFileInfo(agent.path).readSymLink());
        return git_odb_hash(&id, target.constData(), size_t(target.size()), GIT_OBJECT_BLOB) == 0 &&
               git_oid_equal(&id, git_tree_entry_id(&entry));
    }
    const Result<QByteArray> bytes = FileOps::system().read(agent.path, AgentSummary::kMaximumBytes);
    if (!bytes)
        return false;
    const auto filters = made<FiltersPointer>([this, &name](git_filter_list **list) {
        return git_filter_list_load(list, m_repository.get(), nullptr, name.constData(), GIT_FILTER_TO_ODB,
                                    GIT_FILTER_DEFAULT);
    });
    Buffer filtered;
    const bool isFiltered = filters && git_filter_list_apply_to_buffer(filtered.get(), filters.get(),
                                                                       bytes->constData(), size_t(bytes->size())) == 0;
    const char *data = isFiltered ? filtered.value().ptr : bytes->constData();
    const size_t size = isFiltered ? filtered.value().size : size_t(bytes->size());
    return git_odb_hash(&id, data, size, GIT_OBJECT_BLOB) == 0 && git_oid_equal(&id, git_tree_entry_id(&entry));
}

/// Whether another program changes the file on its way into a commit.
bool LastCommit::Repository::isFiltered(const QByteArray &name) const
{
    const char *value = nullptr;
    (void)git_attr_get(&value, m_repository.get(), GIT_ATTR_CHECK_FILE_THEN_INDEX, name.constData(), "filter");
    return git_attr_value(value) == GIT_ATTR_VALUE_STRING;
}

Result<std::optional<QByteArray>> LastCommit::Repository::content(const QByteArray &name)
{
    const git_tree_entry *entry = committed(name);
    if (!entry && m_isDamaged)
        return std::unexpected(unreadable(m_root));
    if (!entry || git_tree_entry_type(entry) != GIT_OBJECT_BLOB)
        return std::nullopt;
    // The size first: it may be anything.
    const auto odb =
        made<OdbPointer>([this](git_odb **pointer) { return git_repository_odb(pointer, m_repository.get()); });
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (!odb || git_odb_read_header(&size, &type, odb.get(), git_tree_entry_id(entry)) != 0)
        return std::unexpected(unreadable(m_root));
    if (size > size_t(AgentSummary::kMaximumBytes)) {
        return std::unexpected(Error{.code = Error::Code::TooLarge,
                                     .text = Texts::tr("The file in the last commit is too large to be compared."),
                                     .path = m_root + u'/' + pathFromBytes(name)});
    }
    const auto blob = made<BlobPointer>([this, entry](git_blob **pointer) {
        return git_blob_lookup(pointer, m_repository.get(), git_tree_entry_id(entry));
    });
    if (!blob)
        return std::unexpected(unreadable(m_root));
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                      qsizetype(git_blob_rawsize(blob.get())));
}

struct LastCommit::Private {
    /// The repository of a folder; null if there is none that can be read.
    Repository *repositoryOf(const QString &folder);
    /// The repository of a file, and what it is called in it.
    std::pair<Repository *, QByteArray> placeOf(const QString &path);

    QHash<QString, QString> folders; ///< as given → without links
    QHash<QString, Repository *> byFolder; ///< without links
    std::vector<std::unique_ptr<Repository>> repositories;
    std::map<QString, Error> problems;
};

LastCommit::Repository *LastCommit::Private::repositoryOf(const QString &folder)
{
    const auto known = byFolder.constFind(folder);
    if (known != byFolder.cend())
        return *known;
    Repository *found = nullptr;
    if (FileOps::system().info(folder + u"/.git"_s).kind != FileInfo::Kind::Missing) {
        if (auto opened = Repository::in(folder, problems)) {
            found = opened.get();
            repositories.push_back(std::move(opened));
        }
    }
    // What is not a repository may lie in one.
    const qsizetype slash = folder.lastIndexOf(u'/');
    if (!found && slash >= 0 && !problems.contains(folder))
        found = repositoryOf(folder.first(slash));
    byFolder.insert(folder, found);
    return found;
}

std::pair<LastCommit::Repository *, QByteArray> LastCommit::Private::placeOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0)
        return {nullptr, QByteArray()};
    QString &folder = folders[path.first(slash)];
    if (folder.isEmpty())
        folder = FileOps::system().resolved(path.first(slash)).value_or(path.first(slash));
    Repository *repository = repositoryOf(folder);
    return {repository, repository ? repository->nameOf(folder, path.sliced(slash + 1)) : QByteArray()};
}

LastCommit::LastCommit(const QString &home, const QString &config)
    : d(std::make_unique<Private>())
{
    // For good: it takes its part of a thread away when that ends, also after a shutdown.
    static const int count = git_libgit2_init();
    Q_UNUSED(count)
    // They are the whole library's, which does not guard them.
    static std::mutex paths;
    const std::scoped_lock lock(paths);
    setSearchPath(GIT_CONFIG_LEVEL_GLOBAL, home);
    setSearchPath(GIT_CONFIG_LEVEL_XDG, config + u"/git"_s);
}

LastCommit::~LastCommit() = default;

QString LastCommit::libraryVersion()
{
    int major = 0;
    int minor = 0;
    int revision = 0;
    git_libgit2_version(&major, &minor, &revision);
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(revision);
}

std::vector<CommitState> LastCommit::states(std::span<const std::shared_ptr<const AgentSummary>> agents,
                                            const std::stop_token &stop)
{
    std::vector<CommitState> states(agents.size(), CommitState::None);
    for (std::size_t i = 0; i < agents.size() && !stop.stop_requested(); ++i) {
        const auto [repository, name] = d->placeOf(agents[i]->path);
        if (repository && !name.isEmpty())
            states[i] = repository->stateOf(*agents[i], name);
    }
    return states;
}

Result<std::optional<QByteArray>> LastCommit::content(const QString &path)
{
    const auto [repository, name] = d->placeOf(path);
    return repository && !name.isEmpty() ? repository->content(name) : std::nullopt;
}

std::vector<Error> LastCommit::problems() const
{
    std::vector<Error> all;
    for (const auto &[path, error] : d->problems)
        all.push_back(error);
    return all;
}

QSet<QString> LastCommit::folders() const
{
    QSet<QString> folders;
    for (const auto &repository : d->repositories)
        folders.insert(repository->ownFolder());
    return folders;
}

void LastCommit::forget()
{
    *d = {};
}

} // namespace dossier
