// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace dossier {

/// One line of quiet text that changes with each key and moves nothing: it is
/// as wide as there is room, and cut with dots. GUI thread.
class FactsLine : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace dossier
