// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fileslist.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype kAtOnce = 5;

} // namespace

FilesList::FilesList(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void FilesList::add(const QStringList &paths)
{
    const bool isUnderWay = !m_waiting.isEmpty();
    m_waiting += paths;
    if (!isUnderWay)
        addSome();
}

void FilesList::addSome()
{
    const qsizetype count = std::min(kAtOnce, m_waiting.size());
    m_workspace->list(m_waiting.first(count));
    m_waiting.remove(0, count);
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &FilesList::addSome, Qt::QueuedConnection);
}

} // namespace dossier
