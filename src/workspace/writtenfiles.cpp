// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "writtenfiles.h"

#include "storage/readfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

namespace {

using Kind = FileChange::Kind;
using State = WrittenFile::State;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::WrittenFiles)
};

/// What stands in files now, each read once.
class Present
{
public:
    Present(const OpenTexts &open, FileOps &ops)
        : m_open(open)
        , m_ops(ops)
    {
    }

    struct File {
        bool isThere = false;
        bool isReadable = true;
        QByteArray hash = {};
    };

    const File &onDisk(const QString &path)
    {
        const auto known = m_disk.constFind(path);
        if (known != m_disk.cend())
            return *known;
        const Result<QByteArray> hash = hashOfFile(path, m_ops);
        const bool isMissing = !hash && hash.error().code == Error::Code::NotFound;
        return *m_disk.insert(
            path, {.isThere = !isMissing, .isReadable = hash || isMissing, .hash = hash.value_or(QByteArray())});
    }

    /// Texts change where they are open.
    const File &text(const QString &path)
    {
        if (const auto unsaved = m_open.texts.constFind(path); unsaved != m_open.texts.cend()) {
            File &file = m_texts[path];
            if (!file.isThere)
                file = {.isThere = true, .hash = hashOf(unsaved->toBytes())};
            return file;
        }
        if (const auto saved = m_open.hashes.constFind(path); saved != m_open.hashes.cend() && onDisk(path).isThere) {
            File &file = m_texts[path];
            file = {.isThere = true, .hash = *saved};
            return file;
        }
        return onDisk(path);
    }

private:
    const OpenTexts &m_open;
    FileOps &m_ops;
    QHash<QString, File> m_disk;
    QHash<QString, File> m_texts;
};

State stateOfDeletion(const JournalEntry &entry, const Present::File &now)
{
    if (!now.isThere)
        return State::AsWritten;
    return now.hash == entry.beforeHash ? State::AsBefore : State::InItsPlace;
}

State stateOf(const JournalEntry &entry, Present &present)
{
    const bool isOfText = entry.kind == Kind::Edit || entry.kind == Kind::Rename;
    const QString &path = entry.kind == Kind::Rename ? entry.newPath : entry.path;
    const Present::File now = isOfText ? present.text(path) : present.onDisk(path);
    if (!now.isReadable)
        return State::Unknown;
    if (entry.kind == Kind::Delete)
        return stateOfDeletion(entry, now);
    if (now.isThere && now.hash == entry.afterHash)
        return State::AsWritten;
    if (entry.kind == Kind::Rename) {
        const Present::File here = present.text(entry.path);
        if (!now.isThere && here.isThere && here.hash == entry.beforeHash)
            return State::AsBefore;
    }
    if (!now.isThere)
        return entry.kind == Kind::Create ? State::AsBefore : State::Gone;
    const bool isBefore = now.hash == entry.beforeHash || (!entry.diskHash.isEmpty() && now.hash == entry.diskHash);
    return entry.kind == Kind::Edit && isBefore ? State::AsBefore : State::Changed;
}

WrittenFile fileOf(const JournalBatch &batch, qsizetype index, const TakenBack &undone, Present &present)
{
    const JournalEntry &entry = batch.entries[static_cast<std::size_t>(index)];
    WrittenFile file{.batch = batch.id,
                     .entry = index,
                     .time = batch.time,
                     .kind = entry.kind,
                     .path = entry.path,
                     .newPath = entry.newPath,
                     .why = entry.why,
                     .isBeforeKept = entry.kind == Kind::Create || !entry.packed.isEmpty()};
    if (batch.failed.contains(index))
        file.state = State::NotDone;
    else if (undone.contains(batch, index))
        file.state = State::TakenBack;
    else
        file.state = stateOf(entry, present);
    return file;
}

bool isSaveOfSame(const JournalBatch &batch, const WrittenBatch &group)
{
    return batch.isSave && group.isSave && batch.entries.size() == 1 &&
           group.files.front().path == batch.entries.front().path;
}

} // namespace

bool WrittenFile::isUndoable() const
{
    return isBeforeKept && state != State::TakenBack && state != State::NotDone && state != State::AsBefore;
}

std::vector<WrittenBatch> readWritten(const Journal &journal, const OpenTexts &open, const std::stop_token &stop,
                                      FileOps &ops)
{
    const std::vector<JournalBatch> all = journal.batches();
    const TakenBack undone(all);
    Present present(open, ops);
    std::vector<WrittenBatch> found;
    for (auto batch = all.rbegin(); batch != all.rend() && !stop.stop_requested(); ++batch) {
        if (batch->entries.empty())
            continue; // it had nothing to do
        if (!found.empty() && !found.back().files.empty() && isSaveOfSame(*batch, found.back())) {
            found.back().id = batch->id;
            found.back().files.push_back(fileOf(*batch, 0, undone, present));
            found.back().isTakenBack = found.back().isTakenBack && undone.contains(*batch);
            continue;
        }
        WrittenBatch shown{.id = batch->id,
                           .time = batch->time,
                           .title = batch->title,
                           .isSave = batch->isSave,
                           .isUndo = !batch->undoes.isEmpty(),
                           .isEnded = batch->isEnded,
                           .isTakenBack = undone.contains(*batch),
                           .files = {}};
        shown.files.reserve(batch->entries.size());
        for (qsizetype i = 0; i < static_cast<qsizetype>(batch->entries.size()); ++i)
            shown.files.push_back(fileOf(*batch, i, undone, present));
        found.push_back(std::move(shown));
    }
    return found;
}

Result<WrittenVersions> writtenVersions(const Journal &journal, const VersionStore &versions, const QString &batch,
                                        qsizetype entry, FileOps &ops)
{
    const std::optional<JournalBatch> found = journal.batch(batch);
    if (!found || entry < 0 || entry >= static_cast<qsizetype>(found->entries.size())) {
        return std::unexpected(
            Error{.code = Error::Code::NotFound,
                  .text = Texts::tr("This write is not in the journal any more: only the newest ones are.")});
    }
    const JournalEntry &noted = found->entries[static_cast<std::size_t>(entry)];
    WrittenVersions sides;
    if (noted.kind != Kind::Create) {
        const auto before = noted.content();
        if (!before)
            return std::unexpected(before.error());
        sides.before = *before;
    }
    if (noted.kind == Kind::Delete) {
        sides.after = QByteArray();
        return sides;
    }
    const auto disk = readFile(noted.kind == Kind::Rename ? noted.newPath : noted.path, ops);
    sides.isAfterOnDisk = disk && hashOf(*disk) == noted.afterHash;
    if (sides.isAfterOnDisk)
        sides.after = *disk;
    else if (const auto kept = versions.bytes(noted.afterHash))
        sides.after = *kept;
    return sides;
}

} // namespace dossier
