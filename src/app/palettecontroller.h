// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/agentsource.h"
#include "models/linesource.h"
#include "settings/settings.h"
#include "text/textrange.h"
#include "workspace/lastused.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMainWindow;

namespace dossier {

class AgentDocument;
class AgentRowsModel;
class AgentViews;
class DocumentTabs;
class FileController;
class Palette;
class PaletteModel;
class WindowActions;
class WindowMenus;
class Workspace;

/// Quick open, commands, lines and headings: the palette with its sources and
/// what leads to it. The palette is made when it is first wanted. GUI thread.
class PaletteController : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        QMainWindow *window;
        WindowActions *actions;
        WindowMenus *menus;
        Workspace *workspace;
        DocumentTabs *tabs;
        FileController *files;
        AgentViews *views;
        const AgentRowsModel *agents;
        std::function<void(Settings::Key key)> showSetting;
    };
    /// None of the parts is owned, but the window owns this.
    explicit PaletteController(const Parts &parts);
    ~PaletteController() override;

private:
    void makeActions();
    void noteShown(const AgentDocument *document);
    void open(const QString &text);
    void makePalette();
    [[nodiscard]] bool isTextShown() const;
    [[nodiscard]] AgentSource::Nearby nearby() const;
    void openPath(const QString &path, int line, int column);
    [[nodiscard]] std::optional<LineSource::Where> cursor() const;
    void goToLine(int line, int column);
    void goTo(TextRange range);
    [[nodiscard]] QString obstacleOf(const QAction *action) const;

    Parts m_parts;
    LastUsed m_lastUsed;
    QStringList m_shown; ///< files that were current, the last one first
    std::unique_ptr<PaletteModel> m_model;
    QPointer<Palette> m_palette; ///< the window's, which may go first
};

} // namespace dossier
