// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "journal.h"

#include "storage/filesaver.h"
#include "storage/privatefolder.h"
#include "storage/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

// A line is a JSON object; behind a tab may stand what a file held. A batch is
// its own line with the number of its files, and a line for each of them; when
// it is done, one more. Each append begins with a line end, so that a line torn
// by a kill takes none with it.

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Journal)
};

constexpr int kLockWait = 5000; // ms; another process holds it for a moment
constexpr qint64 kMaximumJournal = 1 << 30; // bytes; one batch may be large

QByteArray line(const QJsonObject &object, const QByteArray &content = {})
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!content.isEmpty())
        text += '\t' + content;
    return text + '\n';
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QByteArray toLines(const JournalBatch &batch)
{
    QByteArray lines = line({{u"batch"_s, batch.id},
                             {u"time"_s, batch.time.toString(Qt::ISODateWithMs)},
                             {u"title"_s, batch.title},
                             {u"save"_s, batch.isSave},
                             {u"undoes"_s, batch.undoes},
                             {u"files"_s, static_cast<qint64>(batch.entries.size())}});
    for (const JournalEntry &entry : batch.entries) {
        lines += line({{u"of"_s, batch.id},
                       {u"kind"_s, toString(entry.kind)},
                       {u"path"_s, entry.path},
                       {u"newPath"_s, entry.newPath},
                       {u"before"_s, hex(entry.beforeHash)},
                       {u"after"_s, hex(entry.afterHash)},
                       {u"disk"_s, hex(entry.diskHash)},
                       {u"mode"_s, static_cast<qint64>(entry.mode)},
                       {u"link"_s, entry.linkTarget},
                       {u"folders"_s, QJsonArray::fromStringList(entry.madeFolders)},
                       {u"why"_s, entry.why},
                       {u"size"_s, entry.packed.size()}},
                      entry.packed);
    }
    return lines;
}

QByteArray endLine(const JournalBatch &batch)
{
    QJsonArray failed;
    for (const qsizetype entry : batch.failed)
        failed.append(entry);
    return line({{u"end"_s, batch.id}, {u"failed"_s, failed}});
}

std::optional<JournalEntry> entryFrom(const QJsonObject &object, const QByteArray &content)
{
    const auto kind = changeKindFromString(object["kind"_L1].toString());
    if (!kind || object["size"_L1].toInteger(-1) != content.size())
        return std::nullopt;
    return JournalEntry{.kind = *kind,
                        .path = object["path"_L1].toString(),
                        .newPath = object["newPath"_L1].toString(),
                        .beforeHash = fromHex(object["before"_L1]),
                        .afterHash = fromHex(object["after"_L1]),
                        .diskHash = fromHex(object["disk"_L1]),
                        .mode = static_cast<uint>(object["mode"_L1].toInteger()),
                        .linkTarget = object["link"_L1].toString(),
                        .madeFolders = object["folders"_L1].toVariant().toStringList(),
                        .why = object["why"_L1].toString(),
                        .packed = content};
}

/// Puts the lines of a journal together again.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
    {
        for (qsizetype start = 0; start < bytes.size();) {
            qsizetype end = bytes.indexOf('\n', start);
            if (end < 0)
                break; // torn
            take(bytes.sliced(start, end - start));
            start = end + 1;
        }
        // Of one that was not noted whole, nothing was written.
        std::erase_if(m_batches, [this](const JournalBatch &batch) {
            return static_cast<qint64>(batch.entries.size()) != m_files.value(batch.id);
        });
    }

    [[nodiscard]] std::vector<JournalBatch> batches() && { return std::move(m_batches); }

private:
    void take(const QByteArray &text)
    {
        const qsizetype tab = text.indexOf('\t');
        const QJsonObject object = QJsonDocument::fromJson(tab < 0 ? text : text.first(tab)).object();
        if (object.contains("batch"_L1)) {
            m_batches.push_back({.id = object["batch"_L1].toString(),
                                 .time = QDateTime::fromString(object["time"_L1].toString(), Qt::ISODateWithMs),
                                 .title = object["title"_L1].toString(),
                                 .isSave = object["save"_L1].toBool(),
                                 .undoes = object["undoes"_L1].toString()});
            m_files.insert(m_batches.back().id, object["files"_L1].toInteger());
        } else if (object.contains("of"_L1)) {
            JournalBatch *batch = find(object["of"_L1].toString());
            if (auto entry = entryFrom(object, tab < 0 ? QByteArray() : text.sliced(tab + 1)); batch && entry)
                batch->entries.push_back(std::move(*entry));
        } else if (object.contains("end"_L1)) {
            takeEnd(object);
        }
    }

    void takeEnd(const QJsonObject &object)
    {
        JournalBatch *batch = find(object["end"_L1].toString());
        if (!batch)
            return;
        batch->isEnded = true;
        for (const auto &failed : object["failed"_L1].toArray())
            batch->failed.insert(failed.toInteger());
    }

    /// Lines of a batch stand together, or near each other.
    JournalBatch *find(const QString &id)
    {
        const auto found = std::find_if(m_batches.rbegin(), m_batches.rend(),
                                        [&id](const JournalBatch &batch) { return batch.id == id; });
        return found == m_batches.rend() ? nullptr : &*found;
    }

    std::vector<JournalBatch> m_batches;
    QHash<QString, qint64> m_files;
};

std::unexpected<Error> notNoted(const QString &path, const QString &reason)
{
    return std::unexpected(
        Error{.code = Error::Code::Io,
              .text = Texts::tr("Nothing was written: what is about to be done could not be noted in %1 (%2). Free "
                                "space or change the permissions there.")
                          .arg(QDir::toNativeSeparators(path), reason),
              .path = path});
}

} // namespace

void JournalEntry::keep(const QByteArray &content)
{
    beforeHash = hashOf(content);
    packed = qCompress(content).toBase64();
}

Result<QByteArray> JournalEntry::content() const
{
    const QByteArray compressed = QByteArray::fromBase64(packed);
    // Its first bytes say how much memory is wanted.
    const bool isSane = compressed.size() > 4 && qFromBigEndian<quint32>(compressed.constData()) <= kMaximumFile;
    QByteArray bytes = isSane ? qUncompress(compressed) : QByteArray();
    if (packed.isEmpty() || hashOf(bytes) != beforeHash) {
        return std::unexpected(Error{
            .code = Error::Code::NotFound, .text = Texts::tr("What the file held before was not kept."), .path = path});
    }
    return bytes;
}

JournalBatch JournalBatch::named(const QString &title)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.id = now.toString(u"yyyyMMddHHmmsszzz-"_s) + QString::number(QRandomGenerator::global()->generate(), 16),
            .time = now,
            .title = title};
}

QString JournalBatch::idOfEntry(qsizetype entry) const
{
    return id + u'/' + QString::number(entry);
}

JournalBatch JournalBatch::only(qsizetype entry) const
{
    JournalBatch part{.id = idOfEntry(entry),
                      .time = time,
                      .title = title,
                      .isSave = isSave,
                      .undoes = undoes,
                      .entries = {},
                      .isEnded = isEnded};
    if (entry >= 0 && entry < static_cast<qsizetype>(entries.size()))
        part.entries.push_back(entries[static_cast<std::size_t>(entry)]);
    if (failed.contains(entry))
        part.failed.insert(0);
    return part;
}

TakenBack::TakenBack(const std::vector<JournalBatch> &all)
{
    // What takes one back comes after it.
    for (auto batch = all.rbegin(); batch != all.rend(); ++batch) {
        const bool isDone = batch->isEnded && (batch->entries.empty() ||
                                               batch->failed.size() < static_cast<qsizetype>(batch->entries.size()));
        if (isDone && !batch->undoes.isEmpty() && !contains(*batch))
            m_ids.insert(batch->undoes);
    }
}

bool TakenBack::contains(const JournalBatch &batch) const
{
    if (m_ids.contains(batch.id))
        return true;
    bool isAny = false;
    for (qsizetype i = 0; i < static_cast<qsizetype>(batch.entries.size()); ++i) {
        if (batch.failed.contains(i))
            continue;
        isAny = true;
        if (!m_ids.contains(batch.idOfEntry(i)))
            return false;
    }
    return isAny;
}

bool TakenBack::contains(const JournalBatch &batch, qsizetype entry) const
{
    return m_ids.contains(batch.id) || m_ids.contains(batch.idOfEntry(entry));
}

Journal::Journal(const Environment &environment, FileOps &ops)
    : m_ops(ops)
    , m_folder(environment.state)
    , m_path(environment.state + u"/writes.log"_s)
{
}

Result<void> Journal::append(const QByteArray &lines) const
{
    // What files held is nobody else's business.
    if (!makePrivateFolder(m_folder))
        return notNoted(m_path, Texts::tr("its folder cannot be made"));
    const auto lock = privateLock(m_path + u".lock"_s, kLockWait);
    if (!lock)
        return notNoted(m_path, Texts::tr("another program holds it"));
    if (const auto room = makeRoom(lines.size()); !room)
        return notNoted(m_path, room.error().text);
    if (const auto added = m_ops.append(m_path, '\n' + lines); !added)
        return notNoted(m_path, added.error().text);
    return {};
}

Result<void> Journal::makeRoom(qint64 needed) const
{
    const FileInfo info = m_ops.info(m_path);
    if (info.kind == FileInfo::Kind::Missing || info.size + needed <= m_maximum)
        return {};
    const Result<QByteArray> bytes = m_ops.read(m_path, kMaximumJournal);
    if (!bytes)
        return std::unexpected(bytes.error()); // what cannot be read now is worth more than the next note
    const std::vector<JournalBatch> all = Reader(*bytes).batches();
    QByteArray kept;
    for (auto batch = all.rbegin(); batch != all.rend(); ++batch) {
        QByteArray lines = toLines(*batch);
        if (batch->isEnded)
            lines += endLine(*batch);
        if (kept.size() + lines.size() + needed > m_maximum / 2)
            break;
        kept.prepend(lines);
    }
    return FileSaver(m_ops)
        .save({.path = m_path, .bytes = kept, .overwriteAny = true})
        .transform([](const FileSaver::Saved &) {});
}

Result<void> Journal::begin(const JournalBatch &batch) const
{
    return append(toLines(batch));
}

void Journal::end(const QString &id, const QSet<qsizetype> &failed) const
{
    JournalBatch batch;
    batch.id = id;
    batch.failed = failed;
    (void)append(endLine(batch));
}

std::vector<JournalBatch> Journal::batches() const
{
    const Result<QByteArray> bytes = m_ops.read(m_path, kMaximumJournal);
    return bytes ? Reader(*bytes).batches() : std::vector<JournalBatch>();
}

std::optional<JournalBatch> Journal::batch(const QString &id) const
{
    std::vector<JournalBatch> all = batches();
    const auto found = std::ranges::find(all, id, &JournalBatch::id);
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

std::optional<JournalBatch> Journal::lastUndoable() const
{
    const std::vector<JournalBatch> all = batches();
    const TakenBack undone(all);
    const auto canBe = [&undone](const JournalBatch &batch) {
        return !batch.isSave && batch.undoes.isEmpty() && !undone.contains(batch) &&
               batch.failed.size() < static_cast<qsizetype>(batch.entries.size());
    };
    const auto found = std::find_if(all.rbegin(), all.rend(), canBe);
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

} // namespace dossier
