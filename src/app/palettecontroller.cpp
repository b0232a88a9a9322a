// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "palettecontroller.h"

#include "agentviews.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "filecontroller.h"
#include "models/commandsource.h"
#include "models/headingsource.h"
#include "models/palettemodel.h"
#include "models/settingsource.h"
#include "openrequest.h"
#include "panels/palette.h"
#include "windowactions.h"
#include "windowcommands.h"
#include "windowmenus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QMainWindow>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

const QString kCommands = u"commands"_s; // kind of what was used last

} // namespace

PaletteController::PaletteController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_lastUsed(parts.workspace->environment().state)
{
    makeActions();
    connect(parts.tabs, &DocumentTabs::currentDocumentChanged, this, &PaletteController::noteShown);
}

PaletteController::~PaletteController()
{
    delete m_palette;
}

void PaletteController::noteShown(const AgentDocument *document)
{
    if (!document || document->path().isEmpty())
        return;
    m_shown.removeAll(document->path());
    m_shown.prepend(document->path());
}

void PaletteController::makeActions()
{
    WindowActions *actions = m_parts.actions;
    QAction *quickOpen = actions->make(u"actionQuickOpen"_s, tr("&Quick Open …"), u"find"_s, QKeySequence(u"Ctrl+P"_s));
    QAction *commands =
        actions->make(u"actionCommandPalette"_s, tr("&Command Palette …"), {}, QKeySequence(u"Ctrl+Shift+P"_s));
    QAction *heading = actions->make(u"actionGoToHeading"_s, tr("&Heading …"), {}, QKeySequence(u"Ctrl+Shift+L"_s));
    connect(quickOpen, &QAction::triggered, this, [this] { open({}); });
    connect(commands, &QAction::triggered, this, [this] { open(u">"_s); });
    connect(heading, &QAction::triggered, this, [this] { open(u"@"_s); });
    connect(actions->goToLine, &QAction::triggered, this, [this] { open(u":"_s); });
    actions->needDocument({heading});
    m_parts.menus->add(WindowMenus::Section::GoQuick, {quickOpen, commands, heading});
}

void PaletteController::open(const QString &text)
{
    if (!m_palette)
        makePalette();
    m_palette->open(text);
}

void PaletteController::makePalette()
{
    m_model = std::make_unique<PaletteModel>();
    const auto document = [this]() -> const AgentDocument * {
        return isTextShown() ? m_parts.tabs->currentDocument() : nullptr;
    };
    m_model->addSource(std::make_unique<AgentSource>(
        m_parts.agents, AgentSource::Wiring{.nearby = [this] { return nearby(); },
                                            .open = [this](const QString &path, int line,
                                                           int column) { openPath(path, line, column); }}));
    m_model->addSource(std::make_unique<CommandSource>(CommandSource::Wiring{
        .commands = [this] { return windowCommands(*m_parts.window); },
        .obstacle = [this](const QAction *action) { return obstacleOf(action); },
        .lastUsed = [this] { return m_lastUsed.of(kCommands); },
        .noteUse = [this](const QString &id) { m_lastUsed.note(kCommands, id); },
    }));
    m_model->addSource(std::make_unique<HeadingSource>(
        HeadingSource::Wiring{.document = document, .goTo = [this](TextRange range) { goTo({range.start, 0}); }}));
    m_model->addSource(std::make_unique<LineSource>(LineSource::Wiring{
        .where = [this] { return cursor(); }, .goTo = [this](int line, int column) { goToLine(line, column); }}));
    m_model->addSource(std::make_unique<SettingSource>(
        SettingSource::Wiring{.settings = m_parts.workspace->settings(), .show = m_parts.showSetting}));
    m_palette = new Palette(m_model.get(), m_parts.window);
}

bool PaletteController::isTextShown() const
{
    return m_parts.tabs->currentPage() && !m_parts.views->isViewShown();
}

AgentSource::Nearby PaletteController::nearby() const
{
    AgentSource::Nearby nearby{.open = {}, .current = {}, .recent = m_parts.workspace->recentFiles()};
    for (const QString &path : m_shown) {
        if (m_parts.workspace->documentFor(path))
            nearby.open += path;
    }
    for (const AgentDocument *document : m_parts.workspace->documents()) {
        if (!document->path().isEmpty() && !nearby.open.contains(document->path()))
            nearby.open += document->path();
    }
    if (isTextShown())
        nearby.current = m_parts.tabs->currentDocument()->path();
    return nearby;
}

void PaletteController::openPath(const QString &path, int line, int column)
{
    if (!m_parts.files->openPath(path, true))
        return;
    if (line > 0)
        goToLine(line, column);
    if (isTextShown())
        m_parts.tabs->currentPage()->editor()->focusText();
}

std::optional<LineSource::Where> PaletteController::cursor() const
{
    if (!isTextShown())
        return std::nullopt;
    return LineSource::Where{.line = m_parts.tabs->currentPage()->editor()->editor()->cursorPlace().line,
                             .lines = m_parts.tabs->currentDocument()->textDocument()->blockCount()};
}

void PaletteController::goToLine(int line, int column)
{
    if (!isTextShown())
        return;
    const QTextDocument *text = m_parts.tabs->currentDocument()->textDocument();
    const QTextBlock block = text->findBlockByNumber(std::clamp(line, 1, text->blockCount()) - 1);
    goTo({block.position() + std::clamp(column - 1, 0, block.length() - 1), 0});
}

void PaletteController::goTo(TextRange range)
{
    if (isTextShown())
        m_parts.tabs->currentPage()->goTo(range);
}

QString PaletteController::obstacleOf(const QAction *action) const
{
    return !isTextShown() && m_parts.actions->needsDocument(action) ? tr("Needs an open agent")
                                                                    : tr("Not possible now");
}

} // namespace dossier
