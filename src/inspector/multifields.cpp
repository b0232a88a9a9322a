// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "multifields.h"

#include "fieldeditor.h"
#include "fieldrow.h"
#include "models/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const QString kTools = u"tools"_s;
const QString kWithheld = u"disallowedTools"_s;

/// What makes an agent this one is not set for several.
bool isOfOne(const FieldSpec &field)
{
    return field.type == FieldSpec::Type::Name || field.key == "description"_L1;
}

FieldSetting settingOf(const QString &key, const FieldInput &input)
{
    switch (input.kind) {
    case FieldInput::Kind::Text:
        return {.key = key, .kind = FieldSetting::Kind::Text, .text = input.text};
    case FieldInput::Kind::Items:
        return {.key = key, .kind = FieldSetting::Kind::Items, .items = input.items};
    case FieldInput::Kind::Yaml:
        return {.key = key, .kind = FieldSetting::Kind::Yaml, .text = input.text};
    case FieldInput::Kind::Unset:
        break;
    }
    return {.key = key, .kind = FieldSetting::Kind::Unset};
}

/// Where a person types in a field of one line; null in others.
QLineEdit *lineOf(QWidget *field)
{
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return box->lineEdit();
    return qobject_cast<QLineEdit *>(field);
}

FieldValue valueOf(const CommonValue &common)
{
    FieldValue value;
    static_cast<FieldContent &>(value) = common.value;
    // Whether one of the files keeps it from being edited is said in the list.
    value.isEditable = true;
    value.reason.clear();
    return value;
}

/// As the field will be, once it is set.
FieldValue valueOf(const FieldSetting &setting)
{
    FieldValue value;
    value.isPresent = setting.kind != FieldSetting::Kind::Unset;
    value.text = setting.kind == FieldSetting::Kind::Items ? setting.items.join(u", "_s) : setting.text;
    value.items = setting.items;
    value.yaml = setting.text;
    return value;
}

} // namespace

MultiFields::MultiFields(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_state(new QLabel(this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_show(new QPushButton(tr("&Show Changes …"), this))
{
    setObjectName(u"multiFields"_s);
    setAccessibleName(tr("Fields of several agents"));
    setMinimumWidth(280);
    m_title->setObjectName(u"multiTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(12, 8, 12, 0);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_state->setObjectName(u"multiState"_s);
    m_state->setWordWrap(true);
    m_reset->setObjectName(u"multiReset"_s);
    m_show->setObjectName(u"multiShow"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    connect(m_reset, &QPushButton::clicked, this, &MultiFields::reset);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT changesRequested(settings()); });
    updateButtons();
}

MultiFields::~MultiFields()
{
    dropForm();
}

// A selection is often made larger or smaller after the first field was entered,
// and nothing is written before the list of all changes was seen: so what was
// entered goes along with the selection, in sight, and “Reset” drops it.
void MultiFields::setAgents(const QStringList &paths, const CommonValues &values,
                            std::vector<std::shared_ptr<const Dialect>> dialects)
{
    QStringList sorted = paths;
    sorted.sort();
    const bool areSame = sorted == m_paths;
    if (areSame && values == m_values && dialects == m_dialects)
        return;
    settle();
    m_paths = sorted;
    m_values = values;
    m_dialects = std::move(dialects);
    if (areSame)
        dropWhatIsSet();
    else
        m_added.clear();
    QStringList said{tr("%n agent(s) are selected. What you set here is set in all of them, once you have seen the "
                        "list of all changes.",
                        nullptr, static_cast<int>(values.files))};
    if (m_dialects.size() > 1)
        said << tr("They are for several clients; only fields that all of these know are shown.");
    m_title->setText(said.join(u' '));
    QWidget *focus = focusInForm();
    const QString focused = focus ? focus->objectName() : QString();
    const QLineEdit *line = lineOf(focus);
    const int cursor = line ? line->cursorPosition() : 0;
    build();
    updateButtons();
    QWidget *again = focused.isEmpty() ? nullptr : m_form->findChild<QWidget *>(focused);
    if (!again)
        return;
    again->setFocus(Qt::OtherFocusReason);
    if (QLineEdit *typed = lineOf(again))
        typed->setCursorPosition(cursor);
}

void MultiFields::reset()
{
    m_pending.clear();
    m_order.clear();
    build();
    updateButtons();
}

void MultiFields::dropWhatIsSet()
{
    for (auto at = m_pending.begin(); at != m_pending.end();) {
        std::erase_if(at->second, [this](const FieldSetting &setting) { return isAsItIs(setting.key, setting); });
        if (at->second.empty()) {
            m_order.removeAll(at->first);
            at = m_pending.erase(at);
        } else {
            ++at;
        }
    }
}

QWidget *MultiFields::focusInForm() const
{
    QWidget *focus = QApplication::focusWidget();
    return m_form && focus && m_form->isAncestorOf(focus) ? focus : nullptr;
}

/// Has the field that is being edited tell what it has: some do when they lose
/// the focus.
void MultiFields::settle()
{
    if (QWidget *focus = focusInForm()) {
        focus->clearFocus();
        focus->setFocus(Qt::OtherFocusReason);
    }
}

std::vector<FieldSpec> MultiFields::fields() const
{
    std::vector<FieldSpec> shared;
    if (m_dialects.empty())
        return shared;
    std::ranges::copy_if(m_dialects.front()->fields(), std::back_inserter(shared), [this](const FieldSpec &field) {
        return !isOfOne(field) && std::ranges::all_of(m_dialects, [&field](const auto &dialect) {
            const FieldSpec *other = dialect->field(field.key);
            return other && other->type == field.type;
        });
    });
    return shared;
}

CommonValue MultiFields::common(const QString &key) const
{
    const auto found = m_values.fields.find(key);
    return found == m_values.fields.end() ? CommonValue() : found->second;
}

bool MultiFields::isOffered(const FieldSpec &field) const
{
    return field.common || common(field.key).present > 0 || m_added.contains(field.key) ||
           m_pending.contains(field.key);
}

void MultiFields::dropForm()
{
    // What they tell when they lose the focus is of no more use.
    for (const auto &[key, field] : m_fields) {
        if (field.editor)
            field.editor->disconnect(this);
    }
    if (m_tools)
        m_tools->disconnect(this);
    m_fields.clear();
    // A field tells the end of its editing when it loses the focus: better
    // while all is there than from a form that is half gone.
    if (QWidget *focus = focusInForm())
        focus->clearFocus();
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater();
}

void MultiFields::build()
{
    dropForm();
    m_form = new QWidget;
    m_layout = new QVBoxLayout(m_form);
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(10);
    for (const FieldSpec &field : fields()) {
        if (field.key == kTools)
            addTools(field);
        else if (field.key != kWithheld && isOffered(field))
            addField(field);
    }
    m_add = new QToolButton(m_form);
    m_add->setObjectName(u"multiAdd"_s);
    m_add->setText(tr("Add Field …"));
    m_add->setIcon(Icons::icon(u"add"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_addMenu = new QMenu(m_add);
    m_addMenu->setToolTipsVisible(true);
    m_add->setMenu(m_addMenu);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    fillAddMenu();
    m_area->setWidget(m_form);
    // New fields come at the end of the window's order, the buttons stay behind them.
    setTabOrder(m_add, m_reset);
    setTabOrder(m_reset, m_show);
    for (const auto &[key, field] : m_fields)
        updateRow(key);
}

void MultiFields::addField(const FieldSpec &field)
{
    Field entry;
    entry.editor = FieldEditor::create(field, *m_dialects.front(), m_form);
    const CommonValue value = common(field.key);
    const auto pending = m_pending.find(field.key);
    entry.editor->showValue(pending == m_pending.end() ? valueOf(value) : valueOf(pending->second.front()));
    if (value.state == CommonValue::State::Several && pending == m_pending.end())
        entry.editor->showSeveral();
    entry.row = new FieldRow(field, *m_dialects.front(), entry.editor, m_form);
    entry.row->setRemovable(value.present > 0 && !field.required);
    m_layout->addWidget(entry.row);
    connect(entry.row, &FieldRow::explanationRequested, this, &MultiFields::explanationRequested);
    connect(entry.editor, &FieldEditor::edited, this,
            [this, key = field.key](const FieldInput &input) { take(key, input); });
    connect(entry.row, &FieldRow::removeRequested, this, [this, key = field.key] {
        m_fields[key].editor->showValue({});
        take(key, {.kind = FieldInput::Kind::Unset, .text = {}, .items = {}});
    });
    m_fields[field.key] = entry;
}

void MultiFields::addTools(const FieldSpec &field)
{
    m_tools = new ToolsEditor(*m_dialects.front(), m_form);
    const CommonValue named = common(kTools);
    const CommonValue withheld = common(kWithheld);
    if (const auto pending = m_pending.find(kTools); pending != m_pending.end()) {
        FieldValue shown[2] = {valueOf(named), valueOf(withheld)};
        for (const FieldSetting &setting : pending->second)
            shown[setting.key == kTools ? 0 : 1] = valueOf(setting);
        m_tools->showValues(shown[0], shown[1]);
    } else if (named.state == CommonValue::State::Several || withheld.state == CommonValue::State::Several) {
        m_tools->showSeveral();
    } else {
        m_tools->showValues(valueOf(named), valueOf(withheld));
    }
    Field entry;
    entry.row = new FieldRow(field, *m_dialects.front(), m_tools, m_form);
    m_layout->addWidget(entry.row);
    connect(entry.row, &FieldRow::explanationRequested, this, &MultiFields::explanationRequested);
    connect(m_tools, &ToolsEditor::edited, this, &MultiFields::takeTools);
    m_fields[kTools] = entry;
}

void MultiFields::fillAddMenu()
{
    for (const FieldSpec &field : fields()) {
        if (field.key == kTools || field.key == kWithheld || isOffered(field))
            continue;
        QAction *action = m_addMenu->addAction(field.title);
        action->setObjectName(u"add_"_s + field.key);
        action->setToolTip(field.help);
        connect(action, &QAction::triggered, this, [this, key = field.key] {
            m_added += key;
            // The menu that is still open goes with the form.
            QMetaObject::invokeMethod(this, [this, key] { addAsked(key); }, Qt::QueuedConnection);
        });
    }
    m_add->setVisible(!m_addMenu->isEmpty());
}

void MultiFields::addAsked(const QString &key)
{
    build();
    // Other agents may have come since, whose client has no such field.
    const auto added = m_fields.find(key);
    if (added == m_fields.end() || !added->second.editor)
        return;
    added->second.editor->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(added->second.row);
}

bool MultiFields::isAsItIs(const QString &key, const FieldSetting &setting) const
{
    const CommonValue value = common(key);
    switch (setting.kind) {
    case FieldSetting::Kind::Unset:
        return value.state == CommonValue::State::Absent;
    case FieldSetting::Kind::Items:
        return value.state == CommonValue::State::Same && value.value.items == setting.items;
    case FieldSetting::Kind::Yaml:
        return value.state == CommonValue::State::Same && value.value.yaml == setting.text;
    default:
        return value.state == CommonValue::State::Same && value.value.text == setting.text;
    }
}

void MultiFields::take(const QString &key, const FieldInput &input)
{
    set(key, {settingOf(key, input)});
}

void MultiFields::takeTools(ToolsEditor::Mode mode, const QStringList &items)
{
    // Both lists answer one question.
    FieldSetting named{.key = kTools, .kind = FieldSetting::Kind::Unset};
    FieldSetting withheld{.key = kWithheld, .kind = FieldSetting::Kind::Unset};
    if (mode != ToolsEditor::Mode::All) {
        FieldSetting &list = mode == ToolsEditor::Mode::Only ? named : withheld;
        list.kind = FieldSetting::Kind::Items;
        list.items = items;
    }
    set(kTools, {named, withheld});
}

void MultiFields::set(const QString &rowKey, std::vector<FieldSetting> settings)
{
    std::erase_if(settings, [this](const FieldSetting &setting) { return isAsItIs(setting.key, setting); });
    m_order.removeAll(rowKey);
    if (settings.empty()) {
        m_pending.erase(rowKey);
    } else {
        m_pending[rowKey] = std::move(settings);
        m_order += rowKey;
        m_enteredFor = m_paths;
    }
    updateRow(rowKey);
    updateButtons();
}

QString MultiFields::noteOf(const QString &key) const
{
    const auto pending = m_pending.find(key);
    if (pending != m_pending.end()) {
        const bool isUnset = std::ranges::all_of(
            pending->second, [](const FieldSetting &setting) { return setting.kind == FieldSetting::Kind::Unset; });
        return isUnset ? tr("To be removed from all.") : tr("To be set in all.");
    }
    CommonValue value = common(key);
    if (key == kTools && value.state != CommonValue::State::Several)
        value = common(kWithheld);
    if (value.state != CommonValue::State::Several)
        return {};
    return tr("Not the same in all; %n of them have it.", nullptr, static_cast<int>(value.present));
}

void MultiFields::updateRow(const QString &key)
{
    if (const auto field = m_fields.find(key); field != m_fields.end())
        field->second.row->setReason(noteOf(key));
}

void MultiFields::updateButtons()
{
    const auto shown = static_cast<int>(
        std::ranges::count_if(m_pending, [this](const auto &each) { return m_fields.contains(each.first); }));
    const int hidden = static_cast<int>(m_pending.size()) - shown;
    QStringList said;
    if (shown > 0)
        said << (m_enteredFor == m_paths
                     ? tr("%n field(s) to be set", nullptr, shown)
                     : tr("%n field(s) to be set, entered while other agents were selected", nullptr, shown));
    if (hidden > 0)
        said << tr("%n field(s) entered for other agents, which not all clients of these know", nullptr, hidden);
    m_state->setText(said.join(u'\n'));
    m_reset->setEnabled(!m_pending.empty());
    m_show->setEnabled(shown > 0);
}

std::vector<FieldSetting> MultiFields::settings() const
{
    std::vector<FieldSetting> all;
    for (const FieldSpec &field : fields()) {
        if (const auto pending = m_pending.find(field.key); pending != m_pending.end())
            all.insert(all.end(), pending->second.begin(), pending->second.end());
    }
    return all;
}

void MultiFields::undo()
{
    if (m_order.isEmpty())
        return;
    m_pending.erase(m_order.takeLast());
    updateButtons();
    // The field that was asked is still at it.
    QMetaObject::invokeMethod(this, &MultiFields::build, Qt::QueuedConnection);
}

} // namespace dossier
