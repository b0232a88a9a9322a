// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "comparisons.h"

#include "document/agentdocument.h"
#include "models/comparedtext.h"
#include "models/showntime.h"
#include "panels/comparedialog.h"
#include "panels/dialogs.h"
#include "panels/versionsdialog.h"
#include "storage/readfile.h"
#include "workspace/commitstates.h"
#include "workspace/fileversions.h"
#include "workspace/outsidechanges.h"
#include "workspace/workspace.h"

#include <QDir>

#include <algorithm>

namespace dossier {

Comparisons::Comparisons(Workspace *workspace, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_reading(this)
{
}

void Comparisons::compare(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString right = paths.size() >= 2 ? paths[1] : otherFor(paths.constFirst());
    if (!right.isEmpty())
        compareFiles(paths.constFirst(), right);
}

QString Comparisons::otherFor(const QString &path) const
{
    const auto agent = m_workspace->library()->agent(path);
    const auto same = agent ? m_workspace->library()->standings().sameName(agent->dialect, agent->id())
                            : std::vector<Standings::AgentPointer>();
    const auto other = std::ranges::find_if(same, [&path](const auto &each) { return each->path != path; });
    return other != same.end() ? (*other)->path : m_dialogs->openFiles(m_window, path.section(u'/', 0, -2)).value(0);
}

void Comparisons::compareFiles(const QString &left, const QString &right)
{
    show(std::make_unique<ComparedText>(m_workspace, left), std::make_unique<ComparedText>(m_workspace, right));
}

void Comparisons::compareWithSeen(const QString &path)
{
    const Result<QByteArray> seen = m_workspace->outsideChanges()->seenBytes(path);
    if (!seen) {
        Q_EMIT statusMessage(seen.error().text);
        return;
    }
    show(std::make_unique<ComparedText>(m_workspace, path, tr("as it was last seen here"), *seen),
         std::make_unique<ComparedText>(m_workspace, path));
}

void Comparisons::compareWithCommit(const AgentDocument *document)
{
    const std::optional<QByteArray> committed = m_workspace->commitStates()->committed(document->path());
    if (!committed) {
        Q_EMIT statusMessage(tr("The last commit has no such file, or this folder is in no repository."));
        return;
    }
    show(std::make_unique<ComparedText>(m_workspace, document->path(), tr("as it is in the last commit"), *committed),
         std::make_unique<ComparedText>(m_workspace, document->path()));
}

void Comparisons::compareWithDisk(const AgentDocument *document)
{
    if (document->isReadInPart()) {
        Q_EMIT statusMessage(tr("%1 is too large to be compared.").arg(QDir::toNativeSeparators(document->path())));
        return;
    }
    const Result<QByteArray> disk = readFile(document->path());
    if (!disk) {
        Q_EMIT statusMessage(disk.error().text);
        return;
    }
    auto mine = std::make_unique<ComparedText>(m_workspace, document->path());
    if (document->isModified())
        mine->setReplaces(hashOf(*disk));
    auto theirs = std::make_unique<ComparedText>(m_workspace, document->path(), tr("as it is on the disk"), *disk);
    connect(mine.get(), &ComparedText::saveFinished, theirs.get(), [theirs = theirs.get()](const Result<void> &saved) {
        if (saved)
            theirs->setVersion(tr("as it was on the disk before"));
    });
    show(std::move(theirs), std::move(mine));
}

void Comparisons::compareWithDraft(const AgentDocument *document, const QByteArray &draft)
{
    show(std::make_unique<ComparedText>(m_workspace, document->path(), tr("as it was drafted"), draft),
         std::make_unique<ComparedText>(m_workspace, document->path()));
}

void Comparisons::compareWritten(const WrittenFile &file)
{
    m_reading.start(
        [&journal = m_workspace->journal(), store = m_workspace->versions()->reader(), file](const std::stop_token &,
                                                                                             const auto &) {
            return std::optional(writtenVersions(journal, store, file.batch, file.entry));
        },
        [this, file](const Result<WrittenVersions> &versions) {
            if (versions)
                showWritten(file, *versions);
            else
                Q_EMIT statusMessage(versions.error().text);
        });
}

void Comparisons::showWritten(const WrittenFile &file, const WrittenVersions &versions)
{
    const QString time = shownMoment(file.time.toLocalTime());
    const QString &path = file.pathAfter();
    // Where the file is as it was written, single differences can be taken back.
    // Where it is not known what was written, there is what the file is now.
    const bool isLive = versions.isAfterOnDisk || !versions.after;
    auto right =
        isLive ? std::make_unique<ComparedText>(m_workspace, path)
        : file.kind == FileChange::Kind::Delete
            ? std::make_unique<ComparedText>(m_workspace, path, tr("deleted: %1").arg(time), QByteArray())
            : std::make_unique<ComparedText>(m_workspace, path, tr("as written: %1").arg(time), *versions.after);
    show(std::make_unique<ComparedText>(m_workspace, path, tr("as before: %1").arg(time), versions.before),
         std::move(right));
}

void Comparisons::showVersions(AgentDocument *document)
{
    if (document->path().isEmpty()) {
        Q_EMIT statusMessage(tr("The agent has no file yet, so it has no earlier versions. Save it first."));
        return;
    }
    for (VersionsDialog *open : m_window->findChildren<VersionsDialog *>()) {
        if (open->document() == document && open->isVisible())
            return open->activateWindow();
    }
    (new VersionsDialog(m_workspace, document, m_window))->show();
}

void Comparisons::show(std::unique_ptr<ComparedText> left, std::unique_ptr<ComparedText> right)
{
    auto *dialog = new CompareDialog(std::move(left), std::move(right), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::openRequested, this, &Comparisons::openRequested);
    dialog->open();
}

} // namespace dossier
