// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldspanel.h"

#include "checks/verdict.h"
#include "document/agentdocument.h"
#include "examplelist.h"
#include "fieldeditor.h"
#include "fieldrow.h"
#include "models/icons.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

const QString kTools = u"tools"_s;
const QString kWithheld = u"disallowedTools"_s;

/// As in a header, but short common fields before the long ones, so that a
/// form shows them without scrolling.
std::vector<const FieldSpec *> formOrder(const Dialect &dialect)
{
    std::vector<const FieldSpec *> order;
    for (const FieldSpec &field : dialect.fields())
        order.push_back(&field);
    std::ranges::stable_sort(order, {}, [](const FieldSpec *field) {
        const bool isShort = field->type == FieldSpec::Type::Name || field->type == FieldSpec::Type::Colour;
        return !field->common ? 2 : isShort ? 0 : 1;
    });
    return order;
}

QStringList listOf(const std::vector<HeaderEntry> &entries, const Dialect &dialect)
{
    QStringList keys;
    for (const HeaderEntry &entry : entries) {
        if (!dialect.field(entry.key) && !keys.contains(entry.key))
            keys << entry.key;
    }
    return keys;
}

} // namespace

FieldsPanel::FieldsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"fieldsPanel"_s);
    setAccessibleName(tr("Fields"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(280);
    setFocusPolicy(Qt::NoFocus);
}

void FieldsPanel::setDocument(AgentDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (!document) {
        delete takeWidget();
        m_fields.clear();
        m_dialect.reset();
        return;
    }
    connect(document, &AgentDocument::readingChanged, this, &FieldsPanel::update);
    connect(document, &AgentDocument::readOnlyChanged, this, &FieldsPanel::update);
    connect(document, &AgentDocument::diagnosticsChanged, this, &FieldsPanel::updateMarks);
    connect(document, &AgentDocument::clientChanged, this, &FieldsPanel::build);
    build();
}

void FieldsPanel::build()
{
    m_dialect = m_document->client().dialect;
    m_fields.clear();
    m_added.clear();
    m_form = new QWidget;
    m_form->setObjectName(u"fieldsForm"_s);
    m_layout = new QVBoxLayout(m_form);
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(10);
    for (const FieldSpec *field : formOrder(*m_dialect)) {
        if (field->key == kTools)
            addTools(*field);
        else
            addField(*field);
    }
    m_add = new QToolButton(m_form);
    m_add->setObjectName(u"addField"_s);
    m_add->setText(tr("Add field …"));
    m_add->setIcon(Icons::icon(u"add"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_addMenu = new QMenu(m_add);
    m_addMenu->setToolTipsVisible(true);
    m_add->setMenu(m_addMenu);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_others = new QLabel(m_form);
    m_others->setObjectName(u"otherKeys"_s);
    m_others->setWordWrap(true);
    m_layout->addWidget(m_others);
    connect(m_others, &QLabel::linkActivated, this, &FieldsPanel::jumpTo);
    m_layout->addStretch(1);
    setWidget(m_form);
    update();
    updateMarks();
}

void FieldsPanel::addField(const FieldSpec &field)
{
    Field entry;
    entry.editor = FieldEditor::create(field, *m_dialect, m_form);
    QWidget *shown = entry.editor;
    if (field.key == "description"_L1) {
        shown = new QWidget(m_form);
        auto *layout = new QVBoxLayout(shown);
        layout->setContentsMargins(0, 0, 0, 0);
        m_examples = new ExampleList(shown);
        layout->addWidget(entry.editor);
        layout->addWidget(m_examples);
        connect(m_examples, &ExampleList::addRequested, this, [this] {
            const QString text = m_fields[u"description"_s].shown.text;
            ExampleBlock block;
            block.context = tr("When it happens.");
            block.turns = {{ExampleTurn::Speaker::User, tr("What is asked")},
                           {ExampleTurn::Speaker::Assistant, tr("I ask the agent to do it.")}};
            block.commentary = tr("Why this agent is the right one.");
            setDescription(appendExample(text, block));
        });
        connect(m_examples, &ExampleList::removeRequested, this, [this](qsizetype index) {
            if (const auto removed = removeExample(m_fields[u"description"_s].shown.text, index))
                setDescription(*removed);
        });
    }
    entry.row = new FieldRow(field, shown, m_form);
    m_layout->addWidget(entry.row);
    connect(entry.editor, &FieldEditor::edited, this,
            [this, key = field.key](const FieldInput &input) { take(key, input); });
    connect(entry.editor, &FieldEditor::finished, this, [this, key = field.key] {
        if (!m_document)
            return;
        m_document->endFieldEdit();
        // Whatever was refused gives way to what the text holds.
        m_fields[key].row->setRefusal({});
        m_fields[key].wasShown = false;
        if (const FieldSpec *spec = m_dialect->field(key))
            updateField(*spec, m_fields[key]);
    });
    connect(entry.row, &FieldRow::removeRequested, this, [this, key = field.key] { removeField(key); });
    connect(entry.row, &FieldRow::jumpRequested, this, [this, key = field.key] { jumpTo(key); });
    m_fields[field.key] = entry;
}

void FieldsPanel::addTools(const FieldSpec &field)
{
    m_tools = new ToolsEditor(*m_dialect, m_form);
    Field entry;
    entry.row = new FieldRow(field, m_tools, m_form);
    m_layout->addWidget(entry.row);
    connect(m_tools, &ToolsEditor::edited, this, &FieldsPanel::takeTools);
    connect(entry.row, &FieldRow::jumpRequested, this, [this] { jumpTo(kTools); });
    m_fields[kTools] = entry;
}

bool FieldsPanel::isShown(const FieldSpec &field, const FieldValue &value) const
{
    if (field.key == kWithheld) {
        // Behind the tools' one question, but for headers that have both.
        return value.isPresent && FieldValue::of(*m_document, kTools).isPresent;
    }
    return field.common || value.isPresent || field.key == m_added;
}

void FieldsPanel::update()
{
    if (!m_document || !m_form)
        return;
    for (const FieldSpec &field : m_dialect->fields()) {
        if (field.key != kTools)
            updateField(field, m_fields[field.key]);
    }
    updateTools();
    updateAddMenu();
    updateOthers();
}

void FieldsPanel::updateField(const FieldSpec &field, Field &entry)
{
    const FieldValue value = FieldValue::of(*m_document, field.key);
    if (value.isPresent && field.key == m_added)
        m_added.clear();
    entry.row->setVisible(isShown(field, value));
    entry.row->setRemovable(!field.common && value.isEditable);
    if (entry.wasShown && value == entry.shown)
        return;
    entry.wasShown = true;
    entry.shown = value;
    entry.editor->showValue(value);
    entry.editor->setEditable(value.isEditable);
    entry.row->setReason(value.reason);
    if (field.key == "description"_L1) {
        m_examples->setDescription(value.text);
        m_examples->setEnabled(value.isEditable);
    }
}

void FieldsPanel::updateTools()
{
    Field &entry = m_fields[kTools];
    const FieldValue tools = FieldValue::of(*m_document, kTools);
    const FieldValue withheld = FieldValue::of(*m_document, kWithheld);
    FieldValue both = tools;
    both.text += u'\n' + withheld.text;
    both.items += withheld.items;
    m_tools->setSentence(rightsSentence(m_document->reading(), *m_dialect));
    if (entry.wasShown && both == entry.shown)
        return;
    entry.wasShown = true;
    entry.shown = both;
    m_tools->showValues(tools, withheld);
    const FieldValue &used = tools.isPresent ? tools : withheld;
    m_tools->setEditable(used.isEditable);
    entry.row->setReason(used.reason);
}

void FieldsPanel::updateAddMenu()
{
    QStringList keys;
    for (const FieldSpec &field : m_dialect->fields()) {
        if (!field.common && field.key != kWithheld && !m_fields[field.key].shown.isPresent && field.key != m_added)
            keys << field.key;
    }
    const bool editable =
        m_fields[u"name"_s].shown.isEditable || m_document->file().header() == AgentFile::Header::None;
    m_add->setEnabled(editable && !m_document->isReadOnly());
    m_add->setVisible(!keys.isEmpty());
    if (m_addMenu->property("keys").toStringList() == keys)
        return;
    m_addMenu->setProperty("keys", keys);
    m_addMenu->clear();
    for (const QString &key : std::as_const(keys)) {
        const FieldSpec *field = m_dialect->field(key);
        QAction *action = m_addMenu->addAction(field->title);
        action->setObjectName(u"add_"_s + key);
        action->setToolTip(field->help);
        connect(action, &QAction::triggered, this, [this, key] { addFromMenu(key); });
    }
}

void FieldsPanel::updateOthers()
{
    QStringList links;
    for (const QString &key : listOf(m_document->file().entries(), *m_dialect)) {
        const QString shown = key.toHtmlEscaped();
        links << u"<a href=\"%1\">%1</a>"_s.arg(shown);
    }
    m_others->setVisible(!links.isEmpty());
    m_others->setText(tr("Other keys, without effect in %1: %2").arg(m_dialect->title(), links.join(u", "_s)));
}

void FieldsPanel::updateMarks()
{
    if (!m_document)
        return;
    for (auto &[key, entry] : m_fields) {
        const HeaderEntry *header = m_document->file().entry(key);
        const Diagnostic *gravest = nullptr;
        for (const Diagnostic &diagnostic : m_document->diagnostics()) {
            const bool concerns = header && header->linesRange.touches(diagnostic.range.start) &&
                                  diagnostic.range.start < header->linesRange.end();
            if (concerns && (!gravest || diagnostic.severity < gravest->severity))
                gravest = &diagnostic;
        }
        entry.row->setDiagnostic(gravest);
    }
}

void FieldsPanel::take(const QString &key, const FieldInput &input)
{
    const auto joining = input.isTyping ? AgentDocument::Joining::WithPrevious : AgentDocument::Joining::Separate;
    switch (input.kind) {
    case FieldInput::Kind::Text:
        takeResult(key, m_document->setField(key, input.text, joining));
        break;
    case FieldInput::Kind::Items:
        takeResult(key, m_document->setFieldList(key, input.items));
        break;
    case FieldInput::Kind::Yaml:
        takeResult(key, m_document->setFieldYaml(key, input.text, joining));
        break;
    case FieldInput::Kind::Unset:
        if (m_document->file().entry(key)) {
            m_added = input.isTyping ? key : QString(); // an emptied field stays to be typed in
            takeResult(key, m_document->unsetField(key));
        }
        break;
    }
}

void FieldsPanel::takeTools(ToolsEditor::Mode mode, const QStringList &items)
{
    const QString key = mode == ToolsEditor::Mode::AllBut ? kWithheld : kTools;
    const QString other = mode == ToolsEditor::Mode::AllBut ? kTools : kWithheld;
    // Both lists in one step of the history.
    auto joining = AgentDocument::Joining::Separate;
    const auto remove = [&](const QString &gone) -> Result<void> {
        if (!m_document->file().entry(gone))
            return {};
        const FieldEdit edit(m_document->file(), m_document->client(), m_document->context());
        return edit.unset(gone).and_then([&](const ChangeSet &changes) {
            const Result<void> applied = m_document->apply(changes, joining);
            joining = AgentDocument::Joining::WithPrevious;
            return applied;
        });
    };
    Result<void> result = mode == ToolsEditor::Mode::All || m_fields[kTools].shown.items.isEmpty() || key == kWithheld
                              ? remove(other)
                              : Result<void>();
    if (result && mode == ToolsEditor::Mode::All) {
        result = remove(key);
    } else if (result) {
        const FieldEdit edit(m_document->file(), m_document->client(), m_document->context());
        result = edit.setList(key, items).and_then([&](const ChangeSet &changes) {
            return m_document->apply(changes, joining);
        });
    }
    takeResult(kTools, result);
}

void FieldsPanel::takeResult(const QString &key, const Result<void> &result)
{
    m_fields[key].row->setRefusal(result ? QString() : result.error().text);
}

void FieldsPanel::setDescription(const ChangeSet &changes)
{
    const QString key = u"description"_s;
    if (const auto text = changes.applyTo(m_fields[key].shown.text))
        takeResult(key, m_document->setField(key, *text));
}

void FieldsPanel::addFromMenu(const QString &key)
{
    m_added = key;
    update();
    m_fields[key].editor->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_fields[key].row);
}

void FieldsPanel::removeField(const QString &key)
{
    m_added.clear();
    if (m_document->file().entry(key))
        takeResult(key, m_document->unsetField(key));
    update();
}

void FieldsPanel::jumpTo(const QString &key)
{
    if (const HeaderEntry *entry = m_document ? m_document->file().entry(key) : nullptr)
        Q_EMIT jumpRequested(
            TextRange::between(entry->keyRange.start, std::max(entry->keyRange.end(), entry->valueRange.end())));
}

void FieldsPanel::focusFirst()
{
    if (const auto name = m_fields.find(u"name"_s); name != m_fields.end())
        name->second.editor->setFocus(Qt::ShortcutFocusReason);
}

void FieldsPanel::undo()
{
    if (m_document)
        m_document->undo();
}

void FieldsPanel::redo()
{
    if (m_document)
        m_document->redo();
}

} // namespace dossier
