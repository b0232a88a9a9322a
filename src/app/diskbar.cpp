// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diskbar.h"

#include "document/agentdocument.h"

#include <QDir>
#include <QFileInfo>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString readOnlyReason(FileContext::Place place)
{
    switch (place) {
    case FileContext::Place::Plugin:
        return DiskBar::tr("This is the installed copy of a plugin, and an update overwrites it. It is open for "
                           "reading only; copy the agent to another place to change it.");
    case FileContext::Place::Managed:
        return DiskBar::tr("This agent is managed by an administrator. It is open for reading only; copy it to another "
                           "place to change it.");
    case FileContext::Place::Project:
    case FileContext::Place::User:
        break;
    }
    return DiskBar::tr("This file cannot be written: it is open for reading only.");
}

} // namespace

DiskBar::DiskBar(AgentDocument *document, QWidget *parent)
    : MessageBar(parent)
    , m_document(document)
{
    setObjectName(u"diskBar"_s);
    connect(document, &AgentDocument::diskStateChanged, this, &DiskBar::showState);
    connect(document, &AgentDocument::readOnlyChanged, this, &DiskBar::showState);
    connect(document, &AgentDocument::beforeReloadChanged, this, &DiskBar::showState);
    connect(document, &AgentDocument::titleChanged, this, &DiskBar::showState);
    showState();
}

MessageBar::Choice DiskBar::saveAsChoice()
{
    return {tr("Save As …"), u"saveElsewhere"_s, [this] { Q_EMIT saveAsRequested(); }};
}

void DiskBar::showState()
{
    switch (m_document->diskState()) {
    case AgentDocument::DiskState::Same:
        showSame();
        break;
    case AgentDocument::DiskState::Changed:
        showChanged();
        break;
    case AgentDocument::DiskState::Missing:
    case AgentDocument::DiskState::Renamed:
        showMoved();
        break;
    case AgentDocument::DiskState::NotAFile:
        showMessage(BarTone::Warning,
                    tr("Something other than a file is in the place of this one now, perhaps a folder. The text is "
                       "still here; save it under another name."),
                    {saveAsChoice()});
        break;
    case AgentDocument::DiskState::Unreadable:
        showMessage(BarTone::Warning,
                    tr("This file may not be read any more: its permissions were changed. The text is still here; "
                       "change them back, or save it under another name."),
                    {saveAsChoice()});
        break;
    case AgentDocument::DiskState::Locked:
        showMessage(BarTone::Warning,
                    tr("This file may not be written any more. Your edits are still here; change its permissions, or "
                       "save it under another name."),
                    {saveAsChoice()});
        break;
    }
}

void DiskBar::showChanged()
{
    showMessage(BarTone::Warning,
                tr("Another program changed this file; you have unsaved edits. Nothing is overwritten until "
                   "you choose."),
                {{tr("Compare and Merge"), u"compareDisk"_s, [this] { Q_EMIT compareRequested(); }},
                 {tr("Take the Disk Version"), u"takeDiskVersion"_s, [this] { Q_EMIT reloadRequested(); }},
                 {tr("Save Mine Over It"), u"overwriteDisk"_s, [this] { Q_EMIT overwriteRequested(); }}});
}

void DiskBar::showMoved()
{
    const QString moved = m_document->movedTo();
    const Choice follow{tr("Use the New Name"), u"followMoved"_s, [this, moved] { Q_EMIT followRequested(moved); }};
    const Choice save{tr("Save"), u"saveMissing"_s, [this] { Q_EMIT overwriteRequested(); }};
    if (m_document->diskState() == AgentDocument::DiskState::Renamed) {
        showMessage(BarTone::Warning, tr("This file is now called %1.").arg(QFileInfo(moved).fileName()), {follow});
    } else if (!moved.isEmpty()) {
        showMessage(BarTone::Warning,
                    tr("This file is now called %1. The text is still here; saving writes it again under the old "
                       "name.")
                        .arg(QFileInfo(moved).fileName()),
                    {follow, save});
    } else {
        showMessage(BarTone::Warning,
                    tr("This file is no longer on the disk. The text is still here; saving writes it again."), {save});
    }
}

void DiskBar::showSame()
{
    if (m_document->isBeforeReload()) {
        showMessage(BarTone::Warning,
                    tr("Undo went back to before the version that another program wrote. Saving puts this older text "
                       "over it."),
                    {{tr("Compare"), u"compareDisk"_s, [this] { Q_EMIT compareRequested(); }},
                     {tr("Take the Disk Version"), u"takeDiskVersion"_s, [this] { Q_EMIT reloadRequested(); }}});
    } else if (m_document->isReadOnly() && !m_document->isGuarded()) {
        showMessage(BarTone::Info, readOnlyReason(m_document->context().place), {});
    } else {
        clear();
    }
}

} // namespace dossier
