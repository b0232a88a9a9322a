// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace dossier {

/// A button whose text may hold a name of any length: what has no room is elided
/// in its middle and said whole in the tool tip. GUI thread.
class BarButton : public QPushButton
{
    Q_OBJECT
public:
    explicit BarButton(QWidget *parent = nullptr);
    explicit BarButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] int frameWidth() const;
};

} // namespace dossier
