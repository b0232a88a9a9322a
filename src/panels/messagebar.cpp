// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "models/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace dossier {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"messageBar"_s);
    m_label->setObjectName(u"messageText"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    setVisible(false);
}

void MessageBar::showMessage(BarTone tone, const QString &text, const std::vector<Choice> &choices, bool closable)
{
    clear();
    m_tone = tone;
    m_label->setText(text);
    setAccessibleName(text);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.title, this);
        button->setObjectName(choice.name);
        m_buttons->addWidget(button);
        // The choice may show another message: the button goes later.
        connect(button, &QPushButton::clicked, this, [action = choice.chosen] { action(); });
    }
    if (closable) {
        auto *close = new QToolButton(this);
        close->setObjectName(u"messageClose"_s);
        close->setIcon(Icons::icon(u"close"));
        close->setAutoRaise(true);
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(tr("Close this message"));
        m_buttons->addWidget(close);
        connect(close, &QToolButton::clicked, this, [this] {
            clear();
            Q_EMIT closed();
        });
    }
    applyBarStyle(this, tone);
    setVisible(true);
}

void MessageBar::clear()
{
    setVisible(false);
    m_label->clear();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyBarStyle(this, m_tone);
}

} // namespace dossier
