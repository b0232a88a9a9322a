// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace dossier {

/// A tab bar that can show a tab's text in italics or a tab as pinned, and closes a tab
/// by the middle button. GUI thread.
class TabBar : public QTabBar
{
    Q_OBJECT
public:
    using QTabBar::QTabBar;

    void setItalic(int index, bool italic);
    /// A pinned one has a sign instead of the button that closes it.
    void setPinned(int index, bool pinned);

Q_SIGNALS:
    void dropped(); ///< a tab was dragged, maybe to another place
    void overflowChanged(bool overflows); ///< not all tabs have room

protected:
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabLayoutChange() override;

private:
    void addCloseButton(int index);

    bool m_overflows = false;
};

} // namespace dossier
