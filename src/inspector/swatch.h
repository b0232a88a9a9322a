// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"

#include <QAbstractButton>

namespace dossier {

/// The hue of a client's colour on a light or dark ground.
[[nodiscard]] QColor hueOf(const NamedColour &colour, bool dark);
/// Black or white, whichever has more contrast on `ground`.
[[nodiscard]] QColor textColourOn(const QColor &ground);

/// One choice of the colour picker: the colour with its name beside it, or no
/// colour. Owned by the picker; GUI thread.
class Swatch : public QAbstractButton
{
    Q_OBJECT
public:
    /// An empty name stands for no colour; a name without a hue for a word that means another one in each
    /// theme. `number` of `count` is spoken.
    Swatch(const QString &name, const std::optional<NamedColour> &hue, int number, int count, QWidget *parent);

    [[nodiscard]] const QString &name() const { return m_name; }
    void setChosen(bool chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Qt lets the only button of a group be unchecked.
    void nextCheckState() override { setChecked(true); }

private:
    void paintGround(QPainter &painter) const;
    void paintSample(QPainter &painter, const QRectF &square) const;

    QString m_name;
    std::optional<NamedColour> m_hue;
};

} // namespace dossier
