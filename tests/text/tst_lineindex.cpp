// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "text/lineindex.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestLineIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLines_data();
    void countsLines();
    void mapsBothWays();
    void cutsWhatLiesBeyond();
};

void TestLineIndex::countsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("empty") << QString() << 1;
    QTest::newRow("no line end") << u"a"_s << 1;
    QTest::newRow("final line end") << u"a\n"_s << 2;
    QTest::newRow("only line ends") << u"\n\n"_s << 3;
    QTest::newRow("other separators are text") << u"a\u2028b\u0085c"_s << 1;
}

void TestLineIndex::countsLines()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QCOMPARE(LineIndex(text).lineCount(), lines);
}

void TestLineIndex::mapsBothWays()
{
    const QString text = u"ab\n\n\U0001F600c\nd"_s;
    const LineIndex index(text);
    QCOMPARE(index.lineCount(), 4);
    for (qsizetype offset = 0; offset <= text.size(); ++offset)
        QCOMPARE(index.offset(index.position(offset)), offset);
    QCOMPARE(index.position(2), (LinePosition{0, 2}));
    QCOMPARE(index.position(3), (LinePosition{1, 0}));
    QCOMPARE(index.position(6), (LinePosition{2, 2}));
    QCOMPARE(index.lineRange(0), (TextRange{0, 2}));
    QCOMPARE(index.lineRange(1), (TextRange{3, 0}));
    QCOMPARE(index.lineRange(2), (TextRange{4, 3}));
    QCOMPARE(index.lineRange(3), (TextRange{8, 1}));
}

void TestLineIndex::cutsWhatLiesBeyond()
{
    const LineIndex index(u"ab\ncd\n");
    QCOMPARE(index.position(-1), (LinePosition{0, 0}));
    QCOMPARE(index.position(99), (LinePosition{2, 0}));
    QCOMPARE(index.lineStart(99), 6);
    QCOMPARE(index.lineStart(-1), 0);
    QCOMPARE(index.lineRange(99), (TextRange{6, 0}));
    QCOMPARE(index.offset({0, 99}), 2);
    QCOMPARE(index.offset({1, -5}), 3);
    QCOMPARE(index.offset({99, 99}), 6);
}

QTEST_APPLESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
