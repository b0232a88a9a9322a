// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace dossier {

class WrapLayout;

/// The buttons below a dialog that does things while it stays open: none is the
/// default by accident, and in a narrow window they take two lines. GUI thread.
class ButtonRow : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);

    /// At the end of the row; `icon` may be empty.
    QPushButton *add(const QString &name, const QString &text, QStringView icon = {}, const QString &help = {});
    void addGap();

private:
    WrapLayout *m_row;
};

/// What a window may take of its screen, with room for a frame.
[[nodiscard]] QSize onScreen(const QWidget *window);

/// As large as is wanted, but with its frame not larger than the screen.
void resizeOnScreen(QWidget *window, QSize wanted);

} // namespace dossier
