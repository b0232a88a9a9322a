// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QObject>

#include <utility>

class QAction;
class QTabWidget;

namespace dossier {

class AgentDocument;
class AgentsPanel;
class ChangeController;
class DocumentTabs;
class FileController;
class FoundPanel;
class FoundSearch;
struct SearchQuery;
class WindowActions;
class WindowMenus;
class Workspace;

/// Find in all agents: its actions, its tab below the text, the way from a match to
/// its file, and replacing through a plan that is shown first. The search and its
/// panel are made when they are first seen. GUI thread.
class FindController : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Workspace *workspace;
        DocumentTabs *tabs;
        FileController *files;
        ChangeController *changes;
        const AgentsPanel *agents;
        WindowActions *actions;
        WindowMenus *menus;
        QTabWidget *below; ///< the tabs below the text, one of which it adds
    };
    /// None of the parts is owned.
    FindController(const Parts &parts, QWidget *window);

    /// Whether the tab is wanted where there is no document, too.
    [[nodiscard]] bool isAsked() const { return m_isAsked; }

Q_SIGNALS:
    void askedChanged();
    void statusMessage(const QString &text); ///< empty: nothing to say any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void makePanel();
    void open(bool isWithSelection);
    void giveRoom();
    void leave();
    void step(bool backwards);
    void show(const QString &path, TextRange match, bool keep);
    [[nodiscard]] std::pair<TextRange, QString> placeOf(const AgentDocument &document, const QString &path,
                                                        TextRange match) const;
    void replace(const SearchQuery &query, const QString &with, const QStringList &paths);
    void setAsked(bool isAsked);
    [[nodiscard]] QString selectedText() const;

    Parts m_parts;
    QWidget *m_page;
    FoundSearch *m_search = nullptr; ///< made with the panel
    FoundPanel *m_panel = nullptr;
    bool m_isAsked = false;
};

} // namespace dossier
