// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "colorpicker.h"

#include "undokeys.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSwatch = 26;

QColor toColor(Rgb rgb)
{
    return QColor(rgb.red, rgb.green, rgb.blue);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// Black or white, whichever is read better on a colour.
QColor textOn(const QColor &ground)
{
    return qGray(ground.rgb()) > 140 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace

/// One colour to choose; none is a crossed-out square.
class ColorPicker::Swatch : public QToolButton
{
public:
    Swatch(QString name, const NamedColour *colour, QWidget *parent)
        : QToolButton(parent)
        , m_name(std::move(name))
        , m_colour(colour ? std::optional(*colour) : std::nullopt)
    {
        setFixedSize(kSwatch, kSwatch);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] const QString &name() const { return m_name; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF square = QRectF(rect()).adjusted(4, 4, -4, -4);
        const QColor line = palette().color(QPalette::WindowText);
        const QColor ground =
            m_colour ? toColor(isDark(palette()) ? m_colour->dark : m_colour->light) : palette().color(QPalette::Base);
        painter.setOpacity(isEnabled() ? 1.0 : 0.4);
        painter.setPen(m_colour ? QPen(Qt::NoPen) : QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(square, 4, 4);
        if (!m_colour) {
            painter.setPen(QPen(line, 1.2));
            painter.drawLine(square.bottomLeft() + QPointF(3, -3), square.topRight() + QPointF(-3, 3));
        }
        if (isChecked()) {
            painter.setPen(QPen(line, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
            if (m_colour) {
                painter.setPen(QPen(textOn(ground), 2));
                painter.drawPolyline(QPolygonF({square.center() + QPointF(-4, 0), square.center() + QPointF(-1, 3),
                                                square.center() + QPointF(4, -3)}));
            }
            if (parentWidget()->hasFocus()) {
                painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
                painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 7, 7);
            }
        }
    }

private:
    QString m_name;
    std::optional<NamedColour> m_colour;
};

ColorPicker::ColorPicker(const Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_dialect(dialect)
    , m_foreign(new QWidget(this))
    , m_foreignText(new QLabel(m_foreign))
    , m_useNearest(new QPushButton(m_foreign))
    , m_badge(new QLabel(this))
{
    setObjectName(u"colorPicker"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Colour"));
    UndoKeys::handToDocument(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    const int count = static_cast<int>(dialect.colours().size()) + 1;
    for (const NamedColour &colour : dialect.colours())
        addSwatch(colour.name, static_cast<int>(m_swatches.size()) + 1, count);
    addSwatch({}, count, count);
    for (Swatch *swatch : m_swatches)
        row->addWidget(swatch);
    row->addStretch(1);

    m_foreign->setObjectName(u"foreignColor"_s);
    m_foreignText->setWordWrap(true);
    m_useNearest->setObjectName(u"useNearestColor"_s);
    auto *foreign = new QHBoxLayout(m_foreign);
    foreign->setContentsMargins(0, 0, 0, 0);
    foreign->addWidget(m_foreignText, 1);
    foreign->addWidget(m_useNearest);
    m_badge->setObjectName(u"colorBadge"_s);
    m_badge->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_badge, 0, Qt::AlignLeft);
    layout->addWidget(m_foreign);
    connect(m_useNearest, &QPushButton::clicked, this, [this] { pick(indexOf(m_nearest)); });
    updateState();
}

void ColorPicker::addSwatch(const QString &name, int number, int of)
{
    auto *swatch = new Swatch(name, m_dialect.colour(name), this);
    const QString shown = name.isEmpty() ? tr("none") : name;
    swatch->setObjectName(u"swatch_"_s + (name.isEmpty() ? u"none"_s : name));
    swatch->setToolTip(name.isEmpty() ? tr("No colour: removes the field") : shown);
    swatch->setAccessibleName(tr("%1, %2 of %3", "colour, its number, how many").arg(shown).arg(number).arg(of));
    const int index = static_cast<int>(m_swatches.size());
    m_swatches.push_back(swatch);
    connect(swatch, &QToolButton::clicked, this, [this, index] {
        setFocus(Qt::MouseFocusReason);
        pick(index);
    });
}

int ColorPicker::indexOf(const QString &color) const
{
    const auto found = std::ranges::find(m_swatches, color, &Swatch::name);
    return found == m_swatches.end() ? -1 : static_cast<int>(found - m_swatches.begin());
}

void ColorPicker::setColor(const QString &color)
{
    m_color = color;
    updateState();
}

void ColorPicker::pick(int index)
{
    if (index < 0)
        return;
    const QString picked = m_swatches[static_cast<size_t>(index)]->name();
    const bool changed = picked != m_color;
    m_color = picked;
    updateState();
    if (changed)
        Q_EMIT colorPicked(picked);
}

void ColorPicker::updateState()
{
    const int current = indexOf(m_color);
    for (int i = 0; i < static_cast<int>(m_swatches.size()); ++i)
        m_swatches[static_cast<size_t>(i)]->setChecked(i == current);
    const NamedColour *colour = m_dialect.colour(m_color);
    m_badge->setVisible(colour);
    if (colour) {
        const QColor ground = toColor(isDark(palette()) ? colour->dark : colour->light);
        m_badge->setText(u" %1 "_s.arg(colour->name));
        m_badge->setStyleSheet(
            u"background:%1;color:%2;border-radius:3px;padding:1px 5px;"_s.arg(ground.name(), textOn(ground).name()));
        m_badge->setToolTip(tr("The agent’s name as the client paints it"));
    }
    setAccessibleDescription(current < 0 ? tr("%1, not a colour of the client").arg(m_color)
                                         : m_swatches[static_cast<size_t>(current)]->accessibleName());
    updateForeign();
}

void ColorPicker::updateForeign()
{
    const bool isForeign = !m_color.isEmpty() && !m_dialect.colour(m_color);
    m_foreign->setVisible(isForeign);
    if (!isForeign)
        return;
    m_foreignText->setText(tr("“%1” is not a colour that %2 knows.").arg(m_color, m_dialect.title()));
    const NamedColour *nearest = m_dialect.nearestColour(m_color);
    m_nearest = nearest ? nearest->name : QString();
    m_useNearest->setVisible(nearest);
    m_useNearest->setText(tr("Use %1").arg(m_nearest));
}

void ColorPicker::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_swatches.size()) - 1;
    const int current = indexOf(m_color);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        pick(current >= last ? 0 : current + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        pick(current <= 0 ? last : current - 1);
        break;
    case Qt::Key_Home:
        pick(0);
        break;
    case Qt::Key_End:
        pick(last);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ColorPicker::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace dossier
