// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "newagentpage.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace dossier {

/// What the agent may use: all tools, those of a preset, or ticked ones.
class ToolsPage : public NewAgentPage
{
    Q_OBJECT
public:
    ToolsPage(NewAgent *agent, QWidget *parent);

    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] QStringList ruleGroups() const override { return {QStringLiteral("tools")}; }
    void focusFirst() override;

private:
    /// Groups of tools that make sense together; without groups: all tools.
    struct Preset {
        QString title;
        QStringList groups;
    };

    [[nodiscard]] static std::vector<Preset> presets();
    void fillTree();
    void takePreset(int row);
    void takeChecks();
    void takeOthers();
    void showTools();
    [[nodiscard]] int presetOf(const std::optional<QStringList> &tools) const;

    QComboBox *m_preset;
    QTreeWidget *m_tree;
    QLineEdit *m_others;
    QLabel *m_sentence;
    QString m_dialect; ///< that the tree is filled for
    bool m_isShowing = false;
};

} // namespace dossier
