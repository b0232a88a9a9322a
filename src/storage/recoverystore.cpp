// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "recoverystore.h"

#include "privatefile.h"
#include "privatefolder.h"
#include "readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QRandomGenerator>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kEnding(".recovery");
constexpr QLatin1StringView kLock("lock");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::RecoveryStore)
};

std::unexpected<Error> notKept(const QString &folder, Error error)
{
    error.text = Texts::tr("Unsaved text cannot be kept for the case of a crash: %1 cannot be written. Save often, and "
                           "look whether the disk is full.")
                     .arg(QDir::toNativeSeparators(folder));
    error.path = folder;
    return std::unexpected(std::move(error));
}

} // namespace

RecoveryStore::RecoveryStore(QString folder, FileOps &ops)
    : m_folder(std::move(folder))
    , m_ops(ops)
{
}

RecoveryStore::~RecoveryStore()
{
    for (auto &[folder, lock] : m_taken) {
        lock.reset();
        (void)m_ops.removeFolder(folder); // if nothing is left in it
    }
    if (!m_lock)
        return;
    m_lock.reset();
    (void)m_ops.removeFolder(m_own);
}

Result<std::vector<RecoveryStore::Left>> RecoveryStore::open()
{
    m_own = m_folder + u'/' + QString::number(QRandomGenerator::global()->generate64(), 36);
    // Held as long as the program lives; one of a program that is no more is taken at once.
    if (!makePrivateFolder(m_folder) || !makePrivateFolder(m_own))
        return notKept(m_folder, {.code = Error::Code::NotPermitted, .text = {}});
    m_lock = privateLock(m_own + u'/' + kLock, 0);
    if (!m_lock)
        return notKept(m_own, {.code = Error::Code::Io, .text = {}});
    std::vector<Left> left;
    for (const FolderEntry &entry : m_ops.entries(m_folder).value_or(std::vector<FolderEntry>())) {
        const QString session = m_folder + u'/' + entry.name;
        if (entry.kind == FileInfo::Kind::Folder && !entry.isLink && session != m_own)
            takeOver(session, left);
    }
    std::ranges::sort(left, std::greater(), [](const Left &one) { return one.snapshot.time; });
    clean(left);
    return left;
}

/// Of a program that is no more.
void RecoveryStore::takeOver(const QString &session, std::vector<Left> &left)
{
    auto lock = privateLock(session + u'/' + kLock, 0);
    if (!lock)
        return;
    const QDateTime tooOld = QDateTime::currentDateTimeUtc().addDays(-kDays);
    for (const FolderEntry &entry : m_ops.entries(session).value_or(std::vector<FolderEntry>())) {
        const QString file = session + u'/' + entry.name;
        if (entry.kind != FileInfo::Kind::File || entry.name == kLock)
            continue;
        const bool isOld = m_ops.info(file).modified / 1'000'000 < tooOld.toMSecsSinceEpoch();
        // A torn one that was being written has another name.
        if (isOld || !entry.name.endsWith(kEnding)) {
            (void)m_ops.remove(file);
            continue;
        }
        const Result<QByteArray> bytes = readFile(file, m_ops);
        if (auto snapshot = bytes.and_then(&RecoverySnapshot::fromBytes))
            left.push_back({std::move(*snapshot), file});
    }
    m_taken.emplace_back(session, std::move(lock));
}

void RecoveryStore::clean(std::vector<Left> &left) const
{
    qint64 sum = 0;
    std::erase_if(left, [this, &sum](const Left &one) {
        sum += m_ops.info(one.file).size;
        // The newest stays, however large.
        if (sum <= kMaximumBytes || sum == m_ops.info(one.file).size)
            return false;
        (void)m_ops.remove(one.file);
        return true;
    });
}

Result<void> RecoveryStore::write(const RecoverySnapshot &snapshot) const
{
    if (!m_lock)
        return notKept(m_folder, {.code = Error::Code::Io, .text = {}});
    const auto written = replacePrivately(m_own + u'/' + snapshot.id + kEnding, snapshot.toBytes(), m_ops);
    return written ? Result<void>() : notKept(m_own, written.error());
}

void RecoveryStore::forget(const QString &id) const
{
    if (m_lock)
        (void)m_ops.remove(m_own + u'/' + id + kEnding);
}

void RecoveryStore::discard(const Left &left) const
{
    (void)m_ops.remove(left.file);
}

} // namespace dossier
