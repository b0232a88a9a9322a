// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "contentstore.h"

#include "privatefile.h"
#include "readfile.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// A pack: the mark, the number of records, of each its hash and the offset and
// size of its bytes, then the bytes.
constexpr QByteArrayView kMark = "DossierPack1";
constexpr QByteArrayView kMarkOfAll = "DossierPack"; ///< of newer versions too
constexpr qint64 kHashSize = 32;
constexpr qint64 kHeadSize = 12 + 4;
constexpr qint64 kEntrySize = kHashSize + 4 + 4;
constexpr qint64 kWorthwhile = 1 << 20; ///< bytes that a rewriting is to free
constexpr qint64 kAbandoned = 3'600'000'000'000; ///< ns after which nobody writes a temporary file any more

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ContentStore)
};

quint32 number(QByteArrayView bytes, qint64 at)
{
    quint32 value = 0;
    for (qint64 i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

Error unreadable(Error error, const QString &path)
{
    error.text =
        Texts::tr("Versions of files that are kept in %1 could not be read: %2. They are left there; check the "
                  "disk and the permissions, then start Dossier again.")
            .arg(QDir::toNativeSeparators(path), error.text);
    error.path = path;
    return error;
}

bool isAbandoned(const FileInfo &info)
{
    return info.kind == FileInfo::Kind::File &&
           info.modified + kAbandoned < QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

} // namespace

ContentStore::ContentStore(QString folder, ContentLimits limits, FileOps &ops)
    : m_folder(std::move(folder))
    , m_limits(limits)
    , m_ops(ops)
{
    load();
}

void ContentStore::load()
{
    const Result<std::vector<FolderEntry>> entries = m_ops.entries(m_folder);
    if (!entries) {
        if (entries.error().code != Error::Code::NotFound)
            m_problems.push_back(unreadable(entries.error(), m_folder));
        return;
    }
    for (const FolderEntry &entry : *entries) {
        const QString path = m_folder + u'/' + entry.name;
        if (entry.kind == FileInfo::Kind::File && entry.name.endsWith(".pack"_L1))
            m_unread.insert(path);
        else if (entry.name.contains(".pack.tmp-"_L1) && isAbandoned(m_ops.info(path)))
            (void)m_ops.remove(path); // left by a run that was killed
    }
    m_problems = loadUnread();
}

/// Tries those that could not be read before; what still cannot.
std::vector<Error> ContentStore::loadUnread()
{
    std::vector<Error> problems;
    const QSet<QString> packs = std::exchange(m_unread, {});
    for (const QString &path : packs) {
        const Result<Index> index = indexOf(path);
        if (!index) {
            m_unread.insert(path);
            if (index.error().code != Error::Code::Schema)
                problems.push_back(unreadable(index.error(), path));
            continue;
        }
        const std::scoped_lock lock(m_mutex);
        m_index.locations.insert(index->locations);
        m_index.packs.insert(index->packs);
    }
    return problems;
}

/// Finds what another process put elsewhere. Its packs are not ours to remove.
void ContentStore::loadOthers() const
{
    const Result<std::vector<FolderEntry>> entries = m_ops.entries(m_folder);
    for (const FolderEntry &entry : entries ? *entries : std::vector<FolderEntry>()) {
        const QString path = m_folder + u'/' + entry.name;
        if (entry.kind != FileInfo::Kind::File || !entry.name.endsWith(".pack"_L1))
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_index.packs.contains(path))
                continue;
        }
        const Index found = indexOf(path).value_or(Index());
        const std::scoped_lock lock(m_mutex);
        for (auto location = found.locations.cbegin(); location != found.locations.cend(); ++location) {
            if (!m_index.locations.contains(location.key()))
                m_index.locations.insert(location.key(), *location);
        }
    }
}

/// Of one that is damaged what can be found. Errors as FileOps; Schema: a newer
/// version wrote it.
Result<ContentStore::Index> ContentStore::indexOf(const QString &pack) const
{
    const Result<QByteArray> head = m_ops.readPart(pack, 0, kHeadSize);
    if (!head)
        return std::unexpected(head.error());
    if (head->startsWith(kMarkOfAll) && !head->startsWith(kMark))
        return std::unexpected(Error{.code = Error::Code::Schema, .text = {}, .path = pack});
    const FileInfo info = m_ops.info(pack);
    if (info.kind != FileInfo::Kind::File)
        return std::unexpected(Error{.code = Error::Code::Io, .text = {}, .path = pack});
    Index index;
    index.packs.insert(pack, info.size);
    const qint64 count = head->size() < kHeadSize || !head->startsWith(kMark) ? 0 : number(*head, kMark.size());
    if (count > (info.size - kHeadSize) / kEntrySize)
        return index;
    const Result<QByteArray> entries = m_ops.readPart(pack, kHeadSize, count * kEntrySize);
    if (!entries)
        return std::unexpected(entries.error());
    for (qint64 at = 0; at + kEntrySize <= entries->size(); at += kEntrySize) {
        const Location location{
            .pack = pack, .offset = number(*entries, at + kHashSize), .size = number(*entries, at + kHashSize + 4)};
        if (location.offset + location.size <= info.size)
            index.locations.insert(entries->sliced(at, kHashSize), location);
    }
    return index;
}

bool ContentStore::contains(const QByteArray &hash) const
{
    const std::scoped_lock lock(m_mutex);
    return m_index.locations.contains(hash);
}

qint64 ContentStore::size() const
{
    const std::scoped_lock lock(m_mutex);
    qint64 sum = 0;
    for (const qint64 size : m_index.packs)
        sum += size;
    return sum;
}

Error ContentStore::notKept() const
{
    const auto megabytes = [](qint64 bytes) { return QString::number(double(bytes) / (1 << 20)); };
    return {.code = Error::Code::NotFound,
            .text = Texts::tr("This version is not kept: only the newest %1 MB are, and no file above %2 MB.")
                        .arg(megabytes(m_limits.total), megabytes(m_limits.content)),
            .path = m_folder};
}

std::optional<ContentStore::Location> ContentStore::locationOf(const QByteArray &hash) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_index.locations.constFind(hash);
    return found == m_index.locations.cend() ? std::nullopt : std::optional(*found);
}

/// So that it can be added again.
void ContentStore::forget(const QByteArray &hash, const Location &location) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_index.locations.value(hash) == location)
        m_index.locations.remove(hash);
}

Result<QByteArray> ContentStore::compressed(const QByteArray &hash) const
{
    while (const std::optional<Location> location = locationOf(hash)) {
        Result<QByteArray> bytes = m_ops.readPart(location->pack, location->offset, location->size);
        // The first four bytes say how much comes out: of a damaged file anything.
        if (bytes && bytes->size() == location->size && bytes->size() >= 4 && number(*bytes, 0) <= m_limits.content)
            return bytes;
        if (!bytes && bytes.error().code != Error::Code::NotFound)
            return std::unexpected(unreadable(bytes.error(), location->pack));
        // Packs may have been put together between the look and the reading, by
        // another thread, then it is elsewhere now, or by another process.
        forget(hash, *location);
        if (!bytes)
            loadOthers();
    }
    return std::unexpected(notKept());
}

Result<QByteArray> ContentStore::bytes(const QByteArray &hash) const
{
    const std::optional<Location> location = locationOf(hash);
    return compressed(hash).and_then([&](const QByteArray &packed) -> Result<QByteArray> {
        QByteArray bytes = qUncompress(packed);
        if (hashOf(bytes) == hash)
            return bytes;
        if (location)
            forget(hash, *location);
        return std::unexpected(notKept());
    });
}

Result<void> ContentStore::add(const QList<QByteArray> &contents)
{
    const std::scoped_lock writing(m_writing);
    std::vector<Record> records;
    QSet<QByteArray> isIn;
    qint64 sum = size();
    for (const QByteArray &content : contents) {
        if (content.size() > m_limits.content)
            continue;
        const QByteArray hash = hashOf(content);
        if (isIn.contains(hash) || contains(hash))
            continue;
        isIn.insert(hash);
        QByteArray packed = qCompress(content);
        sum += kEntrySize + packed.size();
        if (sum + kHeadSize > m_limits.total)
            break;
        records.emplace_back(hash, std::move(packed));
    }
    if (records.empty())
        return {};
    const Result<Index> written = writePack(records);
    if (!written)
        return std::unexpected(written.error());
    const std::scoped_lock lock(m_mutex);
    m_index.locations.insert(written->locations);
    m_index.packs.insert(written->packs);
    return {};
}

Result<ContentStore::Index> ContentStore::writePack(const std::vector<Record> &records) const
{
    QByteArray pack;
    QDataStream out(&pack, QIODevice::WriteOnly);
    out.writeRawData(kMark.data(), int(kMark.size()));
    out << quint32(records.size());
    qint64 offset = kHeadSize + qint64(records.size()) * kEntrySize;
    Index index;
    for (const auto &[hash, packed] : records) {
        out.writeRawData(hash.constData(), int(hash.size()));
        out << quint32(offset) << quint32(packed.size());
        index.locations.insert(hash, {.pack = {}, .offset = offset, .size = packed.size()});
        offset += packed.size();
    }
    for (const Record &record : records)
        out.writeRawData(record.second.constData(), int(record.second.size()));
    const QString path = m_folder + u'/' + QString::fromLatin1(hashOf(pack).first(16).toHex()) + u".pack"_s;
    if (const auto written = replacePrivately(path, pack, m_ops); !written)
        return std::unexpected(written.error());
    for (Location &location : index.locations)
        location.pack = path;
    index.packs.insert(path, pack.size());
    return index;
}

/// Of those named the first ones that leave the room; none if it is not worth
/// the writing.
std::optional<std::vector<QByteArray>> ContentStore::worthKeeping(const std::vector<QByteArray> &hashes,
                                                                  qint64 room) const
{
    const qint64 total = size();
    const std::scoped_lock lock(m_mutex);
    qint64 live = kHeadSize;
    std::vector<QByteArray> kept;
    QSet<QByteArray> isIn;
    for (const QByteArray &hash : hashes) {
        const auto found = m_index.locations.constFind(hash);
        if (found == m_index.locations.cend() || isIn.contains(hash))
            continue;
        isIn.insert(hash);
        if (live + kEntrySize + found->size > m_limits.total - room)
            break;
        live += kEntrySize + found->size;
        kept.push_back(hash);
    }
    const bool isWorthwhile = total - live > std::max(live, kWorthwhile) || total > m_limits.total - room ||
                              std::size_t(m_index.packs.size()) > kMostPacks;
    return isWorthwhile ? std::optional(kept) : std::nullopt;
}

Result<void> ContentStore::keepOnly(const std::vector<QByteArray> &hashes, qint64 room)
{
    const std::scoped_lock writing(m_writing);
    (void)loadUnread();
    const auto kept = worthKeeping(hashes, room);
    if (!kept)
        return {};
    std::vector<Record> records;
    std::vector<QByteArray> unread;
    for (const QByteArray &hash : *kept) {
        if (auto packed = compressed(hash))
            records.emplace_back(hash, std::move(*packed));
        else if (packed.error().code != Error::Code::NotFound)
            unread.push_back(hash);
    }
    const Result<Index> written = records.empty() ? Index() : writePack(records);
    if (!written)
        return std::unexpected(written.error());
    QHash<QString, qint64> before;
    Index after = *written;
    {
        const std::scoped_lock lock(m_mutex);
        before = m_index.packs;
        for (const QByteArray &hash : unread) {
            const Location location = m_index.locations.value(hash);
            after.locations.insert(hash, location);
            if (before.contains(location.pack))
                after.packs.insert(location.pack, before.value(location.pack));
        }
        m_index = after;
    }
    for (auto pack = before.cbegin(); pack != before.cend(); ++pack) {
        if (!after.packs.contains(pack.key()))
            (void)m_ops.remove(pack.key());
    }
    return {};
}

} // namespace dossier
