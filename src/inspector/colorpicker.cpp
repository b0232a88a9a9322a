// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "colorpicker.h"

#include "colourbadge.h"
#include "spokenroles.h"
#include "swatch.h"
#include "undokeys.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

ColorPicker::ColorPicker(const Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_dialect(dialect)
    , m_grid(new QGridLayout)
    , m_foreign(new QWidget(this))
    , m_foreignText(new QLabel(m_foreign))
    , m_useNearest(new QPushButton(m_foreign))
    , m_badge(new ColourBadge(this))
{
    installSpokenRoles();
    setObjectName(u"colorPicker"_s);
    setAccessibleName(tr("Colour"));
    m_grid->setSpacing(2);
    addSwatches();

    m_foreign->setObjectName(u"foreignColor"_s);
    m_foreignText->setObjectName(u"foreignColorText"_s);
    m_foreignText->setWordWrap(true);
    m_foreignText->setTextFormat(Qt::PlainText);
    m_useNearest->setObjectName(u"useNearestColor"_s);
    UndoKeys::handToDocument(m_useNearest);
    auto *foreign = new QHBoxLayout(m_foreign);
    foreign->setContentsMargins(0, 0, 0, 0);
    foreign->addWidget(m_foreignText, 1);
    foreign->addWidget(m_useNearest, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_grid);
    layout->addWidget(m_badge);
    layout->addWidget(m_foreign);
    addOwnColour();
    connect(m_useNearest, &QPushButton::clicked, this, [this] { pick(indexOf(m_nearest)); });
    arrange();
    updateState();
}

void ColorPicker::addSwatches()
{
    std::vector<AllowedValue> choices = m_dialect.colourChoices();
    choices.emplace_back(); // none
    for (int index = 0; index < std::ssize(choices); ++index) {
        const AllowedValue &choice = choices[static_cast<size_t>(index)];
        auto *swatch = new Swatch(choice.value, m_dialect.paintedColour(choice.value), index + 1,
                                  static_cast<int>(choices.size()), this);
        if (!choice.help.isEmpty()) {
            swatch->setToolTip(choice.help);
            swatch->setAccessibleDescription(choice.help);
        }
        m_swatches.push_back(swatch);
        UndoKeys::handToDocument(swatch);
        swatch->installEventFilter(this);
        // Not its click: a screen reader chooses without one.
        connect(swatch, &QAbstractButton::toggled, this, [this, index](bool isChosen) {
            if (isChosen && !m_isUpdating)
                pick(index);
        });
    }
}

void ColorPicker::addOwnColour()
{
    const FieldSpec *field = m_dialect.colourField();
    if (!field || !field->anyColour)
        return;
    m_other = new QPushButton(tr("Other Colour …"), this);
    m_other->setObjectName(u"otherColor"_s);
    UndoKeys::handToDocument(m_other);
    layout()->addWidget(m_other);
    layout()->setAlignment(m_other, Qt::AlignLeft);
    connect(m_other, &QPushButton::clicked, this, &ColorPicker::askForColor);
}

void ColorPicker::askForColor()
{
    const auto now = m_dialect.paintedColour(m_color);
    auto *dialog = new QColorDialog(now ? hueOf(*now, false) : QColor(Qt::gray), this);
    dialog->setObjectName(u"colorDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, now](const QColor &color) {
        // Its own letters stay where another colour was not chosen.
        if (!now || hueOf(*now, false) != color)
            take(color.name());
    });
    dialog->open();
}

/// As many columns as fit, so that rows are full: 9, 5 or 3 of nine.
void ColorPicker::arrange()
{
    int cell = 0;
    for (const Swatch *swatch : m_swatches)
        cell = std::max(cell, swatch->sizeHint().width());
    const int count = last() + 1;
    // A client may name no colours; then there is only "none".
    const int fitting =
        std::clamp((width() + m_grid->spacing()) / (cell + m_grid->spacing()), std::min(2, count), count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_swatches[static_cast<size_t>(i)], i / columns, i % columns);
}

int ColorPicker::indexOf(const QString &color) const
{
    const auto found = std::ranges::find(m_swatches, color, &Swatch::name);
    return found == m_swatches.end() ? -1 : static_cast<int>(found - m_swatches.begin());
}

void ColorPicker::setColor(const QString &color)
{
    m_color = color;
    m_isSeveral = false;
    updateState();
}

void ColorPicker::setSeveral()
{
    m_color.clear();
    m_isSeveral = true;
    updateState();
}

void ColorPicker::setAgentName(const QString &name)
{
    m_badge->setName(name);
}

void ColorPicker::pick(int index)
{
    if (index < 0)
        return;
    Swatch *swatch = m_swatches[static_cast<size_t>(index)];
    swatch->setFocus(Qt::OtherFocusReason);
    take(swatch->name());
}

void ColorPicker::take(const QString &color)
{
    const bool changed = color != m_color || m_isSeveral;
    m_color = color;
    m_isSeveral = false;
    updateState();
    if (changed)
        Q_EMIT colorPicked(color);
}

void ColorPicker::updateState()
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const int current = m_isSeveral ? -1 : indexOf(m_color);
    for (int i = 0; i <= last(); ++i)
        m_swatches[static_cast<size_t>(i)]->setChosen(i == current);
    // Buttons of one group change each other's, so after all were chosen.
    for (int i = 0; i <= last(); ++i)
        m_swatches[static_cast<size_t>(i)]->setFocusPolicy(i == std::max(current, 0) ? Qt::StrongFocus
                                                                                     : Qt::ClickFocus);
    setFocusProxy(m_swatches[static_cast<size_t>(std::max(current, 0))]);
    const std::optional<NamedColour> colour = m_dialect.paintedColour(m_color);
    m_badge->setVisible(colour.has_value());
    if (colour)
        m_badge->setColour(*colour);
    updateForeign();
}

void ColorPicker::updateForeign()
{
    const bool isForeign = !m_color.isEmpty() && !m_dialect.isColour(m_color);
    const bool isOwn = !m_color.isEmpty() && !isForeign && indexOf(m_color) < 0;
    m_foreign->setVisible(isForeign || isOwn);
    const NamedColour *nearest = isForeign ? m_dialect.nearestColour(m_color) : nullptr;
    m_useNearest->setVisible(nearest);
    if (isOwn)
        m_foreignText->setText(m_color);
    if (!isForeign)
        return;
    m_nearest = nearest ? nearest->name : QString();
    m_foreignText->setText(
        nearest ? tr("“%1” is not one of %2’s colours; the nearest is %3.").arg(m_color, m_dialect.title(), m_nearest)
                : tr("“%1” is not one of %2’s colours.").arg(m_color, m_dialect.title()));
    m_useNearest->setText(tr("Use %1").arg(m_nearest));
}

bool ColorPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto from = std::ranges::find(m_swatches, watched);
        if (from != m_swatches.end() && !(key->modifiers() & ~Qt::KeypadModifier) &&
            handleKey(key->key(), static_cast<int>(from - m_swatches.begin())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ColorPicker::handleKey(int key, int from)
{
    // Keys go where they point, whatever side is read from.
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Right || key == Qt::Key_Left))
        key = key == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;
    switch (key) {
    case Qt::Key_Right:
        pick(from == last() ? 0 : from + 1);
        return true;
    case Qt::Key_Left:
        pick(from == 0 ? last() : from - 1);
        return true;
    case Qt::Key_Down:
        pick(from + m_columns <= last() ? from + m_columns : from);
        return true;
    case Qt::Key_Up:
        pick(from >= m_columns ? from - m_columns : from);
        return true;
    case Qt::Key_Home:
        pick(0);
        return true;
    case Qt::Key_End:
        pick(last());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(from);
        return true;
    default:
        return false;
    }
}

void ColorPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ColorPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace dossier
