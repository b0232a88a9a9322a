// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrow.h"

#include "models/fieldexplanation.h"
#include "models/icons.h"
#include "models/themecolours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// The rest is behind “What is this?”.
QString helpText(const FieldSpec &field)
{
    return u"<p>%1</p><p>%2</p>"_s.arg(field.help.toHtmlEscaped(),
                                       FieldRow::tr("If absent: %1").arg(field.defaultText.toHtmlEscaped()));
}

QToolButton *smallButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIconSize(QSize(14, 14));
    // What comes and goes while somebody types moves nothing else.
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    button->setFixedSize(button->sizeHint());
    button->setVisible(false);
    return button;
}

} // namespace

FieldRow::FieldRow(const FieldSpec &field, const Dialect &dialect, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_key(field.key)
    , m_explanation(explanationOf(field, dialect))
    , m_label(new QLabel(field.title, this))
    , m_mark(smallButton(u"mark_"_s + field.key, this))
    , m_remove(smallButton(u"remove_"_s + field.key, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"row_"_s + field.key);
    m_label->setToolTip(helpText(field));
    m_label->setObjectName(u"label_"_s + field.key);
    m_label->setBuddy(editor);
    QFont font = m_label->font();
    font.setBold(true);
    m_label->setFont(font);
    // For the mouse: by keys it is F8, and Tab goes to the field, whatever is wrong with it.
    m_mark->setFocusPolicy(Qt::NoFocus);
    m_remove->setIcon(Icons::icon(u"remove"));
    m_remove->setToolTip(tr("Remove this field from the header"));
    m_remove->setAccessibleName(tr("Remove %1").arg(field.title));
    m_note->setObjectName(u"note_"_s + field.key);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setVisible(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_label);
    head->addWidget(makeHelp(field.title));
    head->addWidget(m_mark);
    head->addStretch(1);
    head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(head);
    if (editor)
        layout->addWidget(editor);
    layout->addWidget(m_note);
    connect(m_remove, &QToolButton::clicked, this, &FieldRow::removeRequested);
    connect(m_mark, &QToolButton::clicked, this, &FieldRow::jumpRequested);
}

/// For the mouse: by keys it is Shift+F1, so that Tab goes from field to field.
QToolButton *FieldRow::makeHelp(const QString &title)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"whatIs_"_s + m_key);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setText(tr("?", "button beside a field: what is this?"));
    button->setToolTip(tr("What is this? (Shift+F1)"));
    button->setAccessibleName(tr("What is “%1”?").arg(title));
    const int side = button->fontMetrics().height() + 4;
    button->setFixedSize(side, side);
    connect(button, &QToolButton::clicked, this, [this, button] { Q_EMIT explanationRequested(button); });
    return button;
}

void FieldRow::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void FieldRow::setReason(const QString &reason)
{
    m_reason = reason;
    updateNote();
}

void FieldRow::setRefusal(const QString &text)
{
    m_refusal = text;
    updateNote();
}

void FieldRow::setDiagnostic(const Diagnostic *diagnostic)
{
    m_mark->setVisible(diagnostic);
    if (!diagnostic)
        return;
    m_mark->setIcon(Icons::severity(diagnostic->severity));
    m_mark->setToolTip(diagnostic->message);
    m_mark->setAccessibleName(diagnostic->message);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateNote();
}

void FieldRow::updateNote()
{
    const QString text = m_refusal.isEmpty() ? m_reason : m_refusal;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    QPalette own;
    own.setColor(QPalette::WindowText,
                 m_refusal.isEmpty() ? ThemeColours::forPalette(palette()).quiet : Icons::color(Icons::Tone::Error));
    m_note->setPalette(own);
}

} // namespace dossier
