// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "runcontroller.h"

#include "comparisons.h"
#include "document/agentdocument.h"
#include "documenttabs.h"
#include "filecontroller.h"
#include "library/draftanswer.h"
#include "library/terminals.h"
#include "panels/answersdialog.h"
#include "panels/dialogs.h"
#include "panels/draftdialog.h"
#include "settings/settings.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "workspace/agentlibrary.h"
#include "workspace/savedagent.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// As it would be typed; for the eye only.
QString shownCommand(const ProcessRequest &request)
{
    QStringList words{QDir::toNativeSeparators(request.program)};
    for (const QString &argument : request.arguments)
        words << shellQuoted(argument).value_or(u"…"_s);
    return words.join(u' ');
}

/// What became of a program that did not end well; a sentence.
QString failureOf(const ProcessRequest &request, const ProcessResult &result)
{
    using End = ProcessResult::End;
    const QString program = QFileInfo(request.program).fileName();
    switch (result.end) {
    case End::Missing:
        return result.reason;
    case End::TimedOut:
        return RunController::tr("%1 had not ended after %n second(s); Dossier ended it.", nullptr,
                                 request.timeLimit / 1'000)
            .arg(program);
    case End::Crashed:
        return RunController::tr("%1 crashed.").arg(program);
    case End::Exited:
        break;
    }
    return RunController::tr("%1 ended with status %2.").arg(program).arg(result.code);
}

} // namespace

RunController::RunController(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    WindowActions *actions = parts.actions;
    QAction *terminal =
        actions->make(u"actionTryAgent"_s, tr("Tr&y It in a Terminal"), u"goto"_s, QKeySequence(u"F5"_s));
    QAction *ask = actions->make(u"actionAskClient"_s, tr("As&k Claude Code …"), u"ok"_s, QKeySequence(u"Shift+F5"_s));
    QAction *draft = actions->make(u"actionDraft"_s, tr("Dra&ft With a Program …"), u"new"_s);
    actions->needDocument({terminal, ask});
    parts.menus->add(WindowMenus::Section::AgentTry, {terminal, ask, draft});
    connect(terminal, &QAction::triggered, this, &RunController::tryInTerminal);
    connect(ask, &QAction::triggered, this, &RunController::askValidator);
    connect(draft, &QAction::triggered, this, &RunController::draft);
}

bool RunController::isAgreed(bool isOn, const ProcessRequest &request, const QString &consequence)
{
    return isOn || m_parts.dialogs->askRun(m_window, {.command = shownCommand(request),
                                                      .folder = QDir::toNativeSeparators(request.folder),
                                                      .consequence = consequence});
}

void RunController::tryInTerminal()
{
    const AgentDocument *document = m_parts.tabs->currentDocument();
    if (document->isModified() || document->path().isEmpty()) {
        Q_EMIT statusMessage(tr("Save it first: the client reads the file on the disk."));
        return;
    }
    const Environment &environment = m_parts.workspace->environment();
    Settings *settings = m_parts.workspace->settings();
    const Liveness::Saved saved = savedAgent(*m_parts.workspace, *document);
    const std::vector<Terminal> installed = installedTerminals(environment.searchPath);
    const QString chosen = settings->terminal();
    // One that was chosen may have gone.
    auto terminal = std::ranges::find(installed, chosen, &Terminal::id);
    const bool isChosen = terminal != installed.end();
    if (!isChosen)
        terminal = installed.begin();
    if (terminal == installed.end()) {
        m_parts.dialogs->showError(m_window, tr("No terminal was found that takes a program as a list of arguments. "
                                                "Install one, such as xterm, or copy the command and paste it into "
                                                "yours: Agent ▸ Copy Command to Try It."));
        return;
    }
    const QString project = saved.folder ? saved.folder->workingFolder : QString();
    const QString folder = project.isEmpty() ? m_parts.workspace->library()->workingFolder() : project;
    const auto request = agentStart(*document->client().dialect, saved.id, folder.isEmpty() ? environment.home : folder,
                                    *terminal, environment.searchPath);
    if (!request) {
        m_parts.dialogs->showError(m_window, request.error().text);
        return;
    }
    if (!isAgreed(isChosen, *request,
                  tr("A session of the client begins there. It uses the network and your account, and may change "
                     "files as you allow it.")))
        return;
    settings->setTerminal(terminal->id);
    if (const auto started = m_parts.processes->startDetached(*request))
        Q_EMIT statusMessage(tr("Started: %1").arg(shownCommand(*request)));
    else
        m_parts.dialogs->showError(m_window, started.error().text);
}

void RunController::askValidator()
{
    const AgentDocument *document = m_parts.tabs->currentDocument();
    const QString path = document->path();
    if (path.isEmpty()) {
        Q_EMIT statusMessage(tr("Save it first: the client reads the file on the disk."));
        return;
    }
    const auto agent = m_parts.workspace->library()->agent(path);
    const QString folder = agent && agent->folder ? agent->folder->path : QFileInfo(path).absolutePath();
    const Dialect &dialect = *document->client().dialect;
    auto request = validatorStart(dialect, folder, m_parts.workspace->environment().searchPath);
    if (!request) {
        m_parts.dialogs->showError(m_window, request.error().text);
        return;
    }
    request->timeLimit = kValidatorLimit;
    Settings *settings = m_parts.workspace->settings();
    if (!isAgreed(settings->asksClient(), *request,
                  tr("It reads the files of that folder. What else it does, such as using the network, is up to it.")))
        return;
    settings->setAsksClient(true);
    auto *dialog = new AnswersDialog(dialect.title(), folder, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswersDialog::againRequested, this,
            [this, dialog, asked = *request] { validate(dialog, asked); });
    connect(dialog, &AnswersDialog::openRequested, this,
            [this](const QString &file) { m_parts.files->openPath(file, true); });
    validate(dialog, *request);
    dialog->show();
}

void RunController::validate(AnswersDialog *dialog, const ProcessRequest &request)
{
    dialog->showRunning(shownCommand(request));
    // The run is the dialog's child: closed, it ends.
    m_parts.processes->run(request, dialog, [this, dialog, request](const ProcessResult &result) {
        if (result.end == ProcessResult::End::Exited)
            takeAnswer(dialog, result);
        else
            dialog->showFailure(failureOf(request, result), QString::fromUtf8(result.output + result.errors));
    });
}

void RunController::takeAnswer(AnswersDialog *dialog, const ProcessResult &result)
{
    const auto answer = ValidatorAnswer::read(result.output);
    if (!answer) {
        dialog->showFailure(answer.error().text, QString::fromUtf8(result.output + result.errors));
        return;
    }
    std::vector<AgentSummary> known;
    const QString inside = dialog->folder() + u'/';
    for (const AgentLibrary::ShownPlace &place : m_parts.workspace->library()->places()) {
        for (const auto &agent : place.agents) {
            if (agent->path.startsWith(inside))
                known.push_back(*agent);
        }
    }
    dialog->showRows(clientAnswerRows(*answer, known), answer->isPassed);
}

void RunController::draft()
{
    Settings *settings = m_parts.workspace->settings();
    const Environment &environment = m_parts.workspace->environment();
    QStringList words = QProcess::splitCommand(settings->draftCommand()); // parted as typed, given to no shell
    if (words.isEmpty()) {
        m_parts.dialogs->showError(m_window, tr("No program is chosen that drafts agents. Choose one in the "
                                                "preferences: it is given your instructions on its standard input and "
                                                "answers with the text of an agent."));
        return;
    }
    const QString name = words.takeFirst();
    const auto program = QDir::isAbsolutePath(name) ? name : findProgram(name, environment.searchPath);
    if (!program) {
        m_parts.dialogs->showError(m_window,
                                   tr("The program “%1” was not found in the folders of PATH. Choose another one in "
                                      "the preferences.")
                                       .arg(name));
        return;
    }
    AgentDocument *document = m_parts.tabs->currentDocument();
    const ProcessRequest request{
        .program = *program, .arguments = words, .folder = environment.home, .input = {}, .timeLimit = kDraftLimit};
    auto *dialog = new DraftDialog(shownCommand(request), document ? document->title() : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftDialog::draftRequested, this,
            [this, dialog, request, document = QPointer(document)] { runDraft(dialog, request, document); });
    dialog->open();
}

void RunController::runDraft(DraftDialog *dialog, const ProcessRequest &program, AgentDocument *document)
{
    ProcessRequest request = program;
    const Dialect &dialect =
        document ? *document->client().dialect : *m_parts.workspace->dialects().client(u"claude-code").dialect;
    const QString text = document && dialog->handsOver() ? document->text() : QString();
    request.input = draftRequest(dialog->wish(), dialect.title(), text).toUtf8();
    dialog->showRunning();
    m_parts.processes->run(request, dialog,
                           [this, dialog, request, document = QPointer(document)](const ProcessResult &result) {
                               if (result.end != ProcessResult::End::Exited || result.code != 0)
                                   dialog->showFailure(failureOf(request, result));
                               else
                                   takeDraft(dialog, result, document);
                           });
}

/// Beside the open agent, to be taken over piece by piece; else as an unsaved one.
void RunController::takeDraft(DraftDialog *dialog, const ProcessResult &result, AgentDocument *document)
{
    const auto text = draftIn(result.output);
    if (!text) {
        dialog->showFailure(text.error().text);
        return;
    }
    dialog->accept();
    if (document && !document->path().isEmpty() && !document->isReadInPart())
        m_parts.comparisons->compareWithDraft(document, text->toUtf8());
    else
        m_parts.files->create(*text);
}

} // namespace dossier
