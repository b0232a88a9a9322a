// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "batchwriter.h"

#include "storage/filesaver.h"
#include "storage/readfile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = FileChange::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::BatchWriter)
};

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.first(slash);
}

/// The folders above a path that are not there, the outer ones first.
QStringList missingFolders(const QString &path, FileOps &ops)
{
    QStringList missing;
    QString folder = folderOf(path);
    while (folder.size() > 1 && ops.info(folder).kind == FileInfo::Kind::Missing) {
        missing.prepend(folder);
        folder = folderOf(folder);
    }
    return missing;
}

QString conflictCopyOf(const FileSaver::Saved &saved)
{
    return saved.conflictCopy;
}

std::unexpected<Error> failed(const QString &text, const QString &path, Error::Code code)
{
    return std::unexpected(Error{.code = code, .text = text, .path = path});
}

/// The system's own reason as a sentence about a file.
std::unexpected<Error> explained(const Error &error, const FileChange &change)
{
    const QString from = QDir::toNativeSeparators(change.path);
    const QString to = QDir::toNativeSeparators(change.newPath);
    if (error.code == Error::Code::Changed && change.kind == Kind::Rename)
        return failed(Texts::tr("%1 was not moved: there is a file %2 already.").arg(from, to), change.path,
                      error.code);
    if (change.kind == Kind::Rename)
        return failed(Texts::tr("%1 was not moved to %2: %3").arg(from, to, error.text), change.path, error.code);
    if (change.kind == Kind::Delete)
        return failed(Texts::tr("%1 was not deleted: %2").arg(from, error.text), change.path, error.code);
    return failed(Texts::tr("%1 was not made: %2").arg(from, error.text), change.path, error.code);
}

} // namespace

BatchWriter::BatchWriter(const Journal &journal, Trash &trash, FileOps &ops)
    : m_journal(journal)
    , m_trash(trash)
    , m_ops(ops)
{
}

JournalEntry BatchWriter::entryOf(const FileChange &change, const OpenFile *open) const
{
    JournalEntry entry{.kind = change.kind, .path = change.path, .newPath = change.newPath, .why = change.why};
    if (change.kind != Kind::Create)
        entry.keep(change.before);
    if (change.kind != Kind::Delete)
        entry.afterHash = hashOf(change.after());
    if (open && open->diskHash != entry.beforeHash)
        entry.diskHash = open->diskHash;
    if (change.kind == Kind::Delete) {
        entry.mode = m_ops.info(change.path).mode;
        entry.linkTarget = m_ops.linkTarget(change.path);
    }
    if (change.kind == Kind::Create || change.kind == Kind::Rename)
        entry.madeFolders = missingFolders(change.pathAfter(), m_ops);
    return entry;
}

BatchWriter::Outcome BatchWriter::run(const ChangePlan &plan, const OpenFiles &open, const std::stop_token &stop,
                                      const Listener &listener) const
{
    Outcome outcome;
    BatchReport &report = outcome.report;
    report.title = plan.title;
    report.undoes = plan.undoes;
    std::vector<const FileChange *> wanted;
    for (const FileChange &change : plan.changes) {
        if (change.hasEffect())
            wanted.push_back(&change);
    }
    const auto openFile = [&open](const FileChange &change) {
        const auto found = open.constFind(change.path);
        return found == open.cend() ? nullptr : &*found;
    };
    JournalBatch batch = JournalBatch::named(plan.title);
    batch.undoes = plan.undoes;
    for (const FileChange *change : wanted)
        batch.entries.push_back(entryOf(*change, openFile(*change)));
    if (const auto noted = m_journal.begin(batch); !noted) {
        report.failures.push_back({noted.error().path, noted.error().text});
        return outcome;
    }
    report.id = batch.id;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        if (report.isCancelled || stop.stop_requested()) {
            report.isCancelled = true;
            outcome.failed.insert(index);
            continue;
        }
        if (listener)
            listener(index, static_cast<qsizetype>(wanted.size()));
        const FileChange &change = *wanted[i];
        const OpenFile *file = openFile(change);
        const auto made = make(change, file);
        if (!made) {
            // What is half done is to be taken back with the rest.
            if (change.kind != Kind::Rename || m_ops.info(change.path).kind != FileInfo::Kind::Missing)
                outcome.failed.insert(index);
            report.failures.push_back({change.path, made.error().text});
            continue;
        }
        if (!made->isEmpty())
            report.conflictCopies += *made;
        noteWritten(outcome, change, file);
        if (file && (change.kind == Kind::Edit || change.kind == Kind::Rename))
            outcome.open.emplace_back(index, change);
        else
            report.done += change.pathAfter();
    }
    return outcome;
}

void BatchWriter::noteWritten(Outcome &outcome, const FileChange &change, const OpenFile *open) const
{
    // Of an open file the change knows the text, not the disk.
    if (change.kind == Kind::Delete || (change.kind != Kind::Create && !open))
        outcome.replaced.emplace_back(change.path, change.before);
    if (change.kind == Kind::Rename)
        outcome.moved.emplace_back(change.path, change.newPath);
    if (change.kind == Kind::Rename || change.kind == Kind::Delete)
        outcome.written.emplace_back(change.path, std::nullopt);
    if (change.kind == Kind::Delete || (change.kind == Kind::Edit && open))
        return;
    // What is unsaved in an open file is not on the disk.
    if (!open)
        outcome.written.emplace_back(change.pathAfter(), change.after());
    else if (const auto bytes = readFile(change.pathAfter(), m_ops))
        outcome.written.emplace_back(change.pathAfter(), *bytes);
}

void BatchWriter::finish(const Outcome &outcome) const
{
    if (!outcome.report.id.isEmpty())
        m_journal.end(outcome.report.id, outcome.failed);
}

Result<QString> BatchWriter::make(const FileChange &change, const OpenFile *open) const
{
    switch (change.kind) {
    case Kind::Create:
        return create(change);
    case Kind::Rename:
        return rename(change, open);
    case Kind::Delete:
        return remove(change);
    case Kind::Edit:
        break;
    }
    if (open)
        return QString(); // its document does it
    return FileSaver(m_ops)
        .save({.path = change.path, .bytes = change.after(), .expectedHash = hashOf(change.before)})
        .transform(conflictCopyOf);
}

Result<void> BatchWriter::makeFolders(const QString &path) const
{
    for (const QString &folder : missingFolders(path, m_ops)) {
        if (auto made = m_ops.makeFolder(folder); !made)
            return made;
    }
    return {};
}

Result<void> BatchWriter::isAsKnown(const QString &path, const QByteArray &hash) const
{
    return hashOfFile(path, m_ops).and_then([&](const QByteArray &found) -> Result<void> {
        if (found == hash)
            return {};
        return failed(Texts::tr("%1 was left as it is: another program changed it since it was read.")
                          .arg(QDir::toNativeSeparators(path)),
                      path, Error::Code::Changed);
    });
}

Result<QString> BatchWriter::create(const FileChange &change) const
{
    if (const auto folders = makeFolders(change.path); !folders)
        return explained(folders.error(), change);
    if (!change.linkTarget.isEmpty()) {
        if (const auto made = m_ops.makeLink(change.path, change.linkTarget); !made)
            return explained(made.error(), change);
        return QString();
    }
    const auto saved = FileSaver(m_ops).save({.path = change.path, .bytes = change.content});
    if (saved && change.mode != 0)
        (void)m_ops.setMode(change.path, change.mode);
    return saved.transform(conflictCopyOf);
}

/// To another disk, a file goes as a copy.
Result<void> BatchWriter::move(const FileChange &change, const QByteArray &bytes) const
{
    const auto renamed = m_ops.renameNew(change.path, change.newPath);
    if (renamed || renamed.error().code != Error::Code::Refused)
        return renamed;
    if (const auto saved = FileSaver(m_ops).save({.path = change.newPath, .bytes = bytes}); !saved)
        return std::unexpected(saved.error());
    (void)m_ops.copyAttributes(change.path, change.newPath);
    const auto removed = m_ops.remove(change.path);
    if (!removed)
        (void)m_ops.remove(change.newPath);
    return removed;
}

Result<QString> BatchWriter::rename(const FileChange &change, const OpenFile *open) const
{
    const auto bytes = readFile(change.path, m_ops);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const auto known = isAsKnown(change.path, open ? open->diskHash : hashOf(change.before)); !known)
        return std::unexpected(known.error());
    if (const auto folders = makeFolders(change.newPath); !folders)
        return explained(folders.error(), change);
    if (const auto moved = move(change, *bytes); !moved)
        return explained(moved.error(), change);
    (void)m_ops.syncFolder(folderOf(change.newPath));
    (void)m_ops.syncFolder(folderOf(change.path));
    QString conflictCopy;
    if (const QByteArray after = change.after(); !open && after != change.before) {
        const auto saved =
            FileSaver(m_ops).save({.path = change.newPath, .bytes = after, .expectedHash = hashOf(change.before)});
        if (!saved) {
            // Half a rename is none.
            (void)m_ops.renameNew(change.newPath, change.path);
            return std::unexpected(saved.error());
        }
        conflictCopy = saved->conflictCopy;
    }
    for (auto folder = change.emptiedFolders.rbegin(); folder != change.emptiedFolders.rend(); ++folder)
        (void)m_ops.removeFolder(*folder);
    return conflictCopy;
}

Result<QString> BatchWriter::remove(const FileChange &change) const
{
    if (const auto known = isAsKnown(change.path, hashOf(change.before)); !known)
        return std::unexpected(known.error());
    const auto removed = change.isForGood ? m_ops.remove(change.path) : m_trash.put(change.path);
    if (!removed)
        return change.isForGood ? explained(removed.error(), change) : std::unexpected(removed.error());
    (void)m_ops.syncFolder(folderOf(change.path));
    for (auto folder = change.emptiedFolders.rbegin(); folder != change.emptiedFolders.rend(); ++folder)
        (void)m_ops.removeFolder(*folder);
    return QString();
}

} // namespace dossier
