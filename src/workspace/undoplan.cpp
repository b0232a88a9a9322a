// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "undoplan.h"

#include "storage/nativepath.h"
#include "storage/readfile.h"
#include "storage/siblingname.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = FileChange::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::UndoPlan)
};

/// A file as it is now.
struct Present {
    bool isThere = false;
    QByteArray bytes;
    QByteArray hash;
};

/// Takes one entry of a batch back.
class Step
{
public:
    Step(const JournalEntry &entry, const BatchWriter::OpenFiles &open, FileOps &ops, ChangePlan &plan)
        : m_entry(entry)
        , m_open(open)
        , m_ops(ops)
        , m_plan(plan)
    {
    }

    void take();

private:
    [[nodiscard]] std::optional<Present> at(const QString &path);
    /// Files come and go on the disk; texts change where they are open.
    [[nodiscard]] bool isOfText() const { return m_entry.kind == Kind::Edit || m_entry.kind == Kind::Rename; }
    void takeEdit(const Present &now);
    void takeCreate(const Present &now);
    void takeDelete(const Present &now);
    void takeRename(const Present &here, const Present &there);
    void takeOdd(const Present &here, const Present &there);

    [[nodiscard]] bool isAfter(const Present &now) const { return now.isThere && now.hash == m_entry.afterHash; }
    /// As it was before the batch, as far as that is on the disk.
    [[nodiscard]] bool isBefore(const Present &now) const
    {
        return now.isThere &&
               (now.hash == m_entry.beforeHash || (!m_entry.diskHash.isEmpty() && now.hash == m_entry.diskHash));
    }
    [[nodiscard]] FileChange back(Kind kind, const QString &path, const QByteArray &now) const
    {
        FileChange change{.kind = kind, .path = path, .before = now};
        change.why = Texts::tr("Back to what it was");
        if (kind == Kind::Edit || kind == Kind::Rename)
            change.parts = partsBetween(now, m_before, change.why);
        return change;
    }
    [[nodiscard]] FileChange again(const QString &path) const
    {
        FileChange change = back(Kind::Create, path, {});
        change.content = m_before;
        change.mode = m_entry.mode;
        change.linkTarget = m_entry.linkTarget;
        return change;
    }
    void add(FileChange change) { m_plan.changes.push_back(std::move(change)); }
    /// A change that would lose what came since.
    void addUnchosen(FileChange change, const QString &remark)
    {
        change.remark = remark;
        change.isChosen = false;
        m_plan.changes.push_back(std::move(change));
    }
    void refuse(const QString &path, const QString &reason) { m_plan.refusals.push_back({path, reason}); }

    const JournalEntry &m_entry;
    const BatchWriter::OpenFiles &m_open;
    FileOps &m_ops;
    ChangePlan &m_plan;
    QByteArray m_before;
};

/// None if it cannot be told, which is a refusal.
std::optional<Present> Step::at(const QString &path)
{
    if (path.isEmpty())
        return Present();
    if (const auto open = m_open.constFind(path); open != m_open.cend() && isOfText())
        return Present{true, open->text, hashOf(open->text)};
    auto bytes = readFile(path, m_ops);
    if (bytes)
        return Present{true, *bytes, hashOf(*bytes)};
    if (bytes.error().code == Error::Code::NotFound)
        return Present();
    refuse(path, bytes.error().text);
    return std::nullopt;
}

void Step::take()
{
    if (m_entry.kind != Kind::Create) {
        const auto before = m_entry.content();
        if (!before)
            return refuse(m_entry.path, before.error().text);
        m_before = *before;
    }
    const auto here = at(m_entry.path);
    const auto there = here ? at(m_entry.newPath) : std::nullopt;
    if (!here || !there)
        return;
    switch (m_entry.kind) {
    case Kind::Edit:
        return takeEdit(*here);
    case Kind::Create:
        return takeCreate(*here);
    case Kind::Delete:
        return takeDelete(*here);
    case Kind::Rename:
        return takeRename(*here, *there);
    }
}

void Step::takeEdit(const Present &now)
{
    if (isAfter(now))
        add(back(Kind::Edit, m_entry.path, now.bytes));
    else if (isBefore(now))
        ++m_plan.unchanged;
    else if (now.isThere)
        addUnchosen(back(Kind::Edit, m_entry.path, now.bytes),
                    Texts::tr("It was changed since; going back loses that too."));
    else
        addUnchosen(again(m_entry.path), Texts::tr("It was deleted or moved since."));
}

void Step::takeCreate(const Present &now)
{
    FileChange change = back(Kind::Delete, m_entry.path, now.bytes);
    change.why = Texts::tr("Away with what was made");
    change.emptiedFolders = m_entry.madeFolders;
    if (!now.isThere) {
        ++m_plan.unchanged;
    } else if (isAfter(now)) {
        change.isForGood = true;
        add(std::move(change));
    } else {
        addUnchosen(std::move(change), Texts::tr("It was changed since; it goes to the trash with that."));
    }
}

void Step::takeDelete(const Present &now)
{
    if (!now.isThere)
        add(again(m_entry.path));
    else if (isBefore(now))
        ++m_plan.unchanged;
    else
        addUnchosen(back(Kind::Edit, m_entry.path, now.bytes),
                    Texts::tr("There is another file in its place, which would be lost."));
}

void Step::takeRename(const Present &here, const Present &there)
{
    const bool isMoved = !here.isThere && (isAfter(there) || isBefore(there));
    // A move to another disk copies; a kill may have left both.
    const bool isDoubled = isBefore(here) && (isAfter(there) || isBefore(there));
    if (isMoved) {
        FileChange change = back(Kind::Rename, m_entry.newPath, there.bytes);
        // What the disk held, not what was unsaved, comes back where nothing was edited.
        if (isBefore(there))
            change.parts.clear();
        change.newPath = m_entry.path;
        change.emptiedFolders = m_entry.madeFolders;
        add(std::move(change));
    } else if (isDoubled) {
        FileChange change = back(Kind::Delete, m_entry.newPath, there.bytes);
        change.why = Texts::tr("Away with what was made");
        change.emptiedFolders = m_entry.madeFolders;
        change.isForGood = true;
        add(std::move(change));
    } else if (isBefore(here)) {
        ++m_plan.unchanged;
    } else {
        takeOdd(here, there);
    }
}

void Step::takeOdd(const Present &here, const Present &there)
{
    if (here.isThere) {
        refuse(m_entry.path, Texts::tr("There is another file in the place where %1 came from.")
                                 .arg(QDir::toNativeSeparators(m_entry.newPath)));
    } else if (there.isThere) {
        FileChange change = back(Kind::Rename, m_entry.newPath, there.bytes);
        change.newPath = m_entry.path;
        addUnchosen(std::move(change), Texts::tr("It was changed since; going back loses that too."));
    } else {
        addUnchosen(again(m_entry.path), Texts::tr("It was deleted or moved since."));
    }
}

QByteArray hashAt(const QString &path, FileOps &ops)
{
    return hashOfFile(path, ops).value_or(QByteArray());
}

/// Whether a temporary file holds nothing but what is elsewhere or was not
/// written whole. Behind the swap it has what the file held, which may be
/// another program's.
bool isWorthless(const JournalEntry &entry, const QByteArray &targetHash, const QByteArray &temporary)
{
    if (targetHash == entry.beforeHash) // not swapped yet, or nothing there to be swapped
        return true;
    return !entry.beforeHash.isEmpty() && entry.content().value_or(QByteArray()).startsWith(temporary);
}

} // namespace

ChangePlan undoPlan(const JournalBatch &batch, const BatchWriter::OpenFiles &open, FileOps &ops)
{
    ChangePlan plan{.title = Texts::tr("Undo: %1").arg(batch.title), .undoes = batch.id};
    for (qsizetype i = static_cast<qsizetype>(batch.entries.size()) - 1; i >= 0; --i) {
        if (!batch.failed.contains(i))
            Step(batch.entries[static_cast<std::size_t>(i)], open, ops, plan).take();
    }
    return plan;
}

void removeLeftovers(const JournalBatch &batch, FileOps &ops)
{
    // A save may be going on now, here or in another process.
    constexpr qint64 longestSave = 600; // seconds
    if (batch.isSave && batch.time.secsTo(QDateTime::currentDateTimeUtc()) < longestSave)
        return;
    QHash<QString, QHash<QString, const JournalEntry *>> entries; ///< by folder and name
    for (const JournalEntry &entry : batch.entries) {
        for (const QString &path : {entry.path, entry.newPath}) {
            // A link's target is what was written.
            const QString target = ops.resolved(path).value_or(path);
            if (const qsizetype slash = target.lastIndexOf(u'/'); slash > 0)
                entries[target.first(slash)].insert(target.sliced(slash + 1), &entry);
        }
    }
    for (auto folder = entries.cbegin(); folder != entries.cend(); ++folder) {
        const auto found = ops.entries(folder.key());
        for (const FolderEntry &file : found.value_or(std::vector<FolderEntry>())) {
            const auto entry =
                std::ranges::find_if(folder->keyValueBegin(), folder->keyValueEnd(),
                                     [&](const auto &each) { return isSiblingName(file.name, each.first); });
            if (entry == folder->keyValueEnd() || file.kind != FileInfo::Kind::File || file.isLink)
                continue;
            const QString temporary = folder.key() + u'/' + file.name;
            const QByteArray target = hashAt(folder.key() + u'/' + (*entry).first, ops);
            if (isWorthless(*(*entry).second, target, readFile(temporary, ops).value_or(QByteArray())))
                (void)ops.remove(temporary);
        }
    }
    // Of files that did not come about; a folder that is not empty stays.
    for (const JournalEntry &entry : batch.entries) {
        for (auto made = entry.madeFolders.rbegin(); made != entry.madeFolders.rend(); ++made)
            (void)ops.removeFolder(*made);
    }
}

} // namespace dossier
