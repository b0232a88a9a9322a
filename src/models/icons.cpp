// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "icons.h"

#include "themecolours.h"

#include "checks/diagnostic.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <optional>

// Outside the namespace, as the macro asks.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// As in resources/icons/CMakeLists.txt.
constexpr std::array kSizes{16, 20, 24, 32, 36, 40, 48, 64, 72};

QString maskPath(const QString &name, int size)
{
    return u":/icons/%1-%2.png"_s.arg(name).arg(size);
}

QColor roleColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Icons::Tone tone, std::optional<QColor> fixed)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_fixed(std::move(fixed))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` without the scale, as QIcon asks for it since Qt 6.8.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) * scale);
        if (side <= 0)
            return {};
        const QColor color = tint(mode);
        const QString key = u"dossier-icon-%1-%2-%3"_s.arg(m_name).arg(side).arg(color.rgba(), 0, 16);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = tinted(side, color);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : kSizes)
            sizes.append({side, side});
        return sizes;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"dossier"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode) const
    {
        // A coloured sign on a selected row or a disabled button would be hard to see.
        if (mode == QIcon::Selected || mode == QIcon::Disabled)
            return roleColor(mode);
        if (m_fixed)
            return *m_fixed;
        return m_tone == Icons::Tone::Plain ? roleColor(mode) : Icons::color(m_tone);
    }

    QPixmap tinted(int side, const QColor &color) const
    {
        const auto next = std::ranges::lower_bound(kSizes, side);
        QImage mask(maskPath(m_name, next == kSizes.end() ? kSizes.back() : *next));
        if (mask.width() != side)
            mask = mask.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), color);
        painter.end();
        return QPixmap::fromImage(mask);
    }

    QString m_name;
    Icons::Tone m_tone;
    std::optional<QColor> m_fixed;
};

QIcon made(QStringView name, Icons::Tone tone, std::optional<QColor> fixed)
{
    initIconResource();
    const QString key = name.toString();
    if (!QFile::exists(maskPath(key, kSizes.front())))
        return {};
    return QIcon(new TintedIconEngine(key, tone, std::move(fixed)));
}

} // namespace

QIcon Icons::icon(QStringView name, Tone tone)
{
    return made(name, tone, std::nullopt);
}

QIcon Icons::icon(QStringView name, const QColor &color)
{
    return made(name, Tone::Plain, color);
}

QIcon Icons::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return icon(u"error", Tone::Error);
    case Severity::Warning:
        return icon(u"warning", Tone::Warning);
    case Severity::Info:
        break;
    }
    return icon(u"info", Tone::Info);
}

QIcon Icons::application()
{
    initIconResource();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(maskPath(u"io.github.dossier_editor.Dossier"_s, size), {size, size});
    return icon;
}

QColor Icons::color(Tone tone)
{
    const ThemeColours colours = ThemeColours::forPalette(QGuiApplication::palette());
    switch (tone) {
    case Tone::Error:
        return colours.error;
    case Tone::Warning:
        return colours.warning;
    case Tone::Info:
        return colours.info;
    case Tone::Good:
        return colours.good;
    case Tone::Plain:
        break;
    }
    return roleColor(QIcon::Normal);
}

} // namespace dossier
