// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QStatusBar;
class QToolButton;

namespace dossier {

class AgentDocument;
class CountsLabel;
class EditorPane;

/// The right part of the status bar: place of the cursor, counts, line ends, encoding,
/// and for which client the file is judged. GUI thread.
class DocumentStatus : public QWidget
{
    Q_OBJECT
public:
    /// To be added to `bar`, and gives way to a message that needs more room than is left, until
    /// the cursor moves.
    explicit DocumentStatus(QStatusBar *bar);

    /// Instead of setVisible(), as a message may be in its place.
    void setShown(bool shown);
    /// Both null for none. `newerVersion` is that of an installed client which is
    /// newer than the measured one; usually empty.
    void setEditor(AgentDocument *document, EditorPane *pane, const QString &newerVersion);
    void setPane(EditorPane *pane); ///< another view of the same document
    /// After how many ms a message has been read, and goes with the next move of the cursor.
    void setReadTime(int milliseconds) { m_readTime = milliseconds; }

Q_SIGNALS:
    void clientClicked(); ///< a person wants to choose another

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void giveWay();
    void updateCursor();
    void updateFormat();
    void updateClient();

    QStatusBar *m_bar;
    bool m_isShown = false;
    QElapsedTimer m_messageAge; ///< since a message came
    int m_readTime = 10'000;
    QPointer<AgentDocument> m_document;
    QPointer<EditorPane> m_pane;
    QLabel *m_cursor;
    CountsLabel *m_counts;
    QToolButton *m_lineEnd;
    QLabel *m_encoding;
    QToolButton *m_client;
    QString m_newerVersion;
};

} // namespace dossier
