// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileops.h"

#include <QHash>
#include <QSet>

#include <mutex>
#include <optional>
#include <vector>

namespace dossier {

/// How much is kept.
struct ContentLimits {
    qint64 total = 64 << 20; ///< bytes of all packs
    qint64 content = 1 << 20; ///< bytes of the largest content that is kept
};

/// Bytes of files by their SHA-256, compressed, in a folder of Dossier's own;
/// equal ones once. What is added together lies in one file, a pack, which is
/// never changed. What is damaged counts as not there; what cannot be read now
/// stays. Other processes may use the same folder. Any thread.
class ContentStore
{
public:
    /// The folder need not exist. Reads only where things are.
    explicit ContentStore(QString folder, ContentLimits limits = {}, FileOps &ops = FileOps::system());

    /// What could not be read when it was made; it is left as it is.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

    [[nodiscard]] bool contains(const QByteArray &hash) const;
    /// Error NotFound if it is not kept or damaged; others, as FileOps, if it
    /// cannot be read now.
    [[nodiscard]] Result<QByteArray> bytes(const QByteArray &hash) const;
    /// Adds what is not there; what is too large, or has no room any more, is
    /// left out. Errors as replacePrivately().
    [[nodiscard]] Result<void> add(const QList<QByteArray> &contents);
    /// Forgets what is not named, and of the named ones the last if all would
    /// leave less than `room` bytes. Rewrites only where that frees much. What
    /// cannot be read now stays where it is.
    [[nodiscard]] Result<void> keepOnly(const std::vector<QByteArray> &hashes, qint64 room = 0);

    [[nodiscard]] qint64 size() const; ///< bytes on disk
    [[nodiscard]] const ContentLimits &limits() const { return m_limits; }

    static constexpr std::size_t kMostPacks = 64; ///< more are put together

private:
    struct Location {
        QString pack; ///< path
        qint64 offset = 0;
        qint64 size = 0; ///< compressed

        bool operator==(const Location &) const = default;
    };
    using Record = std::pair<QByteArray, QByteArray>; ///< hash and compressed bytes

    /// Where things are: the locations by hash, the packs' sizes by path.
    struct Index {
        QHash<QByteArray, Location> locations;
        QHash<QString, qint64> packs;
    };

    void load();
    std::vector<Error> loadUnread();
    void loadOthers() const;
    [[nodiscard]] Result<Index> indexOf(const QString &pack) const;
    [[nodiscard]] std::optional<Location> locationOf(const QByteArray &hash) const;
    void forget(const QByteArray &hash, const Location &location) const;
    [[nodiscard]] Result<QByteArray> compressed(const QByteArray &hash) const;
    [[nodiscard]] Error notKept() const;
    [[nodiscard]] Result<Index> writePack(const std::vector<Record> &records) const;
    [[nodiscard]] std::optional<std::vector<QByteArray>> worthKeeping(const std::vector<QByteArray> &hashes,
                                                                      qint64 room) const;

    const QString m_folder;
    const ContentLimits m_limits;
    FileOps &m_ops;
    std::mutex m_writing; ///< one writer at a time; readers need not wait for the disk
    std::vector<Error> m_problems;
    QSet<QString> m_unread; ///< packs that could not be read; under m_writing
    mutable std::mutex m_mutex; ///< of what follows
    mutable Index m_index; ///< packs are those that are this store's to remove
};

} // namespace dossier
