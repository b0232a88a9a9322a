// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace dossier {

/// Goes from one part of the window to the next one and back to where the keys
/// last were in it, also out of a text that keeps Tab to itself. GUI thread.
class PaneKeys : public QObject
{
    Q_OBJECT
public:
    /// The parts there are now, in the order of reading; null for none.
    using Panes = std::function<QList<QWidget *>()>;

    PaneKeys(Panes panes, QObject *parent);

    /// By 1 or -1, round; what is not shown is passed over.
    void step(int by) const;

private:
    Panes m_panes;
};

} // namespace dossier
