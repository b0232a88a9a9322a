// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fixcontroller.h"

#include "checks/configurationedit.h"
#include "checks/suppressions.h"
#include "documenttabs.h"
#include "library/gitattributes.h"
#include "library/repositoryroot.h"
#include "panels/changeplandialog.h"
#include "panels/dialogs.h"
#include "panels/rulehelp.h"
#include "storage/nativepath.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

ChangePart partOf(const AgentDocument &document, const Diagnostic &diagnostic, const Fix &fix)
{
    const QTextBlock block = document.textDocument()->findBlock(static_cast<int>(diagnostic.range.start));
    ChangePart part{.title = fix.title, .changes = fix.changes, .format = fix.format, .line = block.blockNumber() + 1};
    part.reason = diagnostic.message;
    part.rule = diagnostic.rule;
    part.isChosen = fix.safe;
    if (!fix.safe)
        part.remark = FixController::tr("Changes what is written.");
    return part;
}

/// What is to be listed of a document. One without a file goes by its title.
FileChange changeOf(const AgentDocument &document)
{
    return {.path = document.path().isEmpty() ? document.title() : document.path(),
            .before = document.source().toBytes()};
}

/// The preferred fix of each problem.
FileChange fixesOf(AgentDocument &document)
{
    document.checkHere();
    FileChange change = changeOf(document);
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        if (!diagnostic.fixes.empty())
            change.parts.push_back(partOf(document, diagnostic, diagnostic.fixes.front()));
    }
    return change;
}

std::vector<Fix> chosenFixes(const FileChange &change)
{
    std::vector<Fix> fixes;
    for (const ChangePart &part : change.parts) {
        if (change.isChosen && part.isChosen)
            fixes.push_back({.id = {}, .title = part.title, .changes = part.changes, .format = part.format});
    }
    return fixes;
}

} // namespace

FixController::FixController(Workspace *workspace, DocumentTabs *tabs, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_tabs(tabs)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void FixController::fixMany()
{
    AgentDocument *current = m_tabs->currentDocument();
    if (!current)
        return;
    std::vector<AgentDocument *> documents{current};
    for (AgentDocument *document : m_workspace->documents()) {
        if (document != current && !document->isReadOnly())
            documents.push_back(document);
    }
    ChangePlan plan{.title = tr("Fix Problems")};
    plan.changes.reserve(documents.size());
    for (AgentDocument *document : documents)
        plan.changes.push_back(fixesOf(*document));
    const auto isEmpty = [](const FileChange &change) { return change.parts.empty(); };
    if (std::ranges::all_of(plan.changes, isEmpty))
        Q_EMIT statusMessage(tr("There is no problem with a fix."));
    else
        offer(documents, std::move(plan));
}

void FixController::preview(const Diagnostic &diagnostic)
{
    AgentDocument *document = m_tabs->currentDocument();
    if (!document)
        return;
    FileChange change = changeOf(*document);
    for (const Fix &fix : diagnostic.fixes) {
        change.parts.push_back(partOf(*document, diagnostic, fix));
        // One way out of several.
        change.parts.back().isChosen = change.parts.size() == 1;
    }
    offer({document}, {.title = tr("Fix Problems"), .changes = {std::move(change)}});
}

void FixController::offer(const std::vector<AgentDocument *> &documents, ChangePlan plan)
{
    auto *dialog = new ChangePlanDialog(std::move(plan), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCurrentOnly(0);
    std::vector<std::pair<QPointer<AgentDocument>, quint64>> listed;
    listed.reserve(documents.size());
    for (AgentDocument *document : documents)
        listed.emplace_back(document, document->revision());
    connect(dialog, &QDialog::accepted, this, [this, dialog, listed] {
        qsizetype count = 0;
        const ChangePlan chosen = dialog->plan();
        for (std::size_t i = 0; i < listed.size(); ++i) {
            // The fixes are of the text that was listed.
            const auto &[document, revision] = listed[i];
            if (document && document->revision() == revision)
                count += document->applyFixes(chosenFixes(chosen.changes[i]));
        }
        Q_EMIT statusMessage(tr("%n fix(es) applied.", nullptr, static_cast<int>(count)));
    });
    dialog->open();
}

void FixController::showHelp(const QString &rule)
{
    const Rule *known = m_workspace->checker().rule(rule);
    if (!known)
        return;
    if (!m_help) {
        m_help = new RuleHelp(m_window);
        connect(m_help, &RuleHelp::linkActivated, this, &FixController::linkActivated);
    }
    const AgentDocument *document = m_tabs->currentDocument();
    m_help->showRule(*known, document ? *document->client().dialect : *m_workspace->dialects().client({}).dialect);
}

void FixController::ignoreInFile(const QString &rule)
{
    AgentDocument *document = m_tabs->currentDocument();
    if (!document)
        return;
    const auto changes = suppress(document->file(), rule);
    const auto applied = changes ? document->apply(*changes) : Result<void>(std::unexpected(changes.error()));
    Q_EMIT statusMessage(applied ? tr("“%1” is no longer told in this file: a comment in the header says so.").arg(rule)
                                 : applied.error().text);
}

void FixController::configure(const ConfigurationEdit &edit)
{
    const AgentDocument *document = m_tabs->currentDocument();
    if (!document)
        return;
    if (const auto written = m_workspace->configure(document, edit))
        Q_EMIT statusMessage(tr("Written to %1").arg(QDir::toNativeSeparators(*written)));
    else
        m_dialogs->showError(m_window, written.error().text);
}

bool FixController::canKeepLineFeeds(const AgentDocument *document) const
{
    return document && !repositoryRoot(parentPath(document->path())).isEmpty();
}

void FixController::keepLineFeeds()
{
    const AgentDocument *document = m_tabs->currentDocument();
    if (!document)
        return;
    const QString path = childPath(repositoryRoot(parentPath(document->path())), u".gitattributes"_s);
    if (!m_dialogs->askWrite(m_window, path, QString::fromLatin1(kLineFeedAttribute)))
        return;
    const auto written = m_workspace->edit(path, withLineFeedAttribute);
    if (written)
        Q_EMIT statusMessage(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    else
        m_dialogs->showError(m_window, written.error().text);
}

} // namespace dossier
