// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/destinations.h"

#include <QScrollArea>

class QVBoxLayout;

namespace dossier {

class AgentDocument;

/// Where the current document loads: a line for each client that is known and
/// for a Windows checkout, with what mends it. Looks only while it is seen. GUI
/// thread.
class DestinationsPanel : public QScrollArea
{
    Q_OBJECT
public:
    /// `dialects` outlives the panel.
    explicit DestinationsPanel(const Dialects &dialects, QWidget *parent = nullptr);

    void setDocument(AgentDocument *document);
    /// Where .gitattributes would go, and whether it says already what it should.
    void setCanKeepLineFeeds(bool can);

Q_SIGNALS:
    void fixRequested(const dossier::Fix &fix);
    void jumpRequested(dossier::TextRange range);
    void keepLineFeedsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Row;
    void update();
    void show(const std::vector<Destination> &destinations);

    const Dialects &m_dialects;
    AgentDocument *m_document = nullptr;
    QVBoxLayout *m_rowLayout;
    std::vector<Row *> m_rows;
    bool m_canKeepLineFeeds = false;
    bool m_isStale = true;
};

} // namespace dossier
