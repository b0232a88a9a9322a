// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QUrl;
class QWidget;

namespace dossier {

class ExplanationBox;
class Handbook;
class WindowActions;
class WindowMenus;

/// Help ▸ Handbook opens it at the page for what has the focus, Help ▸ What Is This? asks
/// what has it (Explained). Owned by its window; GUI thread.
class HelpController : public QObject
{
    Q_OBJECT
public:
    HelpController(WindowActions *actions, WindowMenus *menus, QWidget *window);

    [[nodiscard]] const QAction *handbook() const { return m_action; }
    void showPage(const QString &name);
    /// The page about a widget, or about the nearest part around it; empty: none.
    [[nodiscard]] static QString topicOf(const QWidget *widget);
    /// What is known of a widget, or of the nearest part around it, in a box beside it.
    void explain(QWidget *about);

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void statusMessage(const QString &text);

private:
    void follow(const QUrl &url);

    QWidget *m_window;
    const QAction *m_action = nullptr; ///< the handbook's
    ExplanationBox *m_box = nullptr; ///< made when it is first asked for
    Handbook *m_handbook = nullptr; ///< made when it is first asked for
};

} // namespace dossier
