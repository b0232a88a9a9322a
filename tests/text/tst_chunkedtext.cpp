// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "text/chunkedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QString sample(qsizetype size, QRandomGenerator &random)
{
    QString text(size, Qt::Uninitialized);
    for (QChar &unit : text)
        unit = QChar(random.bounded(0x20, 0x2000));
    return text;
}

} // namespace

class TestChunkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyText()
    {
        ChunkedText text;
        QCOMPARE(text.toString(), QString());
        text.replace(0, 0, u"");
        QCOMPARE(text.size(), 0);
        text.replace(0, 0, u"ab");
        QCOMPARE(text.toString(), u"ab"_s);
        text.replace(0, 2, u"");
        QCOMPARE(text.toString(), QString());
        QVERIFY(text.holdsAt(0, u""));
    }

    void shortTextIsShared()
    {
        const QString text(1000, u'x');
        QCOMPARE(ChunkedText(text).toString().constData(), text.constData());
    }

    void copiesStayAsTheyWere()
    {
        QRandomGenerator random(1);
        const QString first = sample(3 * ChunkedText::kChunk, random);
        ChunkedText text(first);
        const ChunkedText copy = text;
        text.replace(5, 7, u"another");
        text.replace(2 * ChunkedText::kChunk, 1, u"");
        QCOMPARE(copy.toString(), first);
        QVERIFY(text.toString() != first);
    }

    void changesAreThoseOfAString()
    {
        QRandomGenerator random(20);
        QString plain = sample(5 * ChunkedText::kChunk + 17, random);
        ChunkedText text(plain);
        for (int round = 0; round < 300; ++round) {
            const qsizetype start = random.bounded(int(plain.size() + 1));
            const int most = round % 10 == 0 ? int(3 * ChunkedText::kChunk) : 100;
            const qsizetype removed = std::min<qsizetype>(random.bounded(most), plain.size() - start);
            const QString added = sample(random.bounded(most), random);
            QVERIFY(text.holdsAt(start, QStringView(plain).sliced(start, removed)));
            plain.replace(start, removed, added);
            text.replace(start, removed, added);
            QCOMPARE(text.size(), plain.size());
            QCOMPARE(text.mid(start, 1000), plain.mid(start, 1000));
        }
        QCOMPARE(text.toString(), plain);
        QCOMPARE(text.mid(plain.size(), 5), QString());
        QVERIFY(!text.holdsAt(plain.size() - 1, u"xy"));
        text.replace(0, plain.size(), u"end");
        QCOMPARE(text.toString(), u"end"_s);
    }
};

QTEST_MAIN(TestChunkedText)
#include "tst_chunkedtext.moc"
