// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace dossier {

/// Rows of dots to take hold of; tells where it is dragged and takes nothing
/// along itself. Esc ends the dragging. GUI thread.
class DragHandle : public QWidget
{
    Q_OBJECT
public:
    explicit DragHandle(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dragged(const QPoint &globalPlace);
    void dropped(const QPoint &globalPlace);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace dossier
