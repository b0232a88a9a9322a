// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/messagebar.h"

namespace dossier {

class AgentDocument;

/// What the disk has in store for an open document, with the ways out: changed,
/// gone, not to be written, or older text about to be saved over newer. Empty
/// most of the time. GUI thread.
class DiskBar : public MessageBar
{
    Q_OBJECT
public:
    /// The document outlives it.
    explicit DiskBar(AgentDocument *document, QWidget *parent = nullptr);

Q_SIGNALS:
    void reloadRequested(); ///< take the disk's version
    void overwriteRequested(); ///< save over the disk's version
    void compareRequested(); ///< with the disk's version
    void saveAsRequested();
    void followRequested(const QString &path); ///< the file is there now

private:
    void showState();
    void showChanged();
    void showMoved();
    void showSame();
    [[nodiscard]] Choice saveAsChoice();

    AgentDocument *m_document;
};

} // namespace dossier
