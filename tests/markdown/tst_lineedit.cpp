// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "markdown/lineedit.h"
#include "marked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class LineEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moves_data();
    void moves();
    void movesBack_data() { moves_data(); }
    void movesBack();
    void duplicates_data();
    void duplicates();
};

void LineEditTest::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("after");
    QTest::newRow("down") << u"‸one\ntwo\nthree"_s << false << u"two\n‸one\nthree"_s;
    QTest::newRow("up") << u"one\ntw‸o\nthree"_s << true << u"tw‸o\none\nthree"_s;
    QTest::newRow("to the end, without a line end") << u"one\n‸two\nthree"_s << false << u"one\nthree\n‸two"_s;
    QTest::newRow("from the end, without a line end") << u"one\ntwo‸"_s << true << u"two‸\none"_s;
    QTest::newRow("the first stays") << u"o‸ne\ntwo"_s << true << u"o‸ne\ntwo"_s;
    QTest::newRow("the last stays") << u"one\ntw‸o\n"_s << false << u"one\ntw‸o\n"_s;
    QTest::newRow("several") << u"a\n⟦b\nc⟧\nd"_s << false << u"a\nd\n⟦b\nc⟧"_s;
    QTest::newRow("a selection that ends at a start") << u"⟦a\n⟧b\nc"_s << false << u"b\n⟦a\n⟧c"_s;
    QTest::newRow("over an empty line") << u"‸a\n\nb"_s << false << u"\n‸a\nb"_s;
    QTest::newRow("in the header") << u"---\na: 1\n‸b: 2\n---\nx\n"_s << true << u"---\n‸b: 2\na: 1\n---\nx\n"_s;
    QTest::newRow("not out of the header")
        << u"---\na: 1\n‸b: 2\n---\nx\n"_s << false << u"---\na: 1\n‸b: 2\n---\nx\n"_s;
    QTest::newRow("not into the header") << u"---\na: 1\n---\n‸x\n"_s << true << u"---\na: 1\n---\n‸x\n"_s;
    QTest::newRow("no fence") << u"---‸\na: 1\n---\nx\n"_s << false << u"---‸\na: 1\n---\nx\n"_s;
    QTest::newRow("not over both") << u"---\n⟦a: 1\n---\nx⟧\ny"_s << false << u"---\n⟦a: 1\n---\nx⟧\ny"_s;
    QTest::newRow("nothing") << u"‸"_s << false << u"‸"_s;
}

void LineEditTest::moves()
{
    QFETCH(const QString, before);
    QFETCH(const bool, isUp);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(moveLines(marked.context(), Upwards(isUp))), "after");
}

/// There and back is the same text.
void LineEditTest::movesBack()
{
    QFETCH(const QString, before);
    QFETCH(const bool, isUp);
    QFETCH(const QString, after);
    if (after == before)
        return;
    const Marked marked = Marked::of(after);
    QCOMPARE(marked.after(moveLines(marked.context(), Upwards(!isUp))), before);
}

void LineEditTest::duplicates_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("after");
    QTest::newRow("below") << u"o‸ne\ntwo"_s << false << u"one\no‸ne\ntwo"_s;
    QTest::newRow("above") << u"o‸ne\ntwo"_s << true << u"o‸ne\none\ntwo"_s;
    QTest::newRow("the last, without a line end") << u"on‸e"_s << false << u"one\non‸e"_s;
    QTest::newRow("several") << u"⟦a\nb⟧\nc"_s << false << u"a\nb\n⟦a\nb⟧\nc"_s;
    QTest::newRow("in the header") << u"---\n‸a: 1\n---\n"_s << false << u"---\na: 1\n‸a: 1\n---\n"_s;
    QTest::newRow("no fence") << u"‸---\na: 1\n---\n"_s << false << u"‸---\na: 1\n---\n"_s;
}

void LineEditTest::duplicates()
{
    QFETCH(const QString, before);
    QFETCH(const bool, isUp);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(duplicateLines(marked.context(), Upwards(isUp))), "after");
}

QTEST_APPLESS_MAIN(LineEditTest)

#include "tst_lineedit.moc"
