// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/documentstatus.h"
#include "windowfixture.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

struct BarFixture : Fixture {
    BarFixture()
        : bar(window->statusBar())
        , status(bar->findChild<DocumentStatus *>())
    {
        window->resize(1000, 700);
        open(test.write(u"agent.md"_s, "---\nname: agent\ndescription: Use it.\n---\nText.\n"));
    }
    /// A message that is so much wider than the room that the places of the cursor leave.
    void say(int more) const
    {
        QString text = u"x"_s;
        while (bar->fontMetrics().horizontalAdvance(text) < bar->width() - status->sizeHint().width() + more)
            text += u'x';
        bar->showMessage(text);
    }

    QStatusBar *bar;
    DocumentStatus *status;
};

} // namespace

class StatusBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longMessageHasTheBar();
    void longestMessageIsATip();
    void comesBackWithTheCursor();
    void anOldMessageGoes();
    void followsTheWidth();
    void keepsWhatHasTheFocus();
    void emptyWindowStaysEmpty();
    void followsTheFont();
};

void StatusBarTest::longMessageHasTheBar()
{
    BarFixture f;
    QVERIFY(f.settled());
    f.bar->showMessage(u"short"_s);
    QVERIFY(f.status->isVisible());
    const int height = f.bar->height();
    f.say(0);
    QVERIFY(!f.status->isVisible());
    QVERIFY(f.bar->toolTip().isEmpty());
    QCOMPARE(f.bar->height(), height);
    f.bar->clearMessage();
    QVERIFY(f.status->isVisible());
}

void StatusBarTest::longestMessageIsATip()
{
    BarFixture f;
    QVERIFY(f.settled());
    f.say(2000);
    QCOMPARE(f.bar->toolTip(), f.bar->currentMessage());
    f.bar->clearMessage();
    QVERIFY(f.bar->toolTip().isEmpty());
}

void StatusBarTest::comesBackWithTheCursor()
{
    BarFixture f;
    QVERIFY(f.settled());
    f.say(0);
    QVERIFY(!f.status->isVisible());
    QTest::keyClick(f.editor(), Qt::Key_Down);
    QVERIFY(f.status->isVisible());
    QVERIFY(f.bar->currentMessage().isEmpty());
    // One that leaves it its place stays.
    f.bar->showMessage(u"short"_s);
    QTest::keyClick(f.editor(), Qt::Key_Down);
    QCOMPARE(f.bar->currentMessage(), u"short"_s);
}

void StatusBarTest::anOldMessageGoes()
{
    BarFixture f;
    QVERIFY(f.settled());
    f.bar->showMessage(u"short"_s);
    QTest::keyClick(f.editor(), Qt::Key_Down);
    QCOMPARE(f.bar->currentMessage(), u"short"_s);
    f.status->setReadTime(0);
    const auto isGoneWithTheNextKey = [&f] {
        QTest::keyClick(f.editor(), Qt::Key_Right);
        return f.bar->currentMessage().isEmpty();
    };
    QTRY_VERIFY(isGoneWithTheNextKey());
    // The clock of a new one begins anew.
    f.status->setReadTime(3'600'000);
    f.bar->showMessage(u"new"_s);
    QTest::keyClick(f.editor(), Qt::Key_Up);
    QCOMPARE(f.bar->currentMessage(), u"new"_s);
}

void StatusBarTest::followsTheWidth()
{
    BarFixture f;
    QVERIFY(f.settled());
    f.say(0);
    QVERIFY(!f.status->isVisible());
    f.window->resize(1300, 700);
    QTRY_VERIFY(f.status->isVisible());
    f.window->resize(1000, 700);
    QTRY_VERIFY(!f.status->isVisible());
}

void StatusBarTest::keepsWhatHasTheFocus()
{
    BarFixture f;
    QVERIFY(f.settled());
    auto *lineEnd = f.find<QToolButton>(u"statusLineEnd"_s);
    lineEnd->setFocus();
    QVERIFY(lineEnd->hasFocus());
    f.say(0);
    QVERIFY(f.status->isVisible());
    QVERIFY(lineEnd->hasFocus());
}

void StatusBarTest::emptyWindowStaysEmpty()
{
    BarFixture f;
    QVERIFY(f.settled());
    f.trigger(u"actionClose"_s);
    QVERIFY(!f.document());
    QVERIFY(!f.status->isVisible());
    f.say(0);
    f.bar->clearMessage();
    QVERIFY(!f.status->isVisible());
}

void StatusBarTest::followsTheFont()
{
    BarFixture f;
    QVERIFY(f.settled());
    QFont larger = f.window->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    f.window->setFont(larger);
    const auto *place = f.find<QLabel>(u"statusCursor"_s);
    QCOMPARE(place->font().pointSizeF(), larger.pointSizeF());
    QVERIFY(place->width() >= place->sizeHint().width());
    QVERIFY(place->height() >= place->fontMetrics().height());
}

QTEST_MAIN(StatusBarTest)
#include "tst_statusbar.moc"
