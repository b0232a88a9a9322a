// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace dossier {

class ColourBadge;
class Swatch;

/// The colours of a client as swatches with their names, and none. One stop of
/// the Tab key; arrow keys move and choose, as among radio buttons. Where
/// the client takes any colour there is a dialog for others. A foreign value is kept and
/// shown, with the nearest name offered. GUI thread.
class ColorPicker : public QWidget
{
    Q_OBJECT
public:
    /// `dialect` outlives the picker.
    explicit ColorPicker(const Dialect &dialect, QWidget *parent = nullptr);

    /// The name, any foreign text, or empty for none.
    void setColor(const QString &color);
    /// Several colours at once: none of them is chosen, not even none.
    void setSeveral();
    [[nodiscard]] QString color() const { return m_color; }
    void setAgentName(const QString &name); ///< on the badge

Q_SIGNALS:
    void colorPicked(const QString &color); ///< by a person; empty: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSwatches();
    void addOwnColour();
    void arrange();
    void pick(int index);
    void take(const QString &color);
    void askForColor();
    void updateState();
    void updateForeign();
    [[nodiscard]] bool handleKey(int key, int from);
    [[nodiscard]] int indexOf(const QString &color) const;
    [[nodiscard]] int last() const { return static_cast<int>(m_swatches.size()) - 1; }

    const Dialect &m_dialect;
    QString m_color;
    bool m_isSeveral = false;
    bool m_isUpdating = false;
    std::vector<Swatch *> m_swatches; ///< the last one is none
    int m_columns = 0;
    QGridLayout *m_grid;
    QWidget *m_foreign;
    QLabel *m_foreignText;
    QPushButton *m_useNearest;
    QPushButton *m_other = nullptr; ///< only where the client takes any colour
    ColourBadge *m_badge;
    QString m_nearest;
};

} // namespace dossier
