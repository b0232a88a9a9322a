// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "text/unseen.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestUnseen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("first"); // -1: nothing is
        QTest::addColumn<qsizetype>("all");
        const auto row = [](const char *name, const QString &text, qsizetype first, qsizetype all) {
            QTest::newRow(name) << text << first << all;
        };
        row("ordinary", u"Ordinary text, Größe, 日本語 – “x”\t\n"_s, -1, 0);
        row("no-break space", u"a\u00a0b\u202fc"_s, -1, 0);
        row("zero width space", u"ab\u200bc"_s, 2, 1);
        row("word joiner and a mark inside", u"a\u2060b\ufeffc"_s, 1, 2);
        row("soft hyphen", u"so\u00adft"_s, 2, 1);
        row("override", u"x\u202eabc\u202c"_s, 1, 2);
        row("isolate", u"x\u2066abc\u2069"_s, 1, 2);
        row("tags", u"x\U000E0041\U000E0042"_s, 1, 2);
        row("flag of a region", u"x\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!"_s, -1, 0);
        row("picture of several", u"a \U0001F469\u200D\U0001F4BB b"_s, -1, 0);
        row("with a skin", u"\U0001F469\U0001F3FD\u200D\U0001F4BB"_s, -1, 0);
        row("heart on fire", u"\u2764\uFE0F\u200D\U0001F525"_s, -1, 0);
        row("with a sign of sex", u"\U0001F3C3\u200D\u2642\uFE0F"_s, -1, 0);
        row("selector alone", u"\u2764\uFE0F"_s, -1, 0);
        row("joiner among Latin letters", u"x\u200dy"_s, 1, 1);
        row("non-joiner among Latin letters", u"x\u200cy"_s, 1, 1);
        row("joiner among Cyrillic letters", u"\u0430\u200d\u0431"_s, 1, 1);
        row("Persian", u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s, -1, 0);
        row("Hindi", u"\u0915\u094d\u200d\u0937"_s, -1, 0);
        row("Malayalam, at the end", u"\u0d28\u0d4d\u200d"_s, -1, 0);
        row("mark of direction in Latin text", u"a\u200eb\u200fc\u061cd"_s, 1, 3);
        row("mark of direction in Hebrew", u"\u05e9\u05dc\u05d5\u05dd\u200f!"_s, -1, 0);
        row("Hebrew in another line only", u"\u05e9\n\u200fa"_s, 2, 1);
        row("override in Hebrew", u"\u05e9\u202e\u05dc"_s, 1, 1);
        row("lone halves", QString(QChar(0xDCFF)) + QChar(0xD83D), -1, 0);
        row("empty", {}, -1, 0);
    }
    void whatIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, first);
        QFETCH(const qsizetype, all);
        QCOMPARE(nextUnseen(text, 0).start, first);
        QCOMPARE(countUnseen(text).all, all);
    }

    void kindsAreToldApart()
    {
        const QString text = u"\u200b\u202e\u2069\U000E0041"_s;
        const UnseenCount count = countUnseen(text);
        QCOMPARE(count.all, 4);
        QCOMPARE(count.bidi, 2);
        QCOMPARE(count.tags, 1);
        QCOMPARE(nextUnseen(text, 3), (TextRange{3, 2}));
        QCOMPARE(nextUnseen(text, 5).start, -1);
    }
};

QTEST_MAIN(TestUnseen)
#include "tst_unseen.moc"
