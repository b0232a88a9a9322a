// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/linepieces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestLinePieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryTextIsLeftAlone()
    {
        const LinePieces pieces(u"a\n"_s + QString(5000, u'x') + u"\nb"_s, 5001);
        QVERIFY(pieces.isEmpty());
        QCOMPARE(pieces.toShown(17), 17);
        QCOMPARE(pieces.toText(17), 17);
        QCOMPARE(pieces.joined(u"a\nb"_s, 3), u"a\nb"_s);
    }

    void everyOffsetIsFoundAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("letters") << QString(9000, u'x');
        QTest::newRow("words") << u"word "_s.repeated(2000);
        QTest::newRow("pairs") << u"x"_s + u"\U0001F600"_s.repeated(4000);
    }
    void everyOffsetIsFoundAgain()
    {
        QFETCH(const QString, line);
        const QString text = u"---\n"_s + line + u"\nend\n"_s + line;
        const LinePieces pieces(text, 5000);
        QVERIFY(!pieces.isEmpty());
        const QString &shown = pieces.shown();
        for (const QString &piece : shown.split(u'\n')) {
            QVERIFY(piece.size() <= LinePieces::kPiece);
            QVERIFY(piece.isValidUtf16());
        }
        QCOMPARE(pieces.joined(shown, 0), text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            QCOMPARE(shown.at(pieces.toShown(i)), text.at(i));
            QCOMPARE(pieces.toText(pieces.toShown(i)), i);
        }
        for (qsizetype start = 0; start + 2500 < shown.size(); start += 333) {
            const QString part = pieces.joined(shown.mid(start, 2500), start);
            QCOMPARE(part, text.mid(pieces.toText(start), part.size()));
            QCOMPARE(pieces.toText(start + 2500) - pieces.toText(start), part.size());
        }
        QVERIFY(!pieces.isContinued(4));
        QVERIFY(pieces.isContinued(shown.indexOf(u'\n', 4) + 1));
    }
};

QTEST_MAIN(TestLinePieces)
#include "tst_linepieces.moc"
