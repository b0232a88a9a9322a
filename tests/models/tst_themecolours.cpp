// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/palettes.h"
#include "models/icons.h"
#include "models/themecolours.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;
using dossier::Icons;
using dossier::ThemeColours;
namespace test = dossier::test;

class TestThemeColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsKnown()
    {
        QCOMPARE(ThemeColours::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(ThemeColours::contrast(Qt::red, Qt::red), 1.0);
        // The textbook grey that just passes on white.
        QVERIFY(std::abs(ThemeColours::contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void textIsLegible_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<bool>("dark");
        QTest::newRow("white") << QColor(Qt::white) << false;
        QTest::newRow("light window") << QColor(0xef, 0xef, 0xef) << false;
        QTest::newRow("nearly black") << QColor(0x1e, 0x1f, 0x22) << true;
        QTest::newRow("dark grey") << QColor(0x2d, 0x2d, 0x2d) << true;
    }
    void textIsLegible()
    {
        QFETCH(const QColor, base);
        QFETCH(const bool, dark);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        const ThemeColours colours = ThemeColours::forPalette(palette);
        QCOMPARE(colours.dark, dark);
        for (const QColor &text : {colours.error, colours.warning, colours.info, colours.good, colours.added,
                                   colours.removed, colours.quiet, colours.spelling})
            QVERIFY2(ThemeColours::contrast(text, base) >= 4.5, qPrintable(text.name()));
        QVERIFY(ThemeColours::contrast(colours.added, colours.addedGround) >= 4.5);
        QVERIFY(ThemeColours::contrast(colours.removed, colours.removedGround) >= 4.5);
        QVERIFY(ThemeColours::contrast(colours.quiet, colours.gutterGround) >= 4.5);
        QVERIFY(ThemeColours::contrast(colours.byteText, colours.byteGround) >= 4.5);
    }

    void highContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void highContrast()
    {
        QFETCH(const bool, dark);
        const QPalette palette = test::highPalette(dark);
        const QColor base = palette.color(QPalette::Base);
        const ThemeColours colours = ThemeColours::forPalette(palette);
        QVERIFY(colours.high);
        QCOMPARE(colours.dark, dark);
        for (const QColor &ground : {base, colours.currentLine, colours.gutterGround, colours.codeGround}) {
            for (const QColor &text :
                 {colours.error, colours.warning, colours.info, colours.good, colours.quiet, colours.spelling})
                QVERIFY2(ThemeColours::contrast(text, ground) >= 7, qPrintable(text.name()));
        }
        QVERIFY(ThemeColours::contrast(colours.added, colours.addedGround) >= 7);
        QVERIFY(ThemeColours::contrast(colours.removed, colours.removedGround) >= 7);
        QVERIFY(ThemeColours::contrast(colours.byteText, colours.byteGround) >= 7);
        QVERIFY(ThemeColours::contrast(colours.rule, base) >= 4.5);
        for (const QColor &ground : {colours.match, colours.currentMatch})
            QVERIFY(ThemeColours::contrast(palette.color(QPalette::Text), ground) >= 7);
    }

    void usualPalettesAreOfNoHighContrast()
    {
        QVERIFY(!ThemeColours::isHigh(test::lightPalette()));
        QVERIFY(!ThemeColours::isHigh(test::darkPalette()));
    }

    void iconsHaveTheSameTones()
    {
        const ThemeColours colours = ThemeColours::forPalette(QGuiApplication::palette());
        QCOMPARE(Icons::color(Icons::Tone::Error), colours.error);
        QCOMPARE(Icons::color(Icons::Tone::Warning), colours.warning);
        QCOMPARE(Icons::color(Icons::Tone::Info), colours.info);
        QCOMPARE(Icons::color(Icons::Tone::Good), colours.good);
    }
};

QTEST_MAIN(TestThemeColours)
#include "tst_themecolours.moc"
