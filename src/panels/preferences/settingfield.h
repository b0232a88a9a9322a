// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settingstable.h"

#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QToolButton;

namespace dossier {

/// One setting: its title, what it means, the widget to choose with, and a button
/// back to the standard while it differs. GUI thread.
class SettingField : public QWidget
{
    Q_OBJECT
public:
    /// Languages by locale name with what they call themselves, for a row that
    /// wants them.
    using Languages = std::vector<std::pair<QString, QString>>;

    SettingField(const SettingRow &row, const Languages &languages, QWidget *parent);

    [[nodiscard]] const SettingRow &row() const { return m_row; }
    void setValue(const QVariant &value);
    /// Sets off what a search found.
    void mark(const QString &search);
    void focusEditor();

Q_SIGNALS:
    void chosen(const QVariant &value); ///< by a person
    void restoreRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTick();
    void makeChoice(const Languages &languages);
    void makeNumber();
    void makeLine();
    void layOut();
    void colour();

    const SettingRow &m_row;
    QWidget *m_editor = nullptr;
    QLabel *m_title = nullptr; ///< a tick has its own
    QLabel *m_help;
    QToolButton *m_restore;
    QString m_search;
};

} // namespace dossier
