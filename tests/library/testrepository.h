// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

#include <git2.h>

namespace dossier {

/// A repository that is made and filled by libgit2 itself, so that no git need
/// be installed.
class TestRepository
{
public:
    /// What the settings of the system and of the person say is nothing of the tests.
    /// Once, before a thread reads them.
    static void isolate()
    {
        static const bool isDone = [] {
            git_libgit2_init(); // once more than it is shut down, so that it stays so
            for (const auto level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_XDG})
                git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "/nowhere");
            return true;
        }();
        Q_UNUSED(isDone)
    }

    explicit TestRepository(const QString &root)
        : m_root(root)
    {
        isolate();
        git_libgit2_init();
        check(git_repository_init(&m_repository, encoded(root).constData(), 0));
    }
    ~TestRepository()
    {
        git_repository_free(m_repository);
        git_libgit2_shutdown();
    }
    TestRepository(const TestRepository &) = delete;
    TestRepository &operator=(const TestRepository &) = delete;

    [[nodiscard]] git_repository *get() const { return m_repository; }
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return path(name);
    }

    void set(const char *key, const QByteArray &value) const
    {
        git_config *config = nullptr;
        check(git_repository_config(&config, m_repository));
        check(git_config_set_string(config, key, value.constData()));
        git_config_free(config);
    }

    void stage(const QString &name) const
    {
        git_index *index = nullptr;
        check(git_repository_index(&index, m_repository));
        check(git_index_read(index, 0));
        check(git_index_add_bypath(index, encoded(name).constData()));
        check(git_index_write(index));
        git_index_free(index);
    }

    /// All that there is, as `git add --all` and `git commit` do it.
    void commitAll() const
    {
        git_index *index = nullptr;
        check(git_repository_index(&index, m_repository));
        check(git_index_add_all(index, nullptr, 0, nullptr, nullptr));
        check(git_index_update_all(index, nullptr, nullptr, nullptr));
        git_oid treeId;
        check(git_index_write_tree(&treeId, index));
        check(git_index_write(index));
        git_index_free(index);
        git_tree *tree = nullptr;
        check(git_tree_lookup(&tree, m_repository, &treeId));
        git_signature *who = nullptr;
        check(git_signature_new(&who, "Somebody", "somebody@example.org", 1'700'000'000, 0));
        git_object *parent = nullptr;
        const bool hasParent = git_revparse_single(&parent, m_repository, "HEAD") == 0;
        const git_commit *parents[] = {reinterpret_cast<git_commit *>(parent)};
        git_oid id;
        check(git_commit_create(&id, m_repository, "HEAD", who, who, nullptr, "A commit", tree, hasParent ? 1 : 0,
                                parents));
        git_object_free(parent);
        git_signature_free(who);
        git_tree_free(tree);
    }

    static void check(int result)
    {
        if (result < 0)
            qFatal("libgit2: %s", git_error_last() ? git_error_last()->message : "?");
    }
    static QByteArray encoded(const QString &path) { return QFile::encodeName(path); }

private:
    QString m_root;
    git_repository *m_repository = nullptr;
};

} // namespace dossier
