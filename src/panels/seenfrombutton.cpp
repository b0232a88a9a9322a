// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "seenfrombutton.h"

#include "dialogs.h"
#include "models/icons.h"
#include "storage/nativepath.h"
#include "workspace/agentlibrary.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// More are chosen in a box.
constexpr qsizetype kMaximumFolders = 40;

QString nameOf(const QString &folder)
{
    const QString name = folder.section(u'/', -1);
    return name.isEmpty() ? QDir::toNativeSeparators(folder) : escapedName(name);
}

/// As a button or a menu shows it: a single “&” would be a mnemonic.
QString shown(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

SeenFromButton::SeenFromButton(AgentLibrary *library, Dialogs *dialogs, QWidget *parent)
    : QToolButton(parent)
    , m_library(library)
    , m_dialogs(dialogs)
{
    setObjectName(u"seenFrom"_s);
    setIcon(Icons::icon(u"preview"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto *folders = new QMenu(this);
    folders->setObjectName(u"seenFromMenu"_s);
    folders->setToolTipsVisible(true);
    setMenu(folders);
    connect(folders, &QMenu::aboutToShow, this, &SeenFromButton::fillMenu);
    connect(library, &AgentLibrary::standingsChanged, this, &SeenFromButton::update);
    connect(library, &AgentLibrary::placeAdded, this, &SeenFromButton::update);
    connect(library, &AgentLibrary::placeRemoved, this, &SeenFromButton::update);
    update();
}

void SeenFromButton::update()
{
    const QString folder = m_library->workingFolder();
    setEnabled(!folder.isEmpty());
    const QString text = folder.isEmpty()
                             ? tr("Seen from: nowhere")
                             : tr("Seen from: %1").arg(fontMetrics().elidedText(nameOf(folder), Qt::ElideMiddle, 160));
    setText(shown(text));
    setAccessibleName(text);
    const QString help =
        tr("The folder in which the client is started: from there it is judged which agent answers to a name.");
    setToolTip(folder.isEmpty() ? help : QDir::toNativeSeparators(folder) + u"\n\n"_s + help);
}

void SeenFromButton::fillMenu()
{
    menu()->clear();
    delete m_group;
    m_group = new QActionGroup(menu());
    const auto add = [&](const QString &text, const QString &folder) {
        QAction *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_library->chosenWorkingFolder() == folder);
        action->setToolTip(QDir::toNativeSeparators(folder));
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, folder] { m_library->setWorkingFolder(folder); });
    };
    add(tr("The first place"), {});
    menu()->addSeparator();
    const QStringList folders = m_library->workingFolders();
    for (const QString &folder : folders.first(std::min(folders.size(), kMaximumFolders))) {
        const QString above = folder.section(u'/', -2, -2);
        const QString name = nameOf(folder);
        const auto isAlike = [&name](const QString &other) { return nameOf(other) == name; };
        const bool isDouble = std::ranges::count_if(folders, isAlike) > 1 && !above.isEmpty();
        add(shown(isDouble ? escapedName(above) + u'/' + name : name), folder);
    }
    menu()->addSeparator();
    menu()->addAction(Icons::icon(u"folder"), tr("Another Folder …"), this, &SeenFromButton::chooseOther);
}

void SeenFromButton::chooseOther()
{
    const QString folder = m_dialogs->openFolder(window(), m_library->workingFolder());
    if (!folder.isEmpty())
        m_library->setWorkingFolder(QDir::cleanPath(folder));
}

} // namespace dossier
