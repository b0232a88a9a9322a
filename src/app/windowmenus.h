// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace dossier {

class WindowActions;

/// The window's menus and tool bar. A menu consists of sections, parted by lines, so that
/// each part of the program puts its actions where a person looks for them, whenever it is
/// made. Owned by the window; GUI thread.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    /// In the order in which they stand, one menu behind the other.
    enum class Section : char {
        FileNew,
        FileSave,
        FileVersions,
        FileClose,
        FilePreferences,
        FileQuit,
        EditUndo,
        EditClipboard,
        EditFind,
        EditText,
        EditProblems,
        FormatWords,
        FormatParagraphs,
        FormatLines,
        AgentNew,
        AgentFiles,
        AgentCompare,
        AgentTry,
        AgentBatch,
        ViewMode,
        ViewPanels,
        ViewText,
        ViewZoom,
        ViewLooks,
        GoQuick,
        GoProblems,
        GoPlaces,
        GoPanels,
        GoTabs,
        GoPanes,
        HelpPages,
        HelpAbout,
    };

    WindowMenus(QMainWindow *window, WindowActions *actions);

    /// Puts actions at the end of a section; a menu without any is not shown.
    void add(Section section, const QList<QAction *> &actions);
    /// Puts a menu into one; its title must be set.
    void add(Section section, QMenu *menu);

private:
    void makeMenus();
    void fill();
    void fillToolBar();

    static constexpr size_t kSections = size_t(Section::HelpAbout) + 1;

    QMainWindow *m_window;
    WindowActions *m_actions;
    std::array<QAction *, kSections> m_ends = {}; ///< the line below each section
    std::array<QMenu *, kSections> m_menus = {};
};

} // namespace dossier
