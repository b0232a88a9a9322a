// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QUrl;
class QWidget;

namespace dossier {

class Handbook;
class WindowActions;
class WindowMenus;

/// Help ▸ Handbook: opens it at the page for what has the focus. Owned by its window; GUI
/// thread.
class HelpController : public QObject
{
    Q_OBJECT
public:
    HelpController(WindowActions *actions, WindowMenus *menus, QWidget *window);

    void showPage(const QString &name);
    /// The page about a widget, or about the nearest part around it; empty: none.
    [[nodiscard]] static QString topicOf(const QWidget *widget);

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    QWidget *m_window;
    Handbook *m_handbook = nullptr; ///< made when it is first asked for
};

} // namespace dossier
