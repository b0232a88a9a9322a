// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace dossier {

class DocumentTabs;

/// Where a window stands and how it is divided, as bytes for the session. Owned by the
/// window; GUI thread.
class WindowState : public QObject
{
    Q_OBJECT
public:
    /// None of the parts is owned; all outlive this.
    WindowState(QWidget *window, QSplitter *columns, QSplitter *rows, DocumentTabs *tabs);

    [[nodiscard]] QByteArray save() const;
    /// Anything else than a state leaves the window as it is.
    void restore(const QByteArray &state);

private:
    QWidget *m_window;
    QSplitter *m_columns;
    QSplitter *m_rows;
    DocumentTabs *m_tabs;
};

} // namespace dossier
