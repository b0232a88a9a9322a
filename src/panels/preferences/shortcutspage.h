// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shortcuts.h"
#include "preferencespage.h"

#include <functional>
#include <map>

class QLabel;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace dossier {

class KeyField;
class MessageBar;
class ShortcutModel;

/// The keys of all commands: pressed to be chosen, with what speaks against them
/// said while they are. GUI thread.
class ShortcutsPage : public PreferencesPage
{
    Q_OBJECT
public:
    /// Takes keys by the name of their action, as Settings keeps them.
    using Apply = std::function<void(const std::map<QString, QString> &)>;

    ShortcutsPage(std::vector<ShortcutRow> rows, Apply apply, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    int find(const QString &search) override;
    [[nodiscard]] bool isDirty() const override;
    void restoreDefaults() override;
    [[nodiscard]] Result<void> apply() override;

private:
    void makeList();
    [[nodiscard]] QWidget *makeFields();
    void showCurrent();
    void choose();
    void showRemarks();
    void takeAway();
    [[nodiscard]] int current() const; ///< -1 for none
    [[nodiscard]] QList<QKeySequence> pressed() const;

    ShortcutModel *m_model;
    Apply m_apply;
    QTreeView *m_list;
    QLabel *m_command;
    KeyField *m_first;
    KeyField *m_second;
    QPushButton *m_standard;
    MessageBar *m_remarks;
};

} // namespace dossier
