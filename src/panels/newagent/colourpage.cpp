// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "colourpage.h"

#include "models/themecolours.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostColumns = 3;
constexpr int kSample = 22; // pixels

QColor colourOf(const Rgb &rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

/// A colour, or a pattern for one that only the person's theme knows.
QIcon sampleOf(const QBrush &ground, const QColor &edge, qreal ratio)
{
    QPixmap pixmap(QSize(kSample, kSample) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0.5, 0.5, kSample - 1, kSample - 1), 5, 5);
    return pixmap;
}

} // namespace

ColourPage::ColourPage(NewAgent *agent, QWidget *parent)
    : NewAgentPage(agent, u"newAgentColourPage"_s, tr("Colour"), tr("Which colour does its name have?"), parent)
    , m_grid(new QGridLayout)
    , m_buttons(new QButtonGroup(this))
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(kMostColumns, 1);
    contents()->addLayout(m_grid);
    m_other = new QPushButton(tr("Other Colour …"), this);
    m_other->setObjectName(u"newAgentOtherColour"_s);
    m_other->setAutoDefault(false);
    contents()->addWidget(m_other, 0, Qt::AlignLeft);
    m_foreign = addText(u"newAgentColourForeign"_s);
    contents()->addStretch(1);
    // Not its click: a screen reader chooses without one.
    connect(m_buttons, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *button, bool isChosen) {
        if (isChosen)
            this->agent().setColour(button->property("colour").toString());
    });
    connect(m_other, &QPushButton::clicked, this, &ColourPage::askForColour);
    connect(agent, &NewAgent::changed, this, &ColourPage::showColour);
    showColour();
}

bool ColourPage::isOffered() const
{
    return agent().dialect().colourField();
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
    m_own = nullptr;
    for (const AllowedValue &colour : dialect.colourChoices())
        addChoice(colour.value, colour.value, colour.help);
    addChoice({}, tr("None"));
    m_other->setVisible(dialect.colourField()->anyColour);
    arrange();
    paintSamples();
}

void ColourPage::addChoice(const QString &colour, const QString &shown, const QString &help)
{
    auto *button = new QRadioButton(shown, this);
    button->setObjectName(u"newAgentColour_"_s + colour);
    button->setProperty("colour", colour);
    button->setIconSize({kSample, kSample});
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    m_buttons->addButton(button);
    m_columns = 0;
}

int ColourPage::widthOf(int columns) const
{
    std::array<int, kMostColumns> widths{};
    const auto all = m_buttons->buttons();
    for (int i = 0; i < all.size(); ++i) {
        int &width = widths[static_cast<std::size_t>(i % columns)];
        width = std::max(width, all[i]->sizeHint().width());
    }
    return std::accumulate(widths.begin(), widths.end(), (columns - 1) * m_grid->horizontalSpacing());
}

QSize ColourPage::minimumSizeHint() const
{
    return {widthOf(1), NewAgentPage::minimumSizeHint().height()};
}

/// As many columns as there is room for.
void ColourPage::arrange()
{
    int columns = kMostColumns;
    while (columns > 1 && widthOf(columns) > width())
        --columns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto all = m_buttons->buttons();
    for (int i = 0; i < all.size(); ++i)
        m_grid->addWidget(all[i], i / columns, i % columns);
    layout()->activate(); // arrow keys go by where they are
}

void ColourPage::resizeEvent(QResizeEvent *event)
{
    NewAgentPage::resizeEvent(event);
    arrange();
}

/// Beside the named ones, until there is another one.
void ColourPage::showOwnColour()
{
    const Dialect &dialect = agent().dialect();
    const QString &colour = agent().draft().colour;
    const bool isOwn =
        dialect.isColour(colour) && !std::ranges::contains(dialect.colourChoices(), colour, &AllowedValue::value);
    if (!isOwn || (m_own && m_own->text() == colour))
        return;
    delete m_own;
    addChoice(colour, colour);
    m_own = qobject_cast<QRadioButton *>(m_buttons->buttons().constLast());
    arrange();
    m_own->show(); // the layout does so later, and it may get the focus now
    paintSamples();
}

void ColourPage::askForColour()
{
    const std::optional<NamedColour> now = agent().dialect().paintedColour(agent().draft().colour);
    auto *dialog = new QColorDialog(now ? colourOf(now->light) : QColor(Qt::gray), this);
    dialog->setObjectName(u"newAgentColourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        agent().setColour(colour.name());
        focusFirst();
    });
    dialog->open();
}

void ColourPage::paintSamples()
{
    const ThemeColours theme = ThemeColours::forPalette(palette());
    const auto all = m_buttons->buttons();
    for (QAbstractButton *button : all) {
        const QString name = button->property("colour").toString();
        const std::optional<NamedColour> colour = agent().dialect().paintedColour(name);
        const QBrush ground = colour           ? colourOf(theme.dark ? colour->dark : colour->light)
                              : name.isEmpty() ? QBrush(Qt::transparent)
                                               : QBrush(palette().color(QPalette::WindowText), Qt::BDiagPattern);
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
    const QSignalBlocker quiet(m_buttons);
    showOwnColour();
    const QString &colour = agent().draft().colour;
    const auto all = m_buttons->buttons();
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
