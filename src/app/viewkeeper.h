// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/viewmemory.h"

#include <QObject>

#include <map>

class QTimer;

namespace dossier {

class CodeEditor;
class DocumentPage;
class DocumentTabs;
class Workspace;

/// Brings a text to where somebody was in it when it is opened again. Owned by its
/// window; GUI thread.
class ViewKeeper : public QObject
{
    Q_OBJECT
public:
    ViewKeeper(const Workspace *workspace, DocumentTabs *tabs, QObject *parent);
    ~ViewKeeper() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    static constexpr int kInterval = 10'000; ///< ms after which a place is noted at the latest

private:
    void restore(DocumentPage *page);
    void note(const DocumentPage *page);
    void noteAll();

    DocumentTabs *m_tabs;
    ViewMemory m_memory;
    QTimer *m_timer;
    std::map<const QObject *, ViewState> m_unseen; ///< by editor: to be scrolled to when shown
};

} // namespace dossier
