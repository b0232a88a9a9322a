// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace dossier {

class AgentDocument;
class EditorPane;

/// The right part of the status bar: place of the cursor, line ends, encoding,
/// and for which client the file is judged. GUI thread.
class DocumentStatus : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentStatus(QWidget *parent = nullptr);

    void setEditor(AgentDocument *document, EditorPane *pane); ///< both null for none

private:
    void updateCursor();
    void updateFormat();
    void updateClient();

    QPointer<AgentDocument> m_document;
    QPointer<EditorPane> m_pane;
    QLabel *m_cursor;
    QToolButton *m_lineEnd;
    QLabel *m_encoding;
    QLabel *m_client;
};

} // namespace dossier
