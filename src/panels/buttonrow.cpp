// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "buttonrow.h"

#include "models/icons.h"
#include "wraplayout.h"

#include <QPushButton>
#include <QScreen>

namespace dossier {

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new WrapLayout(this))
{
}

QPushButton *ButtonRow::add(const QString &name, const QString &text, QStringView icon, const QString &help)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(help);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(Icons::icon(icon));
    m_row->addWidget(button);
    return button;
}

void ButtonRow::addGap()
{
    m_row->addGap();
}

QSize onScreen(const QWidget *window)
{
    constexpr QSize kFrame(20, 60);
    return window->screen()->availableSize() - kFrame;
}

void resizeOnScreen(QWidget *window, QSize wanted)
{
    window->resize(wanted.boundedTo(onScreen(window)));
}

} // namespace dossier
