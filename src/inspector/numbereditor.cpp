// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "numbereditor.h"

#include "undokeys.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QWheelEvent>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 999'999'999; // what FieldEdit writes

/// Scrolling a form must not change what lies under the mouse.
class CalmSpinBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

    [[nodiscard]] QLineEdit *field() const { return lineEdit(); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

NumberEditor::NumberEditor(const FieldSpec &field, QWidget *parent)
    : FieldEditor(parent)
    , m_foreign(new QLabel(this))
{
    auto *box = new CalmSpinBox(this);
    m_box = box;
    m_box->setObjectName(u"field_"_s + field.key);
    m_box->setAccessibleName(field.title);
    m_box->setAccessibleDescription(field.help);
    m_box->setRange(static_cast<int>(field.minimum) - 1, kMost);
    m_box->setSpecialValueText(tr("not set"));
    m_box->setValue(m_box->minimum());
    m_box->setMinimumWidth(m_box->fontMetrics().horizontalAdvance(u'0') * 14);
    UndoKeys::handToDocument(m_box);
    UndoKeys::handToDocument(box->field());
    m_foreign->setObjectName(u"foreign_"_s + field.key);
    m_foreign->setWordWrap(true);
    m_foreign->setTextFormat(Qt::PlainText);
    m_foreign->hide();
    setFocusProxy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addWidget(m_foreign, 1);
    layout->addStretch(0);
    layout->setAlignment(m_box, Qt::AlignLeft | Qt::AlignTop);
    connect(m_box, &QSpinBox::valueChanged, this, [this](int number) {
        if (!m_showing)
            tell(number);
    });
    connect(m_box, &QSpinBox::editingFinished, this, &FieldEditor::finished);
}

void NumberEditor::tell(int number)
{
    const bool isUnset = number == m_box->minimum();
    Q_EMIT edited({.kind = isUnset ? FieldInput::Kind::Unset : FieldInput::Kind::Text,
                   .text = isUnset ? QString() : QString::number(number),
                   .items = {},
                   .isTyping = true});
}

void NumberEditor::showValue(const FieldValue &value)
{
    bool isNumber = false;
    const int number = value.text.toInt(&isNumber);
    const bool isForeign = !value.text.isEmpty() && (!isNumber || number <= m_box->minimum());
    m_showing = true;
    if (m_box->value() != number || isForeign || value.text.isEmpty())
        m_box->setValue(isNumber && !isForeign ? number : m_box->minimum());
    m_showing = false;
    m_foreign->setVisible(isForeign);
    m_foreign->setText(tr("The file says “%1”, which is no number allowed here.").arg(value.text));
}

void NumberEditor::showSeveral()
{
    m_box->setSpecialValueText(severalText());
}

} // namespace dossier
