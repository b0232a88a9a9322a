// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "inspector/colorpicker.h"
#include "inspector/colourbadge.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class ColorPickerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesByMouse();
    void choosesByKeys();
    void isMirrored();
    void isOneTabStop();
    void namesEachSwatch();
    void keepsAForeignValue();
    void rearrangesWithItsWidth();
    void showsAClientWithoutColours();
    void showsAnyColour_data();
    void showsAnyColour();
    void takesAnyColour();

private:
    static QAbstractButton *swatch(ColorPicker &picker, const QString &name)
    {
        return picker.findChild<QAbstractButton *>(u"swatch_"_s + name);
    }
    static void show(ColorPicker &picker, int width = 380)
    {
        picker.resize(width, 120);
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
    }

    Dialects m_dialects = Dialects::load();
    const Dialect &m_dialect = *m_dialects.client({}).dialect;
};

void ColorPickerTest::choosesByMouse()
{
    ColorPicker picker(m_dialect);
    picker.setColor(u"red"_s);
    show(picker);
    QSignalSpy picked(&picker, &ColorPicker::colorPicked);
    QTest::mouseClick(swatch(picker, u"cyan"_s), Qt::LeftButton);
    QCOMPARE(picked, QList<QVariantList>{{u"cyan"_s}});
    QVERIFY(swatch(picker, u"cyan"_s)->isChecked());
    QVERIFY(!swatch(picker, u"red"_s)->isChecked());
    QTest::mouseClick(swatch(picker, u"cyan"_s), Qt::LeftButton);
    QCOMPARE(picked.count(), 1);
    QVERIFY(swatch(picker, u"cyan"_s)->isChecked());
    QTest::mouseClick(swatch(picker, u"none"_s), Qt::LeftButton);
    QCOMPARE(picked.last().first().toString(), QString());
}

void ColorPickerTest::choosesByKeys()
{
    ColorPicker picker(m_dialect);
    picker.setColor(u"red"_s);
    show(picker);
    picker.setFocus();
    QVERIFY(swatch(picker, u"red"_s)->hasFocus());
    QSignalSpy picked(&picker, &ColorPicker::colorPicked);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        return picked.isEmpty() ? u"-"_s : picked.last().first().toString();
    };
    QCOMPARE(press(Qt::Key_Right), u"blue"_s);
    QVERIFY(swatch(picker, u"blue"_s)->hasFocus());
    QCOMPARE(press(Qt::Key_Left), u"red"_s);
    QCOMPARE(press(Qt::Key_Left), QString()); // round to none
    QCOMPARE(press(Qt::Key_Home), u"red"_s);
    QCOMPARE(press(Qt::Key_End), QString());
    QCOMPARE(picked.count(), 5);
    QCOMPARE(press(Qt::Key_End), QString());
    QCOMPARE(picked.count(), 5);
}

/// Where is read from the right, each sample stands at the right of its name, and the
/// arrow keys go where they point.
void ColorPickerTest::isMirrored()
{
    ColorPicker picker(m_dialect);
    picker.setColor(u"green"_s);
    picker.setLayoutDirection(Qt::RightToLeft);
    show(picker);
    QAbstractButton *red = swatch(picker, u"red"_s);
    QAbstractButton *blue = swatch(picker, u"blue"_s);
    QVERIFY(blue->mapTo(&picker, QPoint()).x() < red->mapTo(&picker, QPoint()).x());
    const QImage picture = red->grab().toImage();
    const auto saturation = [&picture](double part) {
        return QColor(picture.pixel(int(picture.width() * part), picture.height() / 2)).hsvSaturation();
    };
    const double middle = 13.0 / red->width();
    QVERIFY(saturation(1 - middle) > 100);
    QVERIFY(saturation(middle) < 50);

    red->click();
    red->setFocus();
    QTest::keyClick(red, Qt::Key_Left);
    QVERIFY(blue->isChecked());
    QTest::keyClick(blue, Qt::Key_Right);
    QVERIFY(red->isChecked());
}

void ColorPickerTest::isOneTabStop()
{
    ColorPicker picker(m_dialect);
    const auto stops = [&] {
        QStringList names;
        const auto swatches = picker.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : swatches) {
            if (button->objectName().startsWith("swatch_"_L1) && (button->focusPolicy() & Qt::TabFocus))
                names << button->objectName();
        }
        return names;
    };
    QCOMPARE(stops(), QStringList{u"swatch_none"_s});
    picker.setColor(u"pink"_s);
    QCOMPARE(stops(), QStringList{u"swatch_pink"_s});
    picker.setColor(u"teal"_s);
    QCOMPARE(stops(), QStringList{u"swatch_red"_s});
}

void ColorPickerTest::namesEachSwatch()
{
    ColorPicker picker(m_dialect);
    picker.setColor(u"red"_s);
    QCOMPARE(swatch(picker, u"red"_s)->accessibleName(), u"red, 1 of 9"_s);
    QCOMPARE(swatch(picker, u"blue"_s)->accessibleName(), u"blue, 2 of 9"_s);
    QCOMPARE(swatch(picker, u"none"_s)->text(), u"none"_s);
}

void ColorPickerTest::keepsAForeignValue()
{
    ColorPicker picker(m_dialect);
    picker.setColor(u"teal"_s);
    show(picker);
    QCOMPARE(picker.color(), u"teal"_s);
    const auto *text = picker.findChild<QLabel *>(u"foreignColorText"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), u"“teal” is not one of Claude Code’s colours; the nearest is cyan."_s);
    QSignalSpy picked(&picker, &ColorPicker::colorPicked);
    auto *use = picker.findChild<QPushButton *>(u"useNearestColor"_s);
    QCOMPARE(use->text(), u"Use cyan"_s);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(picked.last().first().toString(), u"cyan"_s);
    QVERIFY(!text->isVisible());
    picker.setColor(u"zzz"_s);
    QVERIFY(text->isVisible());
    QVERIFY(!use->isVisible());
}

void ColorPickerTest::rearrangesWithItsWidth()
{
    ColorPicker picker(m_dialect);
    show(picker, 340);
    const auto rows = [&] {
        QSet<int> tops;
        for (const NamedColour &colour : m_dialect.colours())
            tops << swatch(picker, colour.name)->y();
        return tops.size();
    };
    QTRY_VERIFY(rows() > 1);
    for (const NamedColour &colour : m_dialect.colours())
        QVERIFY(swatch(picker, colour.name)->geometry().right() < picker.width());
    picker.resize(1200, 120);
    QTRY_COMPARE(rows(), 1);
}

void ColorPickerTest::showsAClientWithoutColours()
{
    const Client &client = m_dialects.client(u"gemini");
    QVERIFY(!client.dialect->colourField());
    ColorPicker picker(*client.dialect);
    picker.setColor(u"#ff0000"_s);
    show(picker);
    QSignalSpy picked(&picker, &ColorPicker::colorPicked);
    QTest::mouseClick(swatch(picker, u"none"_s), Qt::LeftButton);
    QCOMPARE(picked, QList<QVariantList>{{QString()}});
    // The only one of its group stays chosen as well.
    QTest::mouseClick(swatch(picker, u"none"_s), Qt::LeftButton);
    QVERIFY(swatch(picker, u"none"_s)->isChecked());
    QTest::keyClick(swatch(picker, u"none"_s), Qt::Key_Space);
    QVERIFY(swatch(picker, u"none"_s)->isChecked());
    QCOMPARE(picked.count(), 1);
}

/// OpenCode takes any colour, and words for those of its theme.
void ColorPickerTest::showsAnyColour_data()
{
    QTest::addColumn<QString>("color");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isPainted");
    QTest::newRow("none") << u""_s << u"none"_s << u""_s << false;
    QTest::newRow("a word") << u"accent"_s << u"accent"_s << u""_s << false;
    QTest::newRow("its own") << u"#ff5733"_s << u""_s << u"#ff5733"_s << true;
    QTest::newRow("capitals") << u"#FF5733"_s << u""_s << u"#FF5733"_s << true;
    QTest::newRow("short") << u"#f53"_s << u""_s << u"“#f53” is not one of OpenCode’s colours."_s << false;
    QTest::newRow("another client's") << u"red"_s << u""_s << u"“red” is not one of OpenCode’s colours."_s << false;
}

void ColorPickerTest::showsAnyColour()
{
    QFETCH(QString, color);
    ColorPicker picker(*m_dialects.client(u"opencode").dialect);
    picker.setColor(u"primary"_s);
    show(picker);
    picker.setColor(color);
    QString chosen;
    for (const QAbstractButton *button : picker.findChildren<QAbstractButton *>()) {
        if (button->isChecked())
            chosen += button->objectName().section(u'_', 1);
    }
    QTEST(chosen, "chosen");
    const QAbstractButton *word = swatch(picker, u"accent"_s);
    QCOMPARE(word->toolTip(), u"The theme’s colour for what should stand out."_s);
    QCOMPARE(word->accessibleDescription(), word->toolTip());
    const auto *text = picker.findChild<QLabel *>(u"foreignColorText"_s);
    QTEST(text->isVisible() ? text->text() : QString(), "said");
    QVERIFY(!picker.findChild<QPushButton *>(u"useNearestColor"_s)->isVisible());
    QTEST(picker.findChild<ColourBadge *>()->isVisible(), "isPainted");
}

void ColorPickerTest::takesAnyColour()
{
    ColorPicker picker(*m_dialects.client(u"opencode").dialect);
    picker.setColor(u"#ff5733"_s);
    show(picker);
    QSignalSpy picked(&picker, &ColorPicker::colorPicked);
    const auto ask = [&picker] {
        QTest::mouseClick(picker.findChild<QPushButton *>(u"otherColor"_s), Qt::LeftButton);
        return picker.findChild<QColorDialog *>(u"colorDialog"_s);
    };
    QPointer<QColorDialog> dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->currentColor(), QColor(0xff, 0x57, 0x33));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(picked.count(), 0);
    // Other letters of the same colour are no choice of another.
    picker.setColor(u"#FF5733"_s);
    dialog = ask();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(picked.count(), 0);
    QCOMPARE(picker.color(), u"#FF5733"_s);
    dialog = ask();
    dialog->setCurrentColor(QColor(1, 2, 254));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(picked, QList<QVariantList>{{u"#0102fe"_s}});
    QCOMPARE(picker.color(), u"#0102fe"_s);
    QTest::mouseClick(swatch(picker, u"accent"_s), Qt::LeftButton);
    QCOMPARE(picked.last().first().toString(), u"accent"_s);
}

QTEST_MAIN(ColorPickerTest)
#include "tst_colorpicker.moc"
