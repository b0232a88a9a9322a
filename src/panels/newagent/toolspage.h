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
    [[nodiscard]] bool isMissing() const override;
    [[nodiscard]] QStringList ruleGroups() const override { return {QStringLiteral("tools")}; }
    void settle() override;
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
    void set(const std::optional<QStringList> &tools, bool isOwnChoice);
    void takeCheck(QTreeWidgetItem *item);
    void takeOthers();
    void showTools();
    void showRights();
    [[nodiscard]] const ToolSpec *toolOf(const QString &item) const; ///< null if agents have none of the kind
    [[nodiscard]] bool isTick(const QString &item) const;
    [[nodiscard]] int presetOf(const std::optional<QStringList> &tools) const;

    QComboBox *m_preset;
    QTreeWidget *m_tree;
    QLineEdit *m_others;
    QLabel *m_hint;
    QLabel *m_sentence;
    QString m_dialect; ///< that the tree is filled for
    std::optional<QStringList> m_set; ///< what was last set here
    bool m_isOwnChoice = false; ///< “Only these:” was chosen, whatever is ticked
    bool m_isShowing = false;
};

} // namespace dossier
