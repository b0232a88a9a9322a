// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the pixels that the icon covers fully; invalid if it has none.
QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

/// How much of the picture is covered, 0 to 1.
double coverage(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += image.pixelColor(x, y).alphaF();
    }
    return sum / (image.width() * image.height());
}

double luminance(const QColor &color)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

QPalette paletteOf(const QColor &ground, const QColor &text)
{
    QPalette palette(ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::gray);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceIsAnIcon_data();
    void everySourceIsAnIcon();
    void unknownNameIsNull();
    void applicationHasItsColours();
    void followsThePalette();
    void disabledAndSelectedHaveTheirColour();
    void toneIsLegible_data();
    void toneIsLegible();
    void fixedColourStays();
    void sizes_data();
    void sizes();
    void paintsInTheMiddleOfADevice();
};

void TestIcons::everySourceIsAnIcon_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(qEnvironmentVariable("DOSSIER_SOURCE_DIR") + u"/resources/icons"_s);
    const QStringList files = folder.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() >= 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestIcons::everySourceIsAnIcon()
{
    QFETCH(QString, name);
    const QImage image = Icons::icon(name).pixmap(16, 16).toImage();
    QCOMPARE(image.size(), QSize(16, 16));
    QVERIFY2(coverage(image) > 0.04, "almost nothing to see");
    QVERIFY2(coverage(image) < 0.6, "a blot");
}

void TestIcons::unknownNameIsNull()
{
    QVERIFY(Icons::icon(u"no-such-icon").isNull());
    QVERIFY(!Icons::icon(u"save").isNull());
}

void TestIcons::applicationHasItsColours()
{
    const QImage image = Icons::application().pixmap(64, 64).toImage();
    QCOMPARE(image.size(), QSize(64, 64));
    QCOMPARE(image.pixelColor(46, 44), QColor(0x2b, 0xab, 0x68));
}

void TestIcons::followsThePalette()
{
    const QIcon icon = Icons::icon(u"add");
    QGuiApplication::setPalette(paletteOf(Qt::white, QColor(10, 20, 30)));
    QCOMPARE(inkOf(icon.pixmap(32, 32).toImage()), QColor(10, 20, 30));
    QGuiApplication::setPalette(paletteOf(Qt::black, QColor(240, 230, 220)));
    QCOMPARE(inkOf(icon.pixmap(32, 32).toImage()), QColor(240, 230, 220));
}

void TestIcons::disabledAndSelectedHaveTheirColour()
{
    QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
    for (const QIcon &icon : {Icons::icon(u"add"), Icons::icon(u"add", Icons::Tone::Error)}) {
        QCOMPARE(inkOf(icon.pixmap(QSize(32, 32), QIcon::Disabled).toImage()), QColor(Qt::gray));
        QCOMPARE(inkOf(icon.pixmap(QSize(32, 32), QIcon::Selected).toImage()), QColor(Qt::white));
    }
}

void TestIcons::toneIsLegible_data()
{
    QTest::addColumn<Icons::Tone>("tone");
    QTest::addColumn<QColor>("ground");
    const QColor light(0xef, 0xef, 0xef);
    const QColor dark(0x2a, 0x2b, 0x2e);
    for (const auto &[name, tone] : {std::pair{"error", Icons::Tone::Error}, std::pair{"warning", Icons::Tone::Warning},
                                     std::pair{"info", Icons::Tone::Info}, std::pair{"good", Icons::Tone::Good}}) {
        QTest::addRow("%s, light", name) << tone << light;
        QTest::addRow("%s, dark", name) << tone << dark;
    }
}

void TestIcons::toneIsLegible()
{
    QFETCH(Icons::Tone, tone);
    QFETCH(QColor, ground);
    QGuiApplication::setPalette(paletteOf(ground, Qt::black));
    const double one = luminance(Icons::color(tone));
    const double other = luminance(ground);
    const double contrast = (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void TestIcons::fixedColourStays()
{
    QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
    QCOMPARE(inkOf(Icons::icon(u"dot", QColor(1, 128, 3)).pixmap(16, 16).toImage()), QColor(1, 128, 3));
}

void TestIcons::sizes_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("16") << 16 << 1.0;
    QTest::newRow("16 at 150 %") << 16 << 1.5;
    QTest::newRow("16 at 200 %") << 16 << 2.0;
    QTest::newRow("22, between two masks") << 22 << 1.0;
    QTest::newRow("200, over the largest") << 200 << 1.0;
}

void TestIcons::sizes()
{
    QFETCH(int, side);
    QFETCH(qreal, scale);
    const QPixmap pixmap = Icons::icon(u"save").pixmap(QSize(side, side), scale);
    QCOMPARE(pixmap.size(), QSize(side, side) * scale);
    QCOMPARE(pixmap.devicePixelRatio(), scale);
}

void TestIcons::paintsInTheMiddleOfADevice()
{
    QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Icons::icon(u"dot").paint(&painter, QRect(8, 8, 16, 16));
    painter.end();
    QCOMPARE(image.pixelColor(32, 32), QColor(Qt::black));
    QCOMPARE(image.pixelColor(8, 8).alpha(), 0);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
