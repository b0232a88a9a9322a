// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "toolseditor.h"

#include "agentfile/headeredit.h"
#include "models/themecolours.h"
#include "undokeys.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// "Bash" of "Bash(git *)".
QString baseName(const QString &expression)
{
    return expression.section(u'(', 0, 0).trimmed();
}

} // namespace

ToolsEditor::ToolsEditor(const Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_dialect(dialect)
    , m_modes(new QButtonGroup(this))
    , m_tree(makeTree())
    , m_others(new QLineEdit(this))
    , m_list(new QWidget(this))
    , m_hint(new QLabel(tr("Nothing is written until the first tool is ticked."), m_list))
    , m_sentence(new QLabel(this))
{
    setObjectName(u"toolsEditor"_s);
    setAccessibleName(tr("Tools"));
    auto *radios = new QVBoxLayout;
    radios->setSpacing(2);
    const auto add = [&](Mode mode, const QString &name, const QString &text) {
        auto *radio = new QRadioButton(text, this);
        radio->setObjectName(name);
        UndoKeys::handToDocument(radio);
        m_modes->addButton(radio, static_cast<int>(mode));
        radios->addWidget(radio);
    };
    add(Mode::All, u"tools_all"_s, tr("All tools"));
    add(Mode::Only, u"tools_only"_s, tr("Only these:"));
    add(Mode::AllBut, u"tools_allBut"_s, tr("All but these:"));
    setFocusProxy(m_modes->button(0));

    m_others->setObjectName(u"tools_others"_s);
    m_others->setPlaceholderText(tr("Others, such as mcp__server__tool or Agent(a, b)"));
    m_others->setAccessibleName(tr("Other tools"));
    UndoKeys::handToDocument(m_others);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_tree);
    list->addWidget(m_others);
    m_hint->setObjectName(u"tools_hint"_s);
    m_hint->setWordWrap(true);
    list->addWidget(m_hint);
    m_sentence->setObjectName(u"rightsSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->hide(); // until there is one

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(radios);
    layout->addWidget(m_list);
    layout->addWidget(m_sentence);
    // Not its click: a screen reader chooses without one.
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen && !m_showing)
            choose(static_cast<Mode>(id));
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &ToolsEditor::takeCheck);
    connect(m_others, &QLineEdit::editingFinished, this, &ToolsEditor::takeText);
    updateView();
}

QTreeWidget *ToolsEditor::makeTree()
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"tools_tree"_s);
    tree->setAccessibleName(tr("Tools"));
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setFixedHeight(tree->fontMetrics().lineSpacing() * 12);
    tree->setIndentation(14);
    UndoKeys::handToDocument(tree);
    for (const ToolGroup &group : m_dialect.toolGroups()) {
        auto *parent = new QTreeWidgetItem(tree, {group.title});
        parent->setFirstColumnSpanned(true);
        parent->setFlags(Qt::ItemIsEnabled);
        for (const ToolSpec &tool : m_dialect.tools()) {
            if (tool.group != group.id || tool.neverForAgents)
                continue;
            auto *item = new QTreeWidgetItem(parent, {tool.name, tool.help});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
            item->setToolTip(0, tool.help);
            item->setToolTip(1, tool.help);
            item->setData(0, Qt::AccessibleDescriptionRole, tool.help);
        }
        if (parent->childCount() == 0)
            delete parent;
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    return tree;
}

bool ToolsEditor::isNamed(const QString &tool) const
{
    return std::ranges::any_of(m_items, [&](const QString &item) {
        const ToolSpec *named = m_dialect.tool(baseName(item));
        return named && named->name == tool;
    });
}

/// A tick in the list says it all; anything else is free text.
bool ToolsEditor::isInTree(const QString &item) const
{
    const ToolSpec *tool = m_dialect.tool(item);
    return tool && !tool->neverForAgents;
}

void ToolsEditor::showValues(const FieldValue &tools, const FieldValue &withheld)
{
    m_mode = tools.isPresent ? Mode::Only : withheld.isPresent ? Mode::AllBut : Mode::All;
    m_items = m_mode == Mode::Only ? tools.items : withheld.items;
    m_isPending = false;
    m_isSeveral = false;
    updateView();
}

void ToolsEditor::showSeveral()
{
    m_isSeveral = true;
    m_mode = Mode::All;
    m_items.clear();
    updateView();
}

void ToolsEditor::setRights(const QString &rights, bool losesLimit)
{
    m_sentence->setText(losesLimit ? tr("May use: %1. A limit is written, but not applied.").arg(rights)
                                   : tr("May use: %1").arg(rights));
    m_losesLimit = losesLimit;
    m_sentence->show();
    colourSentence();
}

void ToolsEditor::colourSentence()
{
    QPalette colours;
    if (m_losesLimit)
        colours.setColor(QPalette::WindowText, ThemeColours::forPalette(palette()).error);
    m_sentence->setPalette(colours);
}

void ToolsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourSentence();
}

void ToolsEditor::setEditable(bool editable)
{
    const QList<QAbstractButton *> buttons = m_modes->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(editable);
    m_list->setEnabled(editable);
}

void ToolsEditor::choose(Mode mode)
{
    if (mode == m_mode && !m_isSeveral)
        return;
    m_isSeveral = false;
    m_mode = mode;
    if (mode == Mode::All)
        m_items.clear();
    m_isPending = m_items.isEmpty();
    updateView();
    // An empty list would take all tools away: it waits for the first tick.
    if (mode == Mode::All || !m_items.isEmpty())
        Q_EMIT edited(mode, QStringList(m_items)); // a copy: the answer may change ours
}

void ToolsEditor::takeCheck(QTreeWidgetItem *item)
{
    if (m_showing || m_mode == Mode::All)
        return;
    const QString tool = item->text(0);
    QStringList items = m_items;
    if (item->checkState(0) == Qt::Checked && !isNamed(tool)) {
        items << tool;
    } else {
        items.removeIf([&](const QString &expression) {
            const ToolSpec *named = m_dialect.tool(baseName(expression));
            return named && named->name == tool;
        });
    }
    setItems(items);
}

void ToolsEditor::takeText()
{
    const QStringList others = splitCommaList(m_others->text());
    QStringList items;
    for (const QString &item : std::as_const(m_items)) {
        if (isInTree(item) || others.contains(item))
            items << item;
    }
    for (const QString &other : others) {
        if (!items.contains(other))
            items << other;
    }
    setItems(items);
}

void ToolsEditor::setItems(const QStringList &items)
{
    if (items == m_items)
        return;
    m_items = items;
    m_isPending = false;
    const Mode mode = m_mode;
    updateView();
    Q_EMIT edited(mode, items);
}

void ToolsEditor::updateView()
{
    m_showing = true;
    // Of an exclusive group one button stays chosen.
    m_modes->setExclusive(!m_isSeveral);
    m_modes->button(static_cast<int>(m_mode))->setChecked(!m_isSeveral);
    m_list->setVisible(m_mode != Mode::All);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->flags().testFlag(Qt::ItemIsUserCheckable))
            (*it)->setCheckState(0, isNamed((*it)->text(0)) ? Qt::Checked : Qt::Unchecked);
    }
    QStringList others;
    for (const QString &item : std::as_const(m_items)) {
        if (!isInTree(item))
            others << item;
    }
    m_hint->setVisible(m_isPending && m_mode != Mode::All);
    if (splitCommaList(m_others->text()) != others)
        m_others->setText(others.join(u", "_s));
    m_showing = false;
}

} // namespace dossier
