// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "choiceeditor.h"

#include "models/themecolours.h"
#include "undokeys.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Scrolling a form must not change what lies under the mouse.
class CalmComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ChoiceEditor::ChoiceEditor(const FieldSpec &field, QWidget *parent)
    : FieldEditor(parent)
    , m_isFree(field.type == FieldSpec::Type::Model)
    , m_default(field.defaultText)
    , m_box(new CalmComboBox(this))
    , m_help(new QLabel(this))
{
    m_box->setObjectName(u"field_"_s + field.key);
    m_box->setAccessibleName(field.title);
    m_box->setAccessibleDescription(field.help);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(14);
    m_box->setEditable(m_isFree);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->addItem(m_isFree ? QString() : tr("not set"), QString());
    m_box->setItemData(0, tr("not set"), Qt::AccessibleTextRole);
    m_box->setItemData(0, field.defaultText, Qt::ToolTipRole);
    if (field.type == FieldSpec::Type::Boolean) {
        m_box->addItem(tr("yes"), u"true"_s);
        m_box->addItem(tr("no"), u"false"_s);
    }
    for (const AllowedValue &value : field.values)
        addChoice(value.value, value.help);
    setFocusProxy(m_box);
    UndoKeys::handToDocument(m_box);
    if (m_isFree) {
        UndoKeys::handToDocument(m_box->lineEdit());
        m_box->lineEdit()->setPlaceholderText(tr("not set"));
        m_box->lineEdit()->setAccessibleName(field.title);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { tell(text, true); });
        connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::finished);
    }
    m_help->setObjectName(u"choiceHelp_"_s + field.key);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(m_help);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        // Free text of no choice is told while it is typed.
        if (!m_isFree || m_box->itemData(index).toString() == m_box->currentText())
            tell(m_box->itemData(index).toString(), false);
    });
    updateHelp();
}

/// Says in words what the choice means, as a list of bare names does not.
void ChoiceEditor::updateHelp()
{
    const QString value = m_isFree ? m_box->currentText() : m_box->currentData().toString();
    const int index = m_box->findData(value);
    const QString help = value.isEmpty() ? m_default : m_box->itemData(index, Qt::ToolTipRole).toString();
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, ThemeColours::forPalette(palette()).quiet);
    m_help->setPalette(quiet);
}

void ChoiceEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_help)
        updateHelp();
}

void ChoiceEditor::addChoice(const QString &value, const QString &help)
{
    m_box->addItem(value, value);
    m_box->setItemData(m_box->count() - 1, help, Qt::ToolTipRole);
}

void ChoiceEditor::tell(const QString &value, bool isTyping)
{
    updateHelp();
    Q_EMIT edited({.kind = value.isEmpty() ? FieldInput::Kind::Unset : FieldInput::Kind::Text,
                   .text = value,
                   .items = {},
                   .isTyping = isTyping});
}

void ChoiceEditor::showValue(const FieldValue &value)
{
    if (m_isFree) {
        if (m_box->currentText() == value.text)
            return;
        const int cursor = m_box->lineEdit()->cursorPosition();
        m_box->setCurrentIndex(m_box->findData(value.text));
        m_box->setEditText(value.text);
        m_box->lineEdit()->setCursorPosition(qMin(cursor, static_cast<int>(value.text.size())));
        updateHelp();
        return;
    }
    int index = m_box->findData(value.text);
    if (index < 0) {
        // A foreign value is kept and shown as what it is.
        index = m_box->findData(true, Qt::UserRole + 1);
        if (index < 0) {
            m_box->addItem(QString());
            index = m_box->count() - 1;
            m_box->setItemData(index, true, Qt::UserRole + 1);
        }
        m_box->setItemText(index, tr("%1 (not known)").arg(value.text));
        m_box->setItemData(index, value.text);
    }
    m_box->setCurrentIndex(index);
    updateHelp();
}

void ChoiceEditor::showSeveral()
{
    if (m_isFree) {
        m_box->lineEdit()->setPlaceholderText(severalText());
    } else {
        m_box->setPlaceholderText(severalText());
        m_box->setCurrentIndex(-1);
    }
    m_help->hide();
}

} // namespace dossier
