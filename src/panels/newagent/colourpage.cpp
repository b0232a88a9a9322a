// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "colourpage.h"

#include "models/themecolours.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 3;
constexpr int kSample = 22; // pixels

QColor colourOf(const Rgb &rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

QIcon sampleOf(const QColor &colour, const QColor &edge, qreal ratio)
{
    QPixmap pixmap(QSize(kSample, kSample) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, kSample - 1, kSample - 1), 5, 5);
    return pixmap;
}

} // namespace

ColourPage::ColourPage(NewAgent *agent, QWidget *parent)
    : NewAgentPage(agent, u"newAgentColourPage"_s, tr("Colour"), tr("Which colour does its name have?"), parent)
    , m_grid(new QGridLayout)
    , m_buttons(new QButtonGroup(this))
{
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(kColumns, 1);
    contents()->addLayout(m_grid);
    m_foreign = addText(u"newAgentColourForeign"_s);
    contents()->addStretch(1);
    // Not its click: a screen reader chooses without one.
    connect(m_buttons, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *button, bool isChosen) {
        if (isChosen)
            this->agent().setColour(button->property("colour").toString());
    });
    connect(agent, &NewAgent::changed, this, &ColourPage::showColour);
    showColour();
}

bool ColourPage::isOffered() const
{
    return agent().dialect().field(u"color") && !agent().dialect().colours().empty();
}

void ColourPage::fill()
{
    const Dialect &dialect = agent().dialect();
    if (m_dialect == dialect.id())
        return;
    m_dialect = dialect.id();
    const auto old = m_buttons->buttons();
    for (QAbstractButton *button : old)
        delete button;
    const auto add = [this](const QString &name, const QString &shown) {
        auto *button = new QRadioButton(shown, this);
        button->setObjectName(u"newAgentColour_"_s + name);
        button->setProperty("colour", name);
        button->setIconSize({kSample, kSample});
        const int number = static_cast<int>(m_buttons->buttons().size());
        m_buttons->addButton(button);
        m_grid->addWidget(button, number / kColumns, number % kColumns);
    };
    for (const NamedColour &colour : dialect.colours())
        add(colour.name, colour.name);
    add({}, tr("None"));
    paintSamples();
}

void ColourPage::paintSamples()
{
    const ThemeColours theme = ThemeColours::forPalette(palette());
    const auto all = m_buttons->buttons();
    for (QAbstractButton *button : all) {
        const NamedColour *colour = agent().dialect().colour(button->property("colour").toString());
        const QColor ground = colour ? colourOf(theme.dark ? colour->dark : colour->light) : QColor(Qt::transparent);
        button->setIcon(sampleOf(ground, theme.rule, devicePixelRatio()));
    }
}

void ColourPage::changeEvent(QEvent *event)
{
    NewAgentPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSamples();
}

void ColourPage::focusFirst()
{
    QAbstractButton *checked = m_buttons->checkedButton();
    if (!checked && !m_buttons->buttons().isEmpty())
        checked = m_buttons->buttons().constFirst();
    if (checked)
        checked->setFocus();
}

void ColourPage::showColour()
{
    if (!isOffered())
        return;
    fill();
    const QString &colour = agent().draft().colour;
    const auto all = m_buttons->buttons();
    const QSignalBlocker quiet(m_buttons);
    // Of an exclusive group one button stays chosen; a foreign colour has none.
    m_buttons->setExclusive(false);
    bool isKnown = false;
    for (QAbstractButton *button : all) {
        const bool isIt = button->property("colour").toString() == colour;
        button->setChecked(isIt);
        isKnown = isKnown || isIt;
    }
    m_buttons->setExclusive(true);
    m_foreign->setText(isKnown ? QString()
                               : tr("“%1” is none of the colours of %2. It stays until you choose one of these.")
                                     .arg(colour, agent().dialect().title()));
    m_foreign->setVisible(!isKnown);
}

} // namespace dossier
