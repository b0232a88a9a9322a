// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace dossier {

/// A tab bar that can show a tab's text in italics, and closes a tab by the
/// middle button. GUI thread.
class TabBar : public QTabBar
{
    Q_OBJECT
public:
    using QTabBar::QTabBar;

    void setItalic(int index, bool italic);

protected:
    void tabInserted(int index) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace dossier
