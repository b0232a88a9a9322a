// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "batchrunner.h"

#include "document/agentdocument.h"
#include "fileversions.h"
#include "outsidechanges.h"
#include "storage/readfile.h"
#include "text/handover.h"
#include "workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dossier {

namespace {

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

QSet<QString> foldersOf(const ChangePlan &plan, FileOps &ops)
{
    QSet<QString> folders;
    const auto add = [&folders, &ops](QString folder) {
        // A new folder shows in the one that holds it.
        for (; folder.size() > 1 && ops.info(folder).kind == FileInfo::Kind::Missing; folder = folderOf(folder))
            folders.insert(folder);
        folders.insert(folder);
    };
    for (const FileChange &change : plan.changes) {
        add(folderOf(change.path));
        add(folderOf(change.pathAfter()));
    }
    return folders;
}

} // namespace

BatchRunner::BatchRunner(Workspace *workspace, std::unique_ptr<Trash> trash, QObject *parent, FileOps &ops)
    : QObject(parent)
    , m_workspace(workspace)
    , m_trash(std::move(trash))
    , m_ops(ops)
    , m_writer(std::make_unique<BatchWriter>(workspace->journal(), *m_trash, ops))
{
}

BatchRunner::~BatchRunner()
{
    // What it hands over is for an object that is still whole.
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

BatchWriter::OpenFiles BatchRunner::openFiles() const
{
    BatchWriter::OpenFiles open;
    for (const AgentDocument *document : m_workspace->documents()) {
        if (!document->path().isEmpty())
            open.insert(document->path(), {document->source().toBytes(), document->diskHash()});
    }
    return open;
}

void BatchRunner::run(ChangePlan plan)
{
    if (isRunning())
        return;
    m_folders = foldersOf(plan, m_ops);
    const BatchWriter::OpenFiles open = openFilesOf(plan);
    m_thread = std::jthread([this, plan = std::move(plan), open](const std::stop_token &stop) {
        auto outcome = m_writer->run(plan, open, stop, [this](qsizetype done, qsizetype total) {
            handOver(this, [this, done, total] { Q_EMIT progress(done, total); });
        });
        handOver(this, [this, outcome = std::move(outcome)]() mutable {
            m_thread.join();
            Q_EMIT finished(take(std::move(outcome)));
        });
    });
}

BatchReport BatchRunner::runNow(const ChangePlan &plan)
{
    Q_ASSERT(!isRunning());
    m_folders = foldersOf(plan, m_ops);
    return take(m_writer->run(plan, openFilesOf(plan)));
}

/// A file may be open by another of its paths.
BatchWriter::OpenFiles BatchRunner::openFilesOf(const ChangePlan &plan) const
{
    BatchWriter::OpenFiles open;
    for (const FileChange &change : plan.changes) {
        if (const AgentDocument *document = documentAt(change.path))
            open.insert(change.path, {document->source().toBytes(), document->diskHash()});
    }
    return open;
}

void BatchRunner::cancel()
{
    m_thread.request_stop();
}

AgentDocument *BatchRunner::documentAt(const QString &path) const
{
    if (AgentDocument *document = m_workspace->documentFor(path))
        return document;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const auto &documents = m_workspace->documents();
    const auto found = std::ranges::find_if(documents, [&canonical](const AgentDocument *document) {
        return !document->path().isEmpty() && QFileInfo(document->path()).canonicalFilePath() == canonical;
    });
    return canonical.isEmpty() || found == documents.end() ? nullptr : *found;
}

BatchReport BatchRunner::take(BatchWriter::Outcome outcome)
{
    BatchReport &report = outcome.report;
    std::vector<Step> steps;
    for (const auto &[index, changed] : outcome.open) {
        if (changed.kind == FileChange::Kind::Rename)
            m_workspace->followMove(changed.path, changed.newPath);
        if (const auto made = change(changed, report.undoes); !made) {
            // A file that was moved is to be moved back.
            if (changed.kind != FileChange::Kind::Rename)
                outcome.failed.insert(index);
            report.failures.push_back({changed.pathAfter(), made.error().text});
            continue;
        }
        report.done += changed.pathAfter();
        AgentDocument *document = documentAt(changed.pathAfter());
        if (!document)
            continue;
        steps.push_back({document, document->revision()});
        if (document->isModified())
            report.unsaved += document->path();
    }
    m_steps = std::move(steps);
    m_stepsOf = report.id;
    m_writer->finish(outcome);
    FileVersions *versions = m_workspace->versions();
    for (const auto &[path, bytes] : outcome.replaced)
        versions->note(path, bytes, FileVersion::Origin::Replaced);
    for (const auto &[from, to] : outcome.moved)
        versions->noteMove(from, to);
    for (const auto &[path, bytes] : outcome.written) {
        if (bytes)
            versions->note(path, *bytes, FileVersion::Origin::Batch);
    }
    // What Dossier wrote was not changed by others.
    for (const auto &[path, bytes] : outcome.written) {
        if (bytes) {
            m_workspace->outsideChanges()->noteWritten(path, *bytes, hashOf(*bytes));
            report.removed.remove(path);
        } else {
            m_workspace->outsideChanges()->noteRemoved(path);
            m_workspace->noteRemoval(path);
            report.removed.insert(path);
        }
    }
    m_workspace->checkFolders(m_folders);
    return std::move(outcome.report);
}

Result<void> BatchRunner::change(const FileChange &change, const QString &undoes)
{
    AgentDocument *document = documentAt(change.pathAfter());
    const ChangePart part = change.chosenParts();
    if (part.changes.isEmpty() && !part.format)
        return {};
    if (!document || document->source().toBytes() != change.before) {
        return std::unexpected(
            Error{.code = Error::Code::Changed,
                  .text = tr("%1 was left as it is: it was edited or closed since the change was shown.")
                              .arg(QDir::toNativeSeparators(change.pathAfter())),
                  .path = change.path});
    }
    // The way back in the history leaves the document as it was, saved or not.
    const bool isOfLast = undoes == m_stepsOf || undoes.startsWith(m_stepsOf + u'/');
    const bool isLast = !undoes.isEmpty() && !m_stepsOf.isEmpty() && isOfLast &&
                        std::ranges::any_of(m_steps, [document](const Step &step) {
                            return step.document == document && step.revision == document->revision();
                        });
    if (isLast)
        document->undo();
    const QByteArray after = change.after();
    if (document->source().toBytes() == after)
        return {};
    if (isLast)
        document->redo();
    if (document->applyFixes({Fix{.id = {}, .title = {}, .changes = part.changes, .format = part.format}}) == 0 ||
        document->source().toBytes() != after) {
        return std::unexpected(Error{.code = Error::Code::Refused,
                                     .text = tr("%1 was left as it is: it is open for reading only.")
                                                 .arg(QDir::toNativeSeparators(change.pathAfter())),
                                     .path = change.path});
    }
    return {};
}

} // namespace dossier
