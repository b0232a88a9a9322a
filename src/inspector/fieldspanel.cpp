// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldspanel.h"

#include "checks/rights.h"
#include "descriptionpanel.h"
#include "document/agentdocument.h"
#include "fieldeditor.h"
#include "fieldrow.h"
#include "models/icons.h"
#include "otherkeys.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAfterPaint = 1; // ms; a timer of 0 would fire before what was painted is on the screen

const QString kTools = u"tools"_s;
const QString kDescription = u"description"_s;
const QString kWithheld = u"disallowedTools"_s;

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
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_document)
            m_document->endFieldEdit();
    });
}

void FieldsPanel::setDocument(AgentDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (!document) {
        dropForm();
        m_dialect.reset();
        return;
    }
    connect(document, &AgentDocument::readingChanged, this, &FieldsPanel::update);
    connect(document, &AgentDocument::readOnlyChanged, this, &FieldsPanel::update);
    connect(document, &AgentDocument::diagnosticsChanged, this, &FieldsPanel::updateMarks);
    connect(document, &AgentDocument::clientChanged, this, &FieldsPanel::followClient);
    dropForm();
    viewport()->update();
}

void FieldsPanel::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (m_document && !m_form)
        QTimer::singleShot(kAfterPaint, this, &FieldsPanel::makeForm);
}

void FieldsPanel::makeForm()
{
    if (m_document && !m_form)
        build();
}

bool FieldsPanel::isSettled() const
{
    return m_form || !m_document || !isVisible();
}

FieldsPanel::~FieldsPanel()
{
    dropForm();
}

void FieldsPanel::dropForm()
{
    // A field tells the end of its editing when it loses the focus: better
    // while all is there than from a form that is half gone.
    QWidget *focus = QApplication::focusWidget();
    if (m_form && focus && m_form->isAncestorOf(focus))
        focus->clearFocus();
    for (auto &[key, entry] : m_fields) {
        if (entry.editor)
            entry.editor->disconnect(this);
    }
    m_fields.clear();
    m_pause.stop();
    m_form = nullptr;
    m_tools = nullptr;
    m_description = nullptr;
    delete takeWidget();
}

void FieldsPanel::build()
{
    dropForm();
    m_dialect = m_document->client().dialect;
    m_added.clear();
    m_form = new QWidget;
    m_form->setObjectName(u"fieldsForm"_s);
    m_layout = new QVBoxLayout(m_form);
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(10);
    m_notice = new QLabel(m_form);
    m_notice->setObjectName(u"fieldsNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_notice);
    for (const FieldSpec &field : m_dialect->fields()) {
        if (field.key == kTools && field.type == FieldSpec::Type::ToolList)
            addTools(field);
        else
            addField(field);
    }
    m_add = new QToolButton(m_form);
    m_add->setObjectName(u"addField"_s);
    m_add->setText(tr("Add Field …"));
    m_add->setAccessibleName(tr("Add field"));
    m_add->setIcon(Icons::icon(u"add"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_addMenu = new QMenu(m_add);
    m_addMenu->setToolTipsVisible(true);
    m_add->setMenu(m_addMenu);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_others = new OtherKeys(m_form);
    m_layout->addWidget(m_others);
    connect(m_others, &OtherKeys::keyChosen, this, &FieldsPanel::jumpTo);
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
    if (field.key == kDescription) {
        m_description = new DescriptionPanel(m_document, entry.editor, m_texts, m_form);
        shown = m_description;
        followDescription();
    }
    entry.row = new FieldRow(field, *m_dialect, shown, m_form);
    m_layout->addWidget(entry.row);
    connect(entry.row, &FieldRow::explanationRequested, this, &FieldsPanel::explanationRequested);
    connect(entry.editor, &FieldEditor::edited, this,
            [this, key = field.key](const FieldInput &input) { take(key, input); });
    connect(entry.editor, &FieldEditor::finished, this, [this, key = field.key] { finish(key); });
    connect(entry.row, &FieldRow::removeRequested, this, [this, key = field.key] { removeField(key); });
    connect(entry.row, &FieldRow::jumpRequested, this, [this, key = field.key] { jumpTo(key); });
    m_fields[field.key] = entry;
}

void FieldsPanel::followDescription()
{
    connect(m_description, &DescriptionPanel::typed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_description, &DescriptionPanel::jumpRequested, this, &FieldsPanel::jumpRequested);
    connect(m_description, &DescriptionPanel::openRequested, this, &FieldsPanel::openRequested);
    connect(m_description, &DescriptionPanel::refused, this,
            [this](const QString &why) { m_fields[kDescription].row->setRefusal(why); });
    connect(m_description, &DescriptionPanel::seenRequested, this, [this](QWidget *widget) {
        // Once it has its size.
        QMetaObject::invokeMethod(widget, [this, widget] { ensureWidgetVisible(widget, 0, 8); }, Qt::QueuedConnection);
    });
}

/// The focus left the field, or Enter was pressed.
void FieldsPanel::finish(const QString &key)
{
    if (!m_document)
        return;
    m_document->endFieldEdit();
    Field &entry = m_fields[key];
    const FieldSpec *field = m_dialect->field(key);
    if (!field || (entry.isRefused && field->type == FieldSpec::Type::Yaml))
        return; // half-written YAML stays, with the sentence that says it is not in the text
    entry.isRefused = false;
    // What was typed may mean what is written otherwise in the text, or nothing.
    entry.editor->showValue(entry.shown);
    followClientSoon();
}

void FieldsPanel::addTools(const FieldSpec &field)
{
    m_tools = new ToolsEditor(*m_dialect, m_form);
    Field entry;
    entry.row = new FieldRow(field, *m_dialect, m_tools, m_form);
    m_layout->addWidget(entry.row);
    connect(entry.row, &FieldRow::explanationRequested, this, &FieldsPanel::explanationRequested);
    connect(m_tools, &ToolsEditor::edited, this, &FieldsPanel::takeTools);
    connect(entry.row, &FieldRow::jumpRequested, this, [this] { jumpTo(kTools); });
    m_fields[kTools] = entry;
}

bool FieldsPanel::isShown(const FieldSpec &field, const FieldValue &value) const
{
    if (m_tools && field.key == kWithheld) {
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
        if (m_fields[field.key].editor)
            updateField(field, m_fields[field.key]);
    }
    if (const auto colour = m_fields.find(u"color"_s); colour != m_fields.end())
        colour->second.editor->setAgentName(m_document->reading().name.value_or(QString()));
    if (m_description)
        m_description->showFacts();
    if (m_tools)
        updateTools();
    updateAddMenu();
    m_others->showKeysOf(*m_document);
    updateNotice();
    followClientSoon();
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
    const bool isOwnWord = entry.wasShown && field.key == m_taking;
    entry.wasShown = true;
    entry.shown = value;
    if (!isOwnWord) {
        entry.editor->showValue(value);
        entry.isRefused = false;
        entry.row->setRefusal({});
    }
    entry.editor->setEditable(value.isEditable);
    entry.row->setReason(value.reason);
    if (field.key == kDescription)
        m_description->showValue(value);
}

void FieldsPanel::updateTools()
{
    Field &entry = m_fields[kTools];
    const FieldValue tools = FieldValue::of(*m_document, kTools);
    const FieldValue withheld = FieldValue::of(*m_document, kWithheld);
    FieldValue both = tools;
    both.text += u'\n' + withheld.text;
    both.items += withheld.items;
    both.isPresent = tools.isPresent || withheld.isPresent;
    both.yaml += u'\n' + withheld.yaml;
    both.isEditable = tools.isEditable && withheld.isEditable;
    both.reason = tools.reason.isEmpty() ? withheld.reason : tools.reason;
    showRights();
    if (entry.wasShown && both == entry.shown)
        return;
    entry.wasShown = true;
    entry.shown = both;
    m_tools->showValues(tools, withheld);
    m_tools->setEditable(both.isEditable);
    entry.row->setReason(both.reason);
}

void FieldsPanel::showRights()
{
    const Rights rights = rightsOf(m_document->reading(), *m_dialect, m_document->context(), m_document->diagnostics());
    m_tools->setRights(rights.sentence, rights.losesLimit);
}

void FieldsPanel::updateAddMenu()
{
    QStringList keys;
    for (const FieldSpec &field : m_dialect->fields()) {
        if (!field.common && field.key != kWithheld && !m_fields[field.key].shown.isPresent && field.key != m_added)
            keys << field.key;
    }
    m_add->setEnabled(FieldValue::documentReason(*m_document).isEmpty());
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

void FieldsPanel::updateNotice()
{
    QString text = FieldValue::documentReason(*m_document);
    const AgentFile &file = m_document->file();
    if (text.isEmpty() && file.header() == AgentFile::Header::None)
        text = tr("This file has no header yet; the first field you fill in creates it.");
    else if (text.isEmpty() && !file.isStrictYaml())
        text = std::ranges::contains(file.entries(), HeaderEntry::Mark::Opaque, &HeaderEntry::mark)
                   ? tr("The header is not clean YAML; it is read line by line here. What cannot be told of it is "
                        "edited in the text.")
                   : tr("The header is not clean YAML; it is read line by line here, and each field can still be "
                        "edited.");
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void FieldsPanel::updateMarks()
{
    if (!m_document)
        return;
    if (m_form && m_tools)
        showRights();
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
    if (!m_document)
        return;
    m_taking = input.isTyping ? key : QString();
    if (input.isTyping)
        m_pause.start();
    takeResult(key, apply(key, input), input.isTyping);
    m_taking.clear();
}

Result<void> FieldsPanel::apply(const QString &key, const FieldInput &input)
{
    const auto joining = input.isTyping ? AgentDocument::Joining::WithPrevious : AgentDocument::Joining::Separate;
    switch (input.kind) {
    case FieldInput::Kind::Text:
        return m_document->setField(key, input.text, joining);
    case FieldInput::Kind::Items:
        return m_document->setFieldList(key, input.items);
    case FieldInput::Kind::Yaml:
        return m_document->setFieldYaml(key, input.text, joining).transform_error([](Error error) {
            // The parser's own words help nobody who is in the midst of typing.
            if (error.code == Error::Code::Syntax)
                error.text = tr("This is not YAML yet; the file keeps what it had.");
            return error;
        });
    case FieldInput::Kind::Unset:
        break;
    }
    if (!m_document->file().entry(key))
        return {};
    if (input.isTyping)
        m_added = key; // an emptied field stays to be typed in
    return m_document->unsetField(key, input.isTyping ? AgentDocument::Joining::WithPrevious
                                                      : AgentDocument::Joining::Separate);
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
    // A header that has both keeps both while only one is edited.
    const bool hasBoth = m_document->file().entry(kTools) && m_document->file().entry(kWithheld);
    Result<void> result;
    if (mode != ToolsEditor::Mode::Only || !hasBoth)
        result = remove(other);
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

void FieldsPanel::takeResult(const QString &key, const Result<void> &result, bool isTyping)
{
    Field &entry = m_fields[key];
    entry.isRefused = !result && isTyping;
    if (!result && !isTyping && entry.editor)
        entry.editor->showValue(entry.shown);
    if (!result && !entry.editor) {
        entry.wasShown = false;
        updateTools();
    }
    entry.row->setRefusal(result ? QString() : result.error().text);
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
