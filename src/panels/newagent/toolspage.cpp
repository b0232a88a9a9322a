// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "toolspage.h"

#include "agentfile/headeredit.h"
#include "checks/rights.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOwnChoice = -1;

} // namespace

std::vector<ToolsPage::Preset> ToolsPage::presets()
{
    return {{tr("All tools"), {}},
            {tr("Read only"), {u"read"_s}},
            {tr("Read, and look into the web"), {u"read"_s, u"web"_s}},
            {tr("Read and change files"), {u"read"_s, u"edit"_s}},
            {tr("Read, change files and run commands"), {u"read"_s, u"edit"_s, u"run"_s}}};
}

ToolsPage::ToolsPage(NewAgent *agent, QWidget *parent)
    : NewAgentPage(agent, u"newAgentToolsPage"_s, tr("Tools"), tr("What may it use?"), parent)
    , m_preset(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
    , m_others(new QLineEdit(this))
{
    m_preset->setObjectName(u"newAgentToolsPreset"_s);
    m_preset->setAccessibleName(tr("What it may use"));
    for (const Preset &preset : presets())
        m_preset->addItem(preset.title);
    m_preset->addItem(tr("Only these:"));
    m_tree->setObjectName(u"newAgentToolsTree"_s);
    m_tree->setAccessibleName(tr("Tools"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_others->setObjectName(u"newAgentToolsOthers"_s);
    m_others->setPlaceholderText(tr("Others, such as mcp__server__tool"));
    m_others->setAccessibleName(tr("Other tools"));
    contents()->addWidget(m_preset);
    contents()->addWidget(m_tree, 1);
    contents()->addWidget(m_others);
    m_hint = addText(u"newAgentToolsHint"_s);
    m_sentence = addText(u"newAgentToolsSentence"_s);
    connect(m_preset, &QComboBox::activated, this, &ToolsPage::takePreset);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ToolsPage::takeCheck);
    // Not by the key: “Bash” is a tool, and the beginning of other words.
    connect(m_others, &QLineEdit::editingFinished, this, &ToolsPage::takeOthers);
    connect(agent, &NewAgent::changed, this, &ToolsPage::showTools);
    showTools();
}

bool ToolsPage::isOffered() const
{
    const FieldSpec *field = agent().dialect().field(u"tools");
    return field && field->type == FieldSpec::Type::ToolList;
}

bool ToolsPage::isMissing() const
{
    return isOffered() && agent().lacksTools();
}

void ToolsPage::settle()
{
    takeOthers();
}

void ToolsPage::focusFirst()
{
    m_preset->setFocus();
}

void ToolsPage::fillTree()
{
    const Dialect &dialect = agent().dialect();
    if (m_dialect == dialect.id())
        return;
    m_dialect = dialect.id();
    m_tree->clear();
    for (const ToolGroup &group : dialect.toolGroups()) {
        auto *parent = new QTreeWidgetItem(m_tree, {group.title});
        parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        for (const ToolSpec &tool : dialect.tools()) {
            if (tool.group != group.id || tool.neverForAgents)
                continue;
            auto *item = new QTreeWidgetItem(parent, {tool.name, tool.help});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setCheckState(0, Qt::Unchecked);
            item->setToolTip(1, tool.help);
            item->setData(0, Qt::AccessibleDescriptionRole, tool.help);
        }
        if (parent->childCount() == 0)
            delete parent;
    }
    m_tree->expandAll();
}

const ToolSpec *ToolsPage::toolOf(const QString &item) const
{
    // "Bash" of "Bash(git log *)"
    const ToolSpec *tool = agent().dialect().tool(item.section(u'(', 0, 0).trimmed());
    return tool && !tool->neverForAgents ? tool : nullptr;
}

/// A tick says it all; anything else is free text.
bool ToolsPage::isTick(const QString &item) const
{
    return toolOf(item) && !item.contains(u'(');
}

int ToolsPage::presetOf(const std::optional<QStringList> &tools) const
{
    if (!tools)
        return 0;
    if (m_isOwnChoice)
        return kOwnChoice;
    const auto all = presets();
    const auto isIt = [&](const Preset &preset) {
        return !preset.groups.isEmpty() && !tools->isEmpty() &&
               toolsOfGroups(agent().dialect(), preset.groups) == *tools;
    };
    const auto found = std::ranges::find_if(all, isIt);
    return found == all.end() ? kOwnChoice : static_cast<int>(found - all.begin());
}

void ToolsPage::takePreset(int row)
{
    const auto all = presets();
    const bool isPreset = row < static_cast<int>(all.size());
    // An own choice begins with what is there: with nothing it could do nothing.
    const QStringList groups = isPreset ? all[static_cast<std::size_t>(row)].groups : QStringList{u"read"_s};
    std::optional<QStringList> tools = agent().draft().tools;
    if (row == 0)
        tools.reset();
    else if (isPreset || !tools)
        tools = toolsOfGroups(agent().dialect(), groups);
    set(tools, !isPreset);
    if (!isPreset)
        m_tree->setFocus();
}

void ToolsPage::set(const std::optional<QStringList> &tools, bool isOwnChoice)
{
    m_isOwnChoice = isOwnChoice;
    m_set = tools;
    agent().setTools(tools);
}

void ToolsPage::takeCheck(QTreeWidgetItem *item)
{
    if (m_isShowing || item->childCount() > 0)
        return;
    const QString name = item->text(0);
    const auto isIt = [&](const QString &written) {
        const ToolSpec *tool = toolOf(written);
        return tool && tool->name == name;
    };
    QStringList tools = agent().draft().tools.value_or(QStringList());
    if (item->checkState(0) == Qt::Unchecked)
        tools.removeIf(isIt);
    else if (std::ranges::none_of(tools, isIt))
        tools << name;
    // Without the last one it is an empty list, and never all tools.
    set(tools, true);
}

void ToolsPage::takeOthers()
{
    if (!agent().draft().tools)
        return;
    const QStringList before = *agent().draft().tools;
    const QStringList others = splitCommaList(m_others->text());
    QStringList tools;
    for (const QString &item : before) {
        if (isTick(item) || others.contains(item))
            tools << item;
    }
    tools << others;
    tools.removeDuplicates();
    if (tools != before)
        set(tools, true);
}

void ToolsPage::showTools()
{
    m_isShowing = true;
    if (isOffered())
        fillTree();
    const std::optional<QStringList> &tools = agent().draft().tools;
    // Another start has tools of its own.
    m_isOwnChoice = m_isOwnChoice && tools && tools == m_set;
    const int preset = presetOf(tools);
    m_preset->setCurrentIndex(preset == kOwnChoice ? m_preset->count() - 1 : preset);
    m_tree->setEnabled(tools.has_value());
    m_others->setEnabled(tools.has_value());
    QStringList others;
    QStringList known;
    for (const QString &item : tools.value_or(QStringList())) {
        if (const ToolSpec *tool = toolOf(item))
            known << tool->name;
        if (!isTick(item))
            others << item;
    }
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->childCount() == 0)
            (*it)->setCheckState(0, !tools || known.contains((*it)->text(0)) ? Qt::Checked : Qt::Unchecked);
    }
    if (splitCommaList(m_others->text()) != others)
        m_others->setText(others.join(u", "_s));
    showRights();
    m_isShowing = false;
}

void ToolsPage::showRights()
{
    const bool isMissing = this->isMissing();
    m_hint->setText(isMissing ? agent().obstacleOfTools() : QString());
    m_hint->setVisible(isMissing);
    const CheckInput &input = agent().input();
    m_sentence->setText(tr("Can use: %1").arg(rightsOf(input.reading, agent().dialect(), input.context).tools));
}

} // namespace dossier
