// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "announcer.h"
#include "barbutton.h"
#include "models/icons.h"
#include "wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dossier {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_buttons(new WrapLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_icon->setObjectName(u"messageIcon"_s);
    m_label->setObjectName(u"messageText"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(Icons::icon(u"close"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    auto *row = new WrapLayout;
    row->addWidget(m_label);
    row->addLayout(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(row, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setVisible(false);
}

void MessageBar::showMessage(BarTone tone, const QString &text, const std::vector<Choice> &choices, bool closable)
{
    empty();
    m_tone = tone;
    m_label->setText(text);
    setAccessibleName(text);
    QWidget *last = m_label;
    for (const Choice &choice : choices) {
        auto *button = new BarButton(choice.title, this);
        button->setObjectName(choice.name);
        // By Tab in the order in which they are seen.
        setTabOrder(last, button);
        last = button;
        m_buttons->addWidget(button);
        // The choice may show another message: the button goes later.
        connect(button, &BarButton::clicked, this, [action = choice.chosen] { action(); });
    }
    m_close->setVisible(closable);
    setTabOrder(last, m_close);
    showBarIcon(m_icon, tone);
    applyBarStyle(this, tone);
    setVisible(true);
}

void MessageBar::clear()
{
    m_announced.clear();
    empty();
}

void MessageBar::empty()
{
    if (isAncestorOf(window()->focusWidget()))
        Q_EMIT focusLeft(); // else the keys would go to whatever is next
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

/// Also when the tab comes to the front that it belongs to; but said once only.
void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (std::exchange(m_announced, text()) != text())
        Announcer::say(this, text());
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showBarIcon(m_icon, m_tone);
        applyBarStyle(this, m_tone);
    }
}

} // namespace dossier
