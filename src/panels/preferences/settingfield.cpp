// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settingfield.h"

#include "fontlist.h"
#include "marked.h"
#include "models/icons.h"
#include "models/themecolours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

SettingField::SettingField(const SettingRow &row, const Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_help(new QLabel(this))
    , m_restore(new QToolButton(this))
{
    const QString name = QString(row.name).replace(u'/', u'_');
    setObjectName(u"setting_"_s + name);
    switch (row.editor) {
    case SettingEditor::Tick:
        makeTick();
        break;
    case SettingEditor::Number:
        makeNumber();
        break;
    case SettingEditor::Line:
        makeLine();
        break;
    case SettingEditor::None:
    case SettingEditor::Choice:
    case SettingEditor::Font:
    case SettingEditor::Language:
        makeChoice(languages);
        break;
    }
    const QString title = settingText(row.title);
    m_editor->setObjectName(u"edit_"_s + name);
    m_editor->setAccessibleName(title);
    m_editor->setAccessibleDescription(settingText(row.help));
    // The wheel goes through the page; it chooses nothing on its way.
    m_editor->setFocusPolicy(Qt::StrongFocus);
    m_editor->installEventFilter(this);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::RichText);
    m_restore->setObjectName(u"restore_"_s + name);
    m_restore->setAutoRaise(true);
    m_restore->setIcon(Icons::icon(u"undo"));
    m_restore->setToolTip(tr("Back to the standard"));
    m_restore->setAccessibleName(tr("Back to the standard: %1").arg(title));
    connect(m_restore, &QToolButton::clicked, this, [this] {
        focusEditor(); // the button goes
        Q_EMIT restoreRequested();
    });
    layOut();
    colour();
    mark({});
}

void SettingField::makeTick()
{
    auto *tick = new QCheckBox(settingText(m_row.title), this);
    connect(tick, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT chosen(on); });
    m_editor = tick;
}

void SettingField::makeChoice(const Languages &languages)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const SettingChoice &choice : m_row.choices)
        box->addItem(settingText(choice.title), choice.value);
    if (m_row.editor == SettingEditor::Language) {
        for (const auto &[locale, title] : languages)
            box->addItem(title, locale);
    } else if (m_row.editor == SettingEditor::Font) {
        fillWithFonts(box);
    }
    int longest = 12;
    for (int i = 0; i < box->count(); ++i)
        longest = std::max(longest, int(box->itemText(i).size()));
    box->setMinimumContentsLength(std::min(longest, 32));
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT chosen(box->currentData()); });
    m_editor = box;
}

void SettingField::makeNumber()
{
    auto *box = new QSpinBox(this);
    box->setRange(m_row.smallest, m_row.largest);
    const QString unit = settingText(m_row.unit);
    box->setPrefix(unit.section(u"%1"_s, 0, 0));
    box->setSuffix(unit.section(u"%1"_s, 1));
    box->setSpecialValueText(settingText(m_row.smallestTitle));
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT chosen(value); });
    m_editor = box;
}

void SettingField::makeLine()
{
    auto *line = new QLineEdit(this);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT chosen(text); });
    m_editor = line;
}

void SettingField::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    if (m_row.editor != SettingEditor::Tick) {
        m_title = new QLabel(this);
        m_title->setTextFormat(Qt::RichText);
        m_title->setWordWrap(true);
        m_title->setBuddy(m_editor);
        column->addWidget(m_title);
        column->addWidget(m_help);
        column->addLayout(row);
    } else {
        column->addLayout(row);
        column->addWidget(m_help);
    }
    row->addWidget(m_editor);
    row->addWidget(m_restore);
    row->addStretch();
    QSizePolicy policy = m_restore->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_restore->setSizePolicy(policy);
}

void SettingField::setValue(const QVariant &value)
{
    const QSignalBlocker blocker(m_editor);
    if (auto *tick = qobject_cast<QCheckBox *>(m_editor)) {
        tick->setChecked(value.toBool());
    } else if (auto *number = qobject_cast<QSpinBox *>(m_editor)) {
        number->setValue(value.toInt());
    } else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        if (line->text() != value.toString()) // the cursor stays while somebody types
            line->setText(value.toString());
    } else if (auto *box = qobject_cast<QComboBox *>(m_editor)) {
        if (box->findData(value) < 0) // a font or a language that this system lacks
            box->addItem(tr("%1 (not here)").arg(value.toString()), value);
        box->setCurrentIndex(box->findData(value));
    }
    m_restore->setVisible(value != m_row.standard());
}

void SettingField::mark(const QString &search)
{
    m_search = search;
    const QColor ground = ThemeColours::forPalette(palette()).match;
    if (m_title)
        m_title->setText(u"<b>"_s + marked(settingText(m_row.title), search, ground) + u"</b>"_s);
    m_help->setText(marked(settingText(m_row.help), search, ground));
}

void SettingField::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
        mark(m_search);
    }
}

/// What explains is quieter than what is chosen.
void SettingField::colour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, ThemeColours::forPalette(palette()).quiet);
    m_help->setPalette(quiet);
}

} // namespace dossier
