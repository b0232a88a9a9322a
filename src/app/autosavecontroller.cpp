// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "autosavecontroller.h"

#include "document/agentdocument.h"
#include "documenttabs.h"
#include "workspace/autosave.h"

#include <QApplication>

#include <utility>

namespace dossier {

AutosaveController::AutosaveController(Workspace *workspace, DocumentTabs *tabs, QWidget *window)
    : QObject(window)
    , m_autosave(new Autosave(workspace, this))
{
    // A window that is closed has asked what is to be saved.
    m_autosave->setHold([window] { return QApplication::activeModalWidget() || !window->isVisible(); });
    connect(m_autosave, &Autosave::statusMessage, this, &AutosaveController::statusMessage);
    // Behind what goes on now: the tab, or the window, may be about to close, with
    // edits that are given up.
    connect(tabs, &DocumentTabs::currentDocumentChanged, this, [this](AgentDocument *document) {
        const QPointer<AgentDocument> left = std::exchange(m_current, document);
        QMetaObject::invokeMethod(this, [this, left] { m_autosave->leave(left); }, Qt::QueuedConnection);
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            QMetaObject::invokeMethod(m_autosave, &Autosave::leaveAll, Qt::QueuedConnection);
    });
}

} // namespace dossier
