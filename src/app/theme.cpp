// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "theme.h"

#include "models/themecolours.h"
#include "settings/settings.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOption>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Shades {
    QRgb window, windowText, base, alternate, button, highlight, highlightedText, link, mid, light, dark, placeholder;
};

constexpr Shades kLight{.window = 0xfff3f4f6,
                        .windowText = 0xff1b1f24,
                        .base = 0xffffffff,
                        .alternate = 0xfff6f7f9,
                        .button = 0xffe9ebee,
                        .highlight = 0xff2f6fd6,
                        .highlightedText = 0xffffffff,
                        .link = 0xff1a5fc4,
                        .mid = 0xffb9bfc7,
                        .light = 0xffffffff,
                        .dark = 0xff9aa1aa,
                        .placeholder = 0xff6b737d};
constexpr Shades kDark{.window = 0xff25282d,
                       .windowText = 0xffe4e6ea,
                       .base = 0xff1b1d21,
                       .alternate = 0xff212429,
                       .button = 0xff33373d,
                       .highlight = 0xff2d5fae,
                       .highlightedText = 0xffffffff,
                       .link = 0xff7db2ff,
                       .mid = 0xff454a52,
                       .light = 0xff4a4f57,
                       .dark = 0xff15171a,
                       .placeholder = 0xff8d949e};

constexpr Shades kHighLight{.window = 0xffffffff,
                            .windowText = 0xff000000,
                            .base = 0xffffffff,
                            .alternate = 0xfff0f0f0,
                            .button = 0xffe6e6e6,
                            .highlight = 0xff0b3d91,
                            .highlightedText = 0xffffffff,
                            .link = 0xff00338a,
                            .mid = 0xff6b6b6b,
                            .light = 0xffffffff,
                            .dark = 0xff4d4d4d,
                            .placeholder = 0xff454545};
constexpr Shades kHighDark{.window = 0xff000000,
                           .windowText = 0xffffffff,
                           .base = 0xff000000,
                           .alternate = 0xff171717,
                           .button = 0xff2b2b2b,
                           .highlight = 0xff9cc4ff,
                           .highlightedText = 0xff000000,
                           .link = 0xff9cc4ff,
                           .mid = 0xff9a9a9a,
                           .light = 0xff8c8c8c,
                           .dark = 0xff000000,
                           .placeholder = 0xffc4c4c4};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.windowText);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.windowText);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.windowText);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::Accent, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.alternate);
    set(QPalette::ToolTipText, shades.windowText);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.button);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, 0xff000000);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.placeholder));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.mid));
    return palette;
}

/// Fusion, with the outline of boxes and buttons to tick made from a lighter
/// ground where the theme is dark: darker than the dark ground it is not seen.
/// What has the keys has a frame that is seen in both themes, on every ground.
class ThemedFusion : public QProxyStyle
{
public:
    ThemedFusion()
        : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
                                 element == PE_IndicatorRadioButton;
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool isFrame = frame && (element == PE_FrameLineEdit || element == PE_Frame);
        const bool onDark = isIndicator && option->palette.color(QPalette::Base).lightness() < 128;
        if (element == PE_FrameFocusRect) {
            drawFocus(option, painter);
        } else if (isFrame && ThemeColours::isHigh(option->palette)) {
            drawSeen(element, *frame, painter, widget);
        } else if (onDark && button) {
            drawLighter(element, *button, painter, widget);
        } else if (onDark && item) {
            drawLighter(element, *item, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box && ThemeColours::isHigh(option->palette)) {
            const QStyleOptionComboBox seen = withSeenOutline(*box);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
        } else if (spin && ThemeColours::isHigh(option->palette)) {
            const QStyleOptionSpinBox seen = withSeenOutline(*spin);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        // Of itself Fusion only gives a button's edge or a tab another colour.
        const bool isLacking = (element == CE_PushButtonBevel && button) || element == CE_TabBarTabLabel;
        if (!isLacking || !option->state.testFlag(State_HasFocus))
            return;
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(*option);
        const int inside = button ? 2 : 4;
        focus.rect = option->rect.adjusted(inside, inside, -inside, -inside);
        focus.backgroundColor = option->palette.color(QPalette::Button);
        drawFocus(&focus, painter);
    }

    /// The style's own signs are black on any ground.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    static void drawFocus(const QStyleOption *option, QPainter *painter)
    {
        constexpr double kSeen = 3; // contrast of a sign with its ground
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        if (!focus || !option->state.testFlag(State_KeyboardFocusChange))
            return;
        const QPalette &palette = option->palette;
        const QColor ground =
            focus->backgroundColor.isValid() ? focus->backgroundColor : palette.color(QPalette::Window);
        QColor line = palette.color(QPalette::WindowText);
        for (const auto role : {QPalette::Link, QPalette::HighlightedText}) {
            if (ThemeColours::contrast(palette.color(role), ground) >= kSeen) {
                line = palette.color(role);
                break;
            }
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(line, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
        painter->restore();
    }

    /// Fusion makes outlines from the window's colour, and black has no darker one.
    template<class Option>
    static Option withSeenOutline(Option option)
    {
        const bool isDark = ThemeColours::isDark(option.palette);
        option.palette.setColor(QPalette::Window, QColor(isDark ? 0xffc8c8c8 : 0xff8a8a8a));
        return option;
    }

    template<class Option>
    void drawSeen(PrimitiveElement element, const Option &option, QPainter *painter, const QWidget *widget) const
    {
        const Option seen = withSeenOutline(option);
        QProxyStyle::drawPrimitive(element, &seen, painter, widget);
    }

    template<class Option>
    void drawLighter(PrimitiveElement element, Option option, QPainter *painter, const QWidget *widget) const
    {
        option.palette.setColor(QPalette::Window, QColor(0xff9aa1aa));
        QProxyStyle::drawPrimitive(element, &option, painter, widget);
    }
};

bool isDark()
{
    return QApplication::palette().color(QPalette::Base).lightness() < 128;
}

} // namespace

void applyTheme(Theme theme, ThemePair pair)
{
    const auto scheme = theme == Theme::Dark    ? Qt::ColorScheme::Dark
                        : theme == Theme::Light ? Qt::ColorScheme::Light
                                                : Qt::ColorScheme::Unknown;
    QApplication::setPalette(QPalette());
    QGuiApplication::styleHints()->setColorScheme(scheme);
    // Some platforms (bare X servers, tests) have no such thing as a scheme.
    const bool followed = theme == Theme::System || isDark() == (theme == Theme::Dark);
    const bool isOurs = dynamic_cast<const ThemedFusion *>(QApplication::style()) != nullptr;
    // Those of Windows put grounds of their own behind rows that are chosen, on which
    // the palette's text is not seen.
    const QString style = QApplication::style()->name().toLower();
    const bool isBare = isOurs || style == "fusion"_L1 || style.startsWith("windows"_L1);
    const bool dark = theme == Theme::System ? isDark() : theme == Theme::Dark;
    const bool isHigh = dark ? pair.isDarkHigh : pair.isLightHigh;
    if (followed && !isBare && !isHigh)
        return;
    if (!isOurs)
        QApplication::setStyle(new ThemedFusion);
    if (isHigh)
        QApplication::setPalette(paletteOf(dark ? kHighDark : kHighLight));
    else
        QApplication::setPalette(paletteOf(dark ? kDark : kLight));
}

void applyTheme(const Settings &settings)
{
    using Key = Settings::Key;
    applyTheme(static_cast<Theme>(settings.theme()), {.isLightHigh = settings.value(Key::LightColours).toInt() == 1,
                                                      .isDarkHigh = settings.value(Key::DarkColours).toInt() == 1});
}

} // namespace dossier
