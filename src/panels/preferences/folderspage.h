// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/folderdialects.h"
#include "preferencespage.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dossier {

class Dialogs;
class Workspace;

/// Which client reads the agents of which folder. What is chosen goes into the
/// project's own file, so that everybody who works on it sees the same. The files
/// are read when the page is first shown. GUI thread.
class FoldersPage : public PreferencesPage
{
    Q_OBJECT
public:
    /// Both outlive it.
    FoldersPage(Workspace *workspace, Dialogs *dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    int find(const QString &search) override;
    [[nodiscard]] bool isDirty() const override;
    void restoreDefaults() override; ///< as the files say
    [[nodiscard]] Result<void> apply() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Where an item is in FolderDialects; no folder for a project's own item.
    struct Place {
        std::size_t project = 0;
        std::optional<std::size_t> folder = {};
    };

    void read();
    void fill();
    void addFolder();
    void showCurrent();
    void showNote();
    [[nodiscard]] std::optional<Place> place() const;
    [[nodiscard]] QString clientTitle(const QString &id) const;

    Workspace *m_workspace;
    Dialogs *m_dialogs;
    std::optional<FolderDialects> m_folders;
    QTreeWidget *m_tree;
    QComboBox *m_client;
    QPushButton *m_add;
    QLabel *m_note;
    QString m_refusal; ///< of a folder that was chosen
};

} // namespace dossier
