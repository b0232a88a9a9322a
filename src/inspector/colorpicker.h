// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace dossier {

/// The colours of a client as swatches with their names, and none. Arrow keys
/// move and choose, as among radio buttons. A foreign value is kept and shown,
/// with the nearest name offered. GUI thread.
class ColorPicker : public QWidget
{
    Q_OBJECT
public:
    /// `dialect` outlives the picker.
    explicit ColorPicker(const Dialect &dialect, QWidget *parent = nullptr);

    /// The name, any foreign text, or empty for none.
    void setColor(const QString &color);
    [[nodiscard]] QString color() const { return m_color; }

Q_SIGNALS:
    void colorPicked(const QString &color); ///< by a person; empty: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    class Swatch;

    void addSwatch(const QString &name, int number, int of);
    void pick(int index);
    void updateState();
    void updateForeign();
    [[nodiscard]] int indexOf(const QString &color) const;

    const Dialect &m_dialect;
    QString m_color;
    std::vector<Swatch *> m_swatches; ///< the last one is none
    QWidget *m_foreign;
    QLabel *m_foreignText;
    QPushButton *m_useNearest;
    QLabel *m_badge;
    QString m_nearest;
};

} // namespace dossier
