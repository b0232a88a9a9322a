// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/welcome.h"
#include "panels/handbook.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

using namespace dossier;
using namespace Qt::StringLiterals;

/// What is there before anything is open.
class WelcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersTheWaysToBegin();
    void saysTheKeys();
    void followsOtherKeys();
    void handbookByKeys();
    void handbookByMouse();
    void isSeenInASmallWindow_data();
    void isSeenInASmallWindow();
    void recentFilesAreOpened();

private:
    static Welcome *welcome(const Fixture &f) { return f.find<Welcome>(u"welcome"_s); }
    static QAbstractButton *choice(const Fixture &f, const QString &name)
    {
        return f.find<QAbstractButton>(u"welcome"_s + name);
    }
};

void WelcomeTest::offersTheWaysToBegin()
{
    Fixture f;
    QVERIFY(welcome(f)->isVisible());
    for (const Workspace::Template &source : f.test.workspace()->templates())
        QVERIFY(choice(f, u"New_"_s + source.id)->isVisible());
    f.dialogs.files = {f.test.write(u"a.md"_s, plainAgent("a"))};
    choice(f, u"OpenFile"_s)->setFocus();
    QTest::keyClick(choice(f, u"OpenFile"_s), Qt::Key_Space);
    QTRY_VERIFY(f.document());
    QVERIFY(!welcome(f)->isVisible());
}

void WelcomeTest::saysTheKeys()
{
    Fixture f;
    QVERIFY(choice(f, u"OpenFile"_s)->text().endsWith(u"(Ctrl+O)"_s));
    QVERIFY(choice(f, u"OpenFolder"_s)->text().endsWith(u"(Ctrl+Shift+O)"_s));
    const QString first = f.test.workspace()->templates().front().id;
    QVERIFY(choice(f, u"New_"_s + first)->text().endsWith(u"(Ctrl+N)"_s));
    QVERIFY(f.find<QLabel>(u"welcomeHandbook"_s)->text().endsWith(u"(F1)"_s));
}

void WelcomeTest::followsOtherKeys()
{
    Fixture f;
    f.test.workspace()->settings()->setShortcuts({{u"actionOpenFile"_s, u"F12"_s}, {u"actionHandbook"_s, QString()}});
    QTRY_VERIFY(choice(f, u"OpenFile"_s)->text().endsWith(u"(F12)"_s));
    QVERIFY(!f.find<QLabel>(u"welcomeHandbook"_s)->text().contains(u"(F1)"_s));
}

void WelcomeTest::handbookByKeys()
{
    Fixture f;
    QVERIFY(f.find<QLabel>(u"welcomeHandbook"_s)->text().contains(u"F1"_s));
    QTest::keyClick(f.find<QWidget>(u"welcomeOpenFolder"_s), Qt::Key_F1);
    auto *book = f.window->findChild<Handbook *>();
    QVERIFY(book && book->isVisible());
    QCOMPARE(book->page(), u"first-agent"_s);
}

void WelcomeTest::handbookByMouse()
{
    Fixture f;
    auto *line = f.find<QLabel>(u"welcomeHandbook"_s);
    // The link is somewhere in the line.
    for (int x = 4; x < line->width() && !f.window->findChild<Handbook *>(); x += 8)
        QTest::mouseClick(line, Qt::LeftButton, {}, {x, line->height() / 2});
    QVERIFY(f.window->findChild<Handbook *>());
}

void WelcomeTest::isSeenInASmallWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    for (const auto &[name, direction] :
         {std::pair("left to right", Qt::LeftToRight), {"right to left", Qt::RightToLeft}}) {
        QTest::addRow("%s, 1366 × 768", name) << direction << QSize(1366, 740);
        // The same screen at 150 %.
        QTest::addRow("%s, at 150 %%", name) << direction << QSize(910, 480);
    }
}

void WelcomeTest::isSeenInASmallWindow()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QSize, size);
    QGuiApplication::setLayoutDirection(direction);
    Fixture f;
    f.window->resize(size);
    auto *scroll = welcome(f)->findChild<QScrollArea *>();
    for (QWidget *choice : welcome(f)->findChildren<QAbstractButton *>()) {
        choice->setFocus(Qt::TabFocusReason);
        scroll->ensureWidgetVisible(choice);
        QTRY_COMPARE(choice->visibleRegion().boundingRect().size(), choice->size());
        QVERIFY(choice->width() >= choice->sizeHint().width() || choice->width() >= 460);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void WelcomeTest::recentFilesAreOpened()
{
    Fixture f;
    const QString path = f.test.write(u"a.md"_s, plainAgent("a"));
    f.open(path);
    f.trigger(u"actionClose"_s);
    QTRY_VERIFY(welcome(f)->isVisible());
    QLabel *link = nullptr;
    for (QLabel *label : welcome(f)->findChildren<QLabel *>()) {
        if (label->text().contains(u"a.md"_s))
            link = label;
    }
    QVERIFY(link);
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Tab); // to the link in it
    QTest::keyClick(link, Qt::Key_Return);
    QTRY_VERIFY(f.document());
    QCOMPARE(f.document()->path(), path);
}

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
