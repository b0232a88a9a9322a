// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/reading.h"

#include <QHash>
#include <QObject>

#include <functional>

class QTimer;

namespace dossier {

class AgentDocument;
class Workspace;

/// Saves documents by itself, if the person has chosen so, when one is left or
/// after a pause in typing; never what needs a question or makes a file worse for
/// its client. GUI thread.
class Autosave : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit Autosave(Workspace *workspace, QObject *parent = nullptr);

    /// While it says so nothing is saved; a pause begins again.
    void setHold(std::function<bool()> isHeld) { m_isHeld = std::move(isHeld); }

    /// A document's tab is left; null is none.
    void leave(AgentDocument *document);
    void leaveAll(); ///< the window is

    /// Why a document is not saved by itself, as a sentence; empty if nothing is
    /// against it.
    [[nodiscard]] QString obstacle(const AgentDocument *document) const;

Q_SIGNALS:
    void statusMessage(const QString &text); ///< it was saved, or why not

private:
    void follow(AgentDocument *document);
    void forget(const AgentDocument *document);
    void noteSaved(const AgentDocument *document);
    void noteWritten(const AgentDocument *document, const QByteArray &bytes);
    void wait(AgentDocument *document);
    void waitForAll();
    void save(AgentDocument *document);

    struct Followed {
        Outcome saved = Outcome::NotAnAgent; ///< what the client makes of the file as it was last saved
        QTimer *pause = nullptr; ///< since the last change
    };

    Workspace *m_workspace;
    std::function<bool()> m_isHeld;
    QHash<const AgentDocument *, Followed> m_followed;
};

} // namespace dossier
