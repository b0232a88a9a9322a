// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace dossier {

class AgentDocument;
class Autosave;
class DocumentTabs;
class Workspace;

/// Tells Autosave when a person leaves a tab or the program. While a question is
/// open nothing is saved by itself: its answer may be that nothing is. GUI thread.
class AutosaveController : public QObject
{
    Q_OBJECT
public:
    /// Neither is owned.
    AutosaveController(Workspace *workspace, DocumentTabs *tabs, QWidget *window);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    Autosave *m_autosave;
    QPointer<AgentDocument> m_current;
};

} // namespace dossier
