// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "autosave.h"

#include "agentfile/agentfile.h"
#include "dialects/loader.h"
#include "document/agentdocument.h"
#include "settings/settings.h"
#include "workspace.h"

#include <QTimer>

namespace dossier {

namespace {

/// The larger, the less a client has of it.
int lossOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Loads:
        return 0;
    case Outcome::LoadsWithoutMetadata:
        return 1;
    case Outcome::NotLoaded:
    case Outcome::NotAnAgent:
        break;
    }
    return 2;
}

} // namespace

Autosave::Autosave(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::documentAdded, this, &Autosave::follow);
    connect(workspace, &Workspace::documentAboutToClose, this, &Autosave::forget);
    connect(workspace, &Workspace::written, this, &Autosave::noteWritten);
    connect(workspace, &Workspace::savedByItself, this, [this](AgentDocument *document, const Result<void> &saved) {
        Q_EMIT statusMessage(saved ? tr("Saved by itself: %1").arg(document->title())
                                   : tr("Not saved by itself: %1").arg(saved.error().text));
        if (saved)
            wait(document); // somebody may have typed on
    });
    connect(workspace->settings(), &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Autosave || key == Settings::Key::AutosavePause)
            waitForAll();
    });
    for (AgentDocument *document : workspace->documents())
        follow(document);
}

void Autosave::follow(AgentDocument *document)
{
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    connect(pause, &QTimer::timeout, document, [this, document] { save(document); });
    m_followed.insert(document, {.pause = pause});
    noteSaved(document);
    connect(document, &AgentDocument::readingChanged, this, [this, document] {
        noteSaved(document);
        wait(document);
    });
    connect(document, &AgentDocument::formatChanged, this, [this, document] { wait(document); });
    connect(document, &AgentDocument::modificationChanged, this, [this, document] {
        noteSaved(document);
        wait(document);
    });
}

void Autosave::forget(const AgentDocument *document)
{
    disconnect(document, nullptr, this, nullptr);
    const Followed gone = m_followed.take(document);
    delete gone.pause;
}

/// An unmodified document is what its file is.
void Autosave::noteSaved(const AgentDocument *document)
{
    const auto found = m_followed.find(document);
    if (found != m_followed.end() && !document->isModified())
        found->saved = document->reading().outcome;
}

/// If somebody has typed on, the document is not what its file is.
void Autosave::noteWritten(const AgentDocument *document, const QByteArray &bytes)
{
    const auto found = m_followed.find(document);
    if (found == m_followed.end() || !document->isModified())
        return;
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(bytes));
    found->saved = document->client().loader->read(file, document->context()).outcome;
}

void Autosave::wait(AgentDocument *document)
{
    const auto found = m_followed.constFind(document);
    if (found == m_followed.cend())
        return;
    const Settings &settings = *m_workspace->settings();
    if (settings.autosave() == Settings::Autosaving::AfterPause && document->isModified())
        found->pause->start(settings.autosavePause() * 1'000);
    else
        found->pause->stop();
}

void Autosave::waitForAll()
{
    for (AgentDocument *document : m_workspace->documents())
        wait(document);
}

void Autosave::leave(AgentDocument *document)
{
    if (document && m_workspace->settings()->autosave() == Settings::Autosaving::OnLeaving)
        save(document);
}

void Autosave::leaveAll()
{
    const auto documents = m_workspace->documents();
    for (AgentDocument *document : documents)
        leave(document);
}

void Autosave::save(AgentDocument *document)
{
    if (!document->isModified() || !m_followed.contains(document))
        return; // or it is being closed
    if (m_isHeld && m_isHeld()) {
        wait(document);
        return;
    }
    if (const QString reason = obstacle(document); !reason.isEmpty())
        Q_EMIT statusMessage(reason);
    else
        m_workspace->save(document, {.isByItself = true});
}

QString Autosave::obstacle(const AgentDocument *document) const
{
    const QString title = document->title();
    if (document->path().isEmpty())
        return tr("Not saved by itself: %1 has no file yet.").arg(title);
    if (document->isGuarded())
        return tr("Not saved by itself: a line of %1 is so long that it is open for reading.").arg(title);
    if (document->isReadOnly())
        return tr("Not saved by itself: %1 is open for reading only.").arg(title);
    if (document->diskState() != AgentDocument::DiskState::Same)
        return tr("Not saved by itself: the file of %1 was changed by another program.").arg(title);
    if (document->isBeforeReload())
        return tr("Not saved by itself: %1 is older than what another program wrote.").arg(title);
    const auto followed = m_followed.constFind(document);
    const Outcome saved = followed == m_followed.cend() ? Outcome::NotAnAgent : followed->saved;
    if (lossOf(document->reading().outcome) > lossOf(saved))
        return tr("Not saved by itself: %1 would not load any more as it is now.").arg(title);
    return {};
}

} // namespace dossier
