// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "versionstore.h"

#include "storage/privatefile.h"
#include "storage/privatefolder.h"
#include "storage/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::VersionStore)
};

constexpr int kLockWait = 5'000; // ms; another process holds it for a moment
constexpr qsizetype kTail = 128; // bytes by which a file is known again
constexpr qint64 kMaximumIndex = 64 << 20; // bytes
constexpr std::size_t kIdleLines = 2000; // lines that say nothing any more, before they are worth a rewriting

std::unexpected<Error> notKept(const QString &folder, const QString &reason)
{
    return std::unexpected(
        Error{.code = Error::Code::Io,
              .text = QCoreApplication::translate(
                          "dossier::VersionStore",
                          "Earlier versions of files are not kept for now: %1 cannot be written (%2). Free space "
                          "or change the permissions there.")
                          .arg(QDir::toNativeSeparators(folder), reason),
              .path = folder});
}

} // namespace

VersionStore::VersionStore(const QString &stateFolder, ContentLimits limits, FileOps &ops)
    : m_folder(stateFolder + u"/versions"_s)
    , m_indexPath(m_folder + u"/index"_s)
    , m_limits(limits)
    , m_ops(ops)
{
}

/// Whether what was read of the index still stands at its beginning.
bool VersionStore::isGrown(const FileInfo &now) const
{
    if (m_read.kind != FileInfo::Kind::File || now.inode != m_read.inode || now.device != m_read.device ||
        now.size < m_read.size)
        return false;
    return m_ops.readPart(m_indexPath, m_read.size - m_tail.size(), m_tail.size()).value_or(QByteArray("?")) == m_tail;
}

/// Only what came since, unless another process has made the file anew.
void VersionStore::refresh()
{
    const FileInfo now = m_ops.info(m_indexPath);
    if (now.isSameState(m_read))
        return;
    if (!isGrown(now)) {
        m_index = {};
        m_read = {};
        m_tail.clear();
    }
    if (now.kind != FileInfo::Kind::File)
        return;
    const Result<QByteArray> added =
        m_ops.readPart(m_indexPath, m_read.size, std::min(now.size, kMaximumIndex) - m_read.size);
    if (!added)
        return;
    // The rest of a line that is being written comes with the next look.
    const qsizetype whole = added->lastIndexOf('\n') + 1;
    m_index.take(QByteArrayView(*added).first(whole));
    m_tail = (m_tail + added->first(whole)).last(std::min(m_tail.size() + whole, kTail));
    const qint64 size = m_read.size + whole;
    m_read = now;
    m_read.size = size;
}

Result<QStringList> VersionStore::add(const std::vector<VersionNote> &notes)
{
    if (!makePrivateFolder(m_folder))
        return notKept(m_folder, Texts::tr("its folder cannot be made"));
    const auto lock = privateLock(m_folder + u"/lock"_s, kLockWait);
    if (!lock)
        return notKept(m_folder, Texts::tr("another program holds it"));
    refresh();
    VersionIndex index = m_index;
    QByteArray lines;
    QList<QByteArray> contents;
    QStringList changed;
    for (const VersionNote &note : notes) {
        if (!note.movedTo.isEmpty()) {
            if (!index.move(note.path, note.movedTo))
                continue;
            lines += VersionIndex::lineOfMove(note.path, note.movedTo);
            changed += {note.path, note.movedTo};
            continue;
        }
        const FileVersion version{
            .time = note.time, .hash = hashOf(note.bytes), .size = note.bytes.size(), .origin = note.origin};
        if (!index.add(note.path, version))
            continue;
        lines += VersionIndex::lineOf(note.path, version);
        contents += note.bytes;
        changed += note.path;
    }
    if (lines.isEmpty())
        return QStringList();
    // First what is named, then its name.
    if (const auto kept = keep(contents); !kept)
        return std::unexpected(kept.error());
    if (const auto added = m_ops.append(m_indexPath, lines); !added)
        return notKept(m_folder, added.error().text);
    refresh();
    if (const auto shortened = shorten(); !shortened)
        return std::unexpected(shortened.error());
    changed.removeDuplicates();
    return changed;
}

/// What another process did meanwhile is looked for on the disk each time: the
/// contents may lie elsewhere now, or be gone.
Result<void> VersionStore::keep(const QList<QByteArray> &contents) const
{
    ContentStore store(m_folder, m_limits, m_ops);
    qint64 needed = 0;
    for (const QByteArray &content : contents)
        needed += content.size() <= m_limits.content ? content.size() : 0;
    std::vector<QByteArray> order = m_index.hashes();
    // By the size before compression, so that it surely has room.
    const qint64 room = std::min(needed, m_limits.total / 4);
    return store.keepOnly(order, room)
        .and_then([&] { return store.add(contents); })
        .transform_error([this](const Error &error) { return notKept(m_folder, error.text).error(); });
}

/// A line for each state that is still one.
Result<void> VersionStore::shorten()
{
    if (m_index.lines() < m_index.size() + kIdleLines && m_index.size() <= VersionIndex::kMost + kIdleLines)
        return {};
    const auto written = replacePrivately(m_indexPath, m_index.toBytes(), m_ops);
    refresh();
    return written;
}

std::vector<FileVersion> VersionStore::versions(const QString &path)
{
    refresh();
    std::vector<FileVersion> found = m_index.versions(path);
    std::ranges::reverse(found);
    return found;
}

Result<QByteArray> VersionStore::bytes(const QByteArray &hash) const
{
    return contents().bytes(hash);
}

} // namespace dossier
