// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"

#include <QWidget>

namespace dossier {

/// An agent's name as the client paints it, on a light and on a dark ground.
/// GUI thread.
class ColourBadge : public QWidget
{
    Q_OBJECT
public:
    explicit ColourBadge(QWidget *parent = nullptr);

    void setColour(const NamedColour &colour);
    void setName(const QString &name); ///< of the agent; empty: a word in its place

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHalf(QPainter &painter, const QRect &half, bool dark) const;

    NamedColour m_colour;
    QString m_name;
};

} // namespace dossier
