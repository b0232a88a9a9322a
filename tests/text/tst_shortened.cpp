// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "text/shortened.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestShortened : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNoLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("most");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, qsizetype most, const QString &beginning,
                            const QString &expected) { QTest::newRow(name) << text << most << beginning << expected; };
        row("short enough", u"abcd"_s, 4, u"abcd"_s, u"abcd"_s);
        row("nothing", QString(), 4, QString(), QString());
        row("too long", u"abcde"_s, 4, u"abcd"_s, u"abc…"_s);
        row("no room", u"abc"_s, 1, u"a"_s, u"…"_s);
        row("a pair at the cut", u"abc🐍d"_s, 4, u"abc"_s, u"abc…"_s);
        row("a pair before it", u"ab🐍cd"_s, 4, u"ab🐍"_s, u"ab…"_s);
        row("an accent of its own", u"abce\u0301d"_s, 4, u"abc"_s, u"abc…"_s);
        row("a picture of several", u"ab\U0001F469\u200D\U0001F4BBcd"_s, 6, u"ab"_s, u"ab…"_s);
        row("a pair behind many letters", QString(100, u'x') + u"🐍y"_s, 101, QString(100, u'x'),
            QString(100, u'x') + u'…');
        const QString joke = u'e' + QString(200, QChar(0x0301));
        row("a letter of hundreds of marks", joke, 100, joke.first(100), joke.first(99) + u'…');
    }

    void cutsNoLetter()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, most);
        QTEST(beginningOf(text, most).toString(), "beginning");
        QTEST(shortened(text, most), "expected");
    }

    /// Whatever the text: nothing longer, and no half of a pair.
    void holdsForEachLength()
    {
        const QString text =
            u"a🐍\U0001F469\u200D\U0001F4BBe\u0301"_s.repeated(20) + u"\U0001F469\u200D"_s.repeated(100);
        for (qsizetype most = 1; most <= text.size(); ++most) {
            const QString shown = shortened(text, most);
            QVERIFY(shown.size() <= most);
            QVERIFY(shown.isValidUtf16());
            QVERIFY(text.startsWith(beginningOf(text, most)));
        }
    }
};

QTEST_GUILESS_MAIN(TestShortened)
#include "tst_shortened.moc"
