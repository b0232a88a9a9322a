// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace dossier {

/// The bars above a text, as high as they are; where the window is too low for
/// them and some lines of the text, they are scrolled. GUI thread.
class BarStack : public QScrollArea
{
    Q_OBJECT
public:
    explicit BarStack(QWidget *parent = nullptr);

    void add(QWidget *bar);
    /// One that can wait: see setCalm().
    void addExtra(QWidget *bar);
    void setCalm(bool calm); ///< those that can wait are not shown
    void setMaximum(int height); ///< in pixels

    [[nodiscard]] QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_column;
    QList<QWidget *> m_extras; ///< around bars, which come and go by themselves
    int m_maximum = QWIDGETSIZE_MAX;
};

} // namespace dossier
