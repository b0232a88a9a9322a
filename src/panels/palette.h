// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace dossier {

class PaletteModel;

/// The field at the top of a window in which a person types what they want to go
/// to or have done, and what was found below it. The keys stay in the field; it
/// closes when they go elsewhere, and gives them back before anything is done.
/// GUI thread.
class Palette : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `window`, which owns it; `model` lives as long.
    Palette(PaletteModel *model, QWidget *window);

    /// With a text that is there already, such as `>`. The cursor stands behind it.
    void open(const QString &text);
    /// The keys go back to where they were.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void choose(const QModelIndex &index);
    void setRow(int row);
    void place();
    void sayRow() const;

    PaletteModel *m_model;
    QWidget *m_window;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing; ///< why the list is empty
    QLabel *m_hint; ///< what can be typed
    QPointer<QWidget> m_before; ///< had the keys
};

} // namespace dossier
