// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commitmarks.h"

#include "codeeditor.h"
#include "document/agentdocument.h"
#include "workspace/commitstates.h"

namespace dossier {

CommitMarks::CommitMarks(CodeEditor *editor, AgentDocument *document, CommitStates *states, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_document(document)
    , m_states(states)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &CommitMarks::update);
    connect(document, &AgentDocument::readingChanged, this, [this] {
        if (!m_committed)
            return;
        if (m_document->chunks().size() > kLongText)
            m_timer.start();
        else
            update();
    });
    connect(document, &AgentDocument::readOnlyChanged, this, &CommitMarks::update);
    // A new name is a new path, or may be.
    connect(document, &AgentDocument::titleChanged, this, &CommitMarks::followPath);
    connect(states, &CommitStates::committedChanged, this, [this](const QString &path) {
        if (path == m_path)
            takeCommitted();
    });
    followPath();
}

CommitMarks::~CommitMarks()
{
    if (m_states)
        m_states->unfollow(m_path);
}

void CommitMarks::followPath()
{
    if (!m_states || m_document->path() == m_path)
        return;
    m_states->unfollow(m_path);
    m_path = m_document->path();
    m_states->follow(m_path);
    takeCommitted();
}

void CommitMarks::takeCommitted()
{
    const std::optional<QByteArray> committed = m_states->committed(m_path);
    // Line ends and byte order marks are no lines.
    m_committed = committed ? std::optional(SourceText::fromBytes(*committed).text()) : std::nullopt;
    update();
}

void CommitMarks::update()
{
    if (!m_editor || !m_document)
        return;
    // The lines of a guarded document are shown in pieces.
    const bool isCompared = m_committed && !m_document->isGuarded() && m_document->chunks().size() <= kMostText;
    m_editor->setLineChanges(isCompared ? lineChanges(*m_committed, m_document->text()) : std::vector<LineChange>());
}

} // namespace dossier
