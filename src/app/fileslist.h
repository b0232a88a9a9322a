// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace dossier {

class Workspace;

/// Files that came all at once, as from a file manager, put among the places
/// rather than into tabs: a few at a time, so that keys and mouse go on. GUI thread.
class FilesList : public QObject
{
    Q_OBJECT
public:
    /// More new files than this are listed.
    static constexpr qsizetype kMostTabs = 20;

    explicit FilesList(Workspace *workspace, QObject *parent = nullptr);

    void add(const QStringList &paths); ///< absolute

private:
    void addSome();

    Workspace *m_workspace;
    QStringList m_waiting;
};

} // namespace dossier
