// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "barbutton.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace dossier {

namespace {

constexpr int kMost = 44; ///< letters
constexpr int kLeast = 14; ///< letters

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

BarButton::BarButton(QWidget *parent)
    : BarButton(QString(), parent)
{
}

BarButton::BarButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// What is around the text: frame, margins, icon.
int BarButton::frameWidth() const
{
    return QPushButton::sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize BarButton::sizeHint() const
{
    const QSize whole = QPushButton::sizeHint();
    return {std::min(whole.width(), frameWidth() + fontMetrics().averageCharWidth() * kMost), whole.height()};
}

QSize BarButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), frameWidth() + fontMetrics().averageCharWidth() * kLeast), whole.height()};
}

/// As the space bar, also where no dialog does so; when it is let go, as what is held would go on elsewhere.
void BarButton::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(*event))
        QPushButton::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        setDown(true);
}

void BarButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isEnter(*event))
        QPushButton::keyReleaseEvent(event);
    else if (!event->isAutoRepeat() && isDown())
        click();
}

void BarButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isElided())
        option.text = fontMetrics().elidedText(text(), Qt::ElideMiddle, std::max(width() - frameWidth(), 0),
                                               Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

bool BarButton::isElided() const
{
    return width() < QPushButton::sizeHint().width();
}

bool BarButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

} // namespace dossier
