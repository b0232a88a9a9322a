// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "contentstore.h"

#include "privatefile.h"
#include "readfile.h"

#include <QDataStream>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// A pack: the mark, the number of records, of each its hash and the offset and
// size of its bytes, then the bytes.
constexpr QByteArrayView kMark = "DossierPack1";
constexpr qint64 kHashSize = 32;
constexpr qint64 kHeadSize = 12 + 4;
constexpr qint64 kEntrySize = kHashSize + 4 + 4;
constexpr qint64 kWorthwhile = 1 << 20; ///< bytes that a rewriting is to free

quint32 number(QByteArrayView bytes, qint64 at)
{
    quint32 value = 0;
    for (qint64 i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

Error notKept()
{
    return {.code = Error::Code::NotFound, .text = {}};
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
    if (!entries)
        return;
    for (const FolderEntry &entry : *entries) {
        const QString path = m_folder + u'/' + entry.name;
        if (entry.kind == FileInfo::Kind::File && entry.name.endsWith(".pack"_L1))
            loadPack(path, m_ops.info(path).size);
        else if (entry.name.contains(".pack.tmp-"_L1))
            (void)m_ops.remove(path); // left by a run that was killed
    }
}

void ContentStore::loadPack(const QString &path, qint64 size)
{
    m_index.packs.insert(path, size);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray head = file.read(kHeadSize);
    if (head.size() < kHeadSize || !head.startsWith(kMark))
        return;
    const qint64 count = number(head, kMark.size());
    if (count > (size - kHeadSize) / kEntrySize)
        return;
    const QByteArray entries = file.read(count * kEntrySize);
    for (qint64 at = 0; at + kEntrySize <= entries.size(); at += kEntrySize) {
        const Location location{
            .pack = path, .offset = number(entries, at + kHashSize), .size = number(entries, at + kHashSize + 4)};
        if (location.offset + location.size <= size)
            m_index.locations.insert(entries.sliced(at, kHashSize), location);
    }
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

Result<QByteArray> ContentStore::compressed(const QByteArray &hash) const
{
    Location location;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_index.locations.constFind(hash);
        if (found == m_index.locations.cend())
            return std::unexpected(notKept());
        location = *found;
    }
    QFile file(location.pack);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(location.offset))
        return std::unexpected(notKept());
    QByteArray bytes = file.read(location.size);
    // The first four bytes say how much comes out: of a damaged file anything.
    if (bytes.size() != location.size || bytes.size() < 4 || number(bytes, 0) > m_limits.content)
        return std::unexpected(notKept());
    return bytes;
}

Result<QByteArray> ContentStore::bytes(const QByteArray &hash) const
{
    return compressed(hash).and_then([&hash](const QByteArray &packed) -> Result<QByteArray> {
        QByteArray bytes = qUncompress(packed);
        if (hashOf(bytes) != hash)
            return std::unexpected(notKept());
        return bytes;
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
    const auto kept = worthKeeping(hashes, room);
    if (!kept)
        return {};
    std::vector<Record> records;
    for (const QByteArray &hash : *kept) {
        if (auto packed = compressed(hash))
            records.emplace_back(hash, std::move(*packed));
    }
    const Result<Index> written = records.empty() ? Index() : writePack(records);
    if (!written)
        return std::unexpected(written.error());
    QHash<QString, qint64> before;
    {
        const std::scoped_lock lock(m_mutex);
        before = m_index.packs;
        m_index = *written;
    }
    for (auto pack = before.cbegin(); pack != before.cend(); ++pack) {
        if (!written->packs.contains(pack.key()))
            (void)m_ops.remove(pack.key());
    }
    return {};
}

} // namespace dossier
