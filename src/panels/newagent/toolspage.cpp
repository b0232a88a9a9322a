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
    m_sentence = addText(u"newAgentToolsSentence"_s);
    connect(m_preset, &QComboBox::activated, this, &ToolsPage::takePreset);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ToolsPage::takeChecks);
    connect(m_others, &QLineEdit::textEdited, this, &ToolsPage::takeOthers);
    connect(agent, &NewAgent::changed, this, &ToolsPage::showTools);
    showTools();
}

bool ToolsPage::isOffered() const
{
    const FieldSpec *field = agent().dialect().field(u"tools");
    return field && field->type == FieldSpec::Type::ToolList;
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

int ToolsPage::presetOf(const std::optional<QStringList> &tools) const
{
    if (!tools)
        return 0;
    const auto all = presets();
    const auto isIt = [&](const Preset &preset) {
        return !preset.groups.isEmpty() && toolsOfGroups(agent().dialect(), preset.groups) == *tools;
    };
    const auto found = std::ranges::find_if(all, isIt);
    return found == all.end() ? kOwnChoice : static_cast<int>(found - all.begin());
}

void ToolsPage::takePreset(int row)
{
    const auto all = presets();
    if (row == 0) {
        agent().setTools(std::nullopt);
        return;
    }
    const bool isPreset = row < static_cast<int>(all.size());
    // An own choice begins with what is there: with nothing it could do nothing.
    const QStringList groups = isPreset ? all[static_cast<std::size_t>(row)].groups : QStringList{u"read"_s};
    if (isPreset || !agent().draft().tools)
        agent().setTools(toolsOfGroups(agent().dialect(), groups));
    showTools();
    if (!isPreset)
        m_tree->setFocus();
}

void ToolsPage::takeChecks()
{
    if (m_isShowing)
        return;
    QStringList tools;
    const QStringList before = agent().draft().tools.value_or(QStringList());
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->childCount() > 0 || (*it)->checkState(0) != Qt::Checked)
            continue;
        // "Bash(git log)" stays as it is while its tool stays ticked.
        const QString name = (*it)->text(0);
        QStringList written;
        for (const QString &item : before) {
            const ToolSpec *tool = agent().dialect().tool(item.section(u'(', 0, 0).trimmed());
            if (tool && tool->name == name)
                written << item;
        }
        tools << (written.isEmpty() ? QStringList{name} : written);
    }
    tools << splitCommaList(m_others->text());
    tools.removeDuplicates();
    agent().setTools(tools.isEmpty() ? std::nullopt : std::optional(tools));
}

void ToolsPage::takeOthers()
{
    takeChecks();
}

void ToolsPage::showTools()
{
    m_isShowing = true;
    if (isOffered())
        fillTree();
    const std::optional<QStringList> &tools = agent().draft().tools;
    const int preset = presetOf(tools);
    m_preset->setCurrentIndex(preset == kOwnChoice ? m_preset->count() - 1 : preset);
    m_tree->setEnabled(tools.has_value());
    m_others->setEnabled(tools.has_value());
    QStringList others;
    QStringList known;
    for (const QString &item : tools.value_or(QStringList())) {
        const ToolSpec *tool = agent().dialect().tool(item.section(u'(', 0, 0).trimmed());
        if (tool && !tool->neverForAgents)
            known << tool->name;
        else
            others << item;
    }
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->childCount() == 0)
            (*it)->setCheckState(0, !tools || known.contains((*it)->text(0)) ? Qt::Checked : Qt::Unchecked);
    }
    if (splitCommaList(m_others->text()) != others)
        m_others->setText(others.join(u", "_s));
    const CheckInput &input = agent().input();
    m_sentence->setText(tr("Can use: %1").arg(rightsOf(input.reading, agent().dialect(), input.context).tools));
    m_isShowing = false;
}

} // namespace dossier
