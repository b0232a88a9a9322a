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
    void deletes_data();
    void deletes();
    void joins_data();
    void joins();
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
    QTest::newRow("a selection with the line end, to the end") << u"⟦a\n⟧b"_s << false << u"b\n⟦a⟧"_s;
    QTest::newRow("over an empty line") << u"‸a\n\nb"_s << false << u"\n‸a\nb"_s;
    QTest::newRow("in the header") << u"---\na: 1\n‸b: 2\n---\nx\n"_s << true << u"---\n‸b: 2\na: 1\n---\nx\n"_s;
    QTest::newRow("not out of the header")
        << u"---\na: 1\n‸b: 2\n---\nx\n"_s << false << u"---\na: 1\n‸b: 2\n---\nx\n"_s;
    QTest::newRow("not into the header") << u"---\na: 1\n---\n‸x\n"_s << true << u"---\na: 1\n---\n‸x\n"_s;
    QTest::newRow("no fence") << u"---‸\na: 1\n---\nx\n"_s << false << u"---‸\na: 1\n---\nx\n"_s;
    QTest::newRow("not over both") << u"---\n⟦a: 1\n---\nx⟧\ny"_s << false << u"---\n⟦a: 1\n---\nx⟧\ny"_s;
    QTest::newRow("nothing") << u"‸"_s << false << u"‸"_s;
    QTest::newRow("a numbered item") << u"1. a\n2. b‸\n3. c"_s << true << u"1. b‸\n2. a\n3. c"_s;
    QTest::newRow("a numbered item, down") << u"3. a‸\n4. b\n5. c"_s << false << u"3. b\n4. a‸\n5. c"_s;
    QTest::newRow("numbered items") << u"1. a\n⟦2. b\n3. c⟧"_s << true << u"⟦1. b\n2. c⟧\n3. a"_s;
    QTest::newRow("an item to two digits") << u"9. a‸\n10. b"_s << false << u"9. b\n10. a‸"_s;
    QTest::newRow("inner items") << u"1. a\n   1. b‸\n   2. c\n2. d"_s << false << u"1. a\n   1. c\n   2. b‸\n2. d"_s;
    QTest::newRow("items all one") << u"1. a‸\n1. b"_s << false << u"1. b\n1. a‸"_s;
    QTest::newRow("items that did not count") << u"1. a‸\n5. b\n7. c"_s << false << u"5. b\n1. a‸\n7. c"_s;
    QTest::newRow("items of two lists") << u"1. a‸\n1) b"_s << false << u"1) b\n1. a‸"_s;
    QTest::newRow("items behind a header")
        << u"---\na: b\n---\n1. a‸\n2. b"_s << false << u"---\na: b\n---\n1. b\n2. a‸"_s;
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
    // A line end that was selected is none at the end of the text.
    if (after == before || before == u"⟦a\n⟧b"_s)
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
    QTest::newRow("a numbered item") << u"1. a‸\n2. b"_s << false << u"1. a\n2. a‸\n3. b"_s;
    QTest::newRow("a numbered item, above") << u"3. a\n4. b‸\n5. c"_s << true << u"3. a\n4. b‸\n5. b\n6. c"_s;
    QTest::newRow("the last item") << u"1. a\n2. b‸"_s << false << u"1. a\n2. b\n3. b‸"_s;
    QTest::newRow("numbered items") << u"⟦1. a\n2. b⟧\n3. c"_s << false << u"1. a\n2. b\n⟦3. a\n4. b⟧\n5. c"_s;
    QTest::newRow("an item to two digits") << u"9. a‸"_s << false << u"9. a\n10. a‸"_s;
    QTest::newRow("items that do not count") << u"1. a‸\n1. b"_s << false << u"1. a\n1. a‸\n1. b"_s;
    QTest::newRow("items behind a header")
        << u"---\na: b\n---\n1. a‸\n2. b\n"_s << false << u"---\na: b\n---\n1. a\n2. a‸\n3. b\n"_s;
}

void LineEditTest::duplicates()
{
    QFETCH(const QString, before);
    QFETCH(const bool, isUp);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(duplicateLines(marked.context(), Upwards(isUp))), "after");
}

void LineEditTest::deletes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << u"on‸e\ntwo"_s << u"tw‸o"_s;
    QTest::newRow("the next one is shorter") << u"four‸\nx\ny"_s << u"x‸\ny"_s;
    QTest::newRow("the last one") << u"one\ntwo‸"_s << u"one‸"_s;
    QTest::newRow("the last one, with a line end") << u"one\n‸two\n"_s << u"one\n‸"_s;
    QTest::newRow("several") << u"a\n⟦b\nc⟧\nd"_s << u"a\n‸d"_s;
    QTest::newRow("a selection that ends at a start") << u"⟦a\n⟧b"_s << u"‸b"_s;
    QTest::newRow("all") << u"⟦a\nb⟧"_s << u"‸"_s;
    QTest::newRow("nothing") << u"‸"_s << u"‸"_s;
    QTest::newRow("in the header") << u"---\na: 1\n‸b: 2\n---\nx\n"_s << u"---\na: 1\n‸---\nx\n"_s;
    QTest::newRow("no fence") << u"‸---\na: 1\n---\nx\n"_s << u"‸---\na: 1\n---\nx\n"_s;
    QTest::newRow("the only line behind a header") << u"---\na: 1\n---\n‸x"_s << u"---\na: 1\n---\n‸"_s;
    QTest::newRow("over both") << u"---\n⟦a: 1\n---\nx⟧\ny"_s << u"---\n⟦a: 1\n---\nx⟧\ny"_s;
    QTest::newRow("not into a character") << u"abc‸\nab\U0001F600d"_s << u"ab‸\U0001F600d"_s;
    QTest::newRow("a numbered item") << u"1. a\n2. b‸\n3. c\n4. d"_s << u"1. a\n2. c‸\n3. d"_s;
    QTest::newRow("the first item") << u"2. a‸\n3. b\n4. c"_s << u"2. b‸\n3. c"_s;
    QTest::newRow("the last item") << u"1. a\n2. b‸\ntext"_s << u"1. a\ntext‸"_s;
    QTest::newRow("an item from two digits") << u"9. a‸\n10. b"_s << u"9. ‸b"_s;
    QTest::newRow("a list, with another behind it") << u"1. a‸\n1) b\n2) c"_s << u"1) b‸\n2) c"_s;
    QTest::newRow("an inner item") << u"1. a\n   1. b‸\n   2. c\n2. d"_s << u"1. a\n   1. c‸\n2. d"_s;
    QTest::newRow("items that do not count") << u"1. a‸\n5. b\n7. c"_s << u"5. b‸\n7. c"_s;
    QTest::newRow("items behind a header") << u"---\na: b\n---\n1. a‸\n2. b\n"_s << u"---\na: b\n---\n1. b‸\n"_s;
}

void LineEditTest::deletes()
{
    QFETCH(const QString, before);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(deleteLines(marked.context())), "after");
}

void LineEditTest::joins_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("with the next one") << u"o‸ne\ntwo\nthree"_s << u"one‸ two\nthree"_s;
    QTest::newRow("blanks become one") << u"o‸ne  \n\t two"_s << u"one‸ two"_s;
    QTest::newRow("several") << u"⟦a\nb\n\nc⟧\nd"_s << u"a b‸ c\nd"_s;
    QTest::newRow("an empty next line") << u"‸a\n\nb"_s << u"a‸\nb"_s;
    QTest::newRow("an empty line") << u"‸\nb"_s << u"‸b"_s;
    QTest::newRow("the last one") << u"a\nb‸"_s << u"a\nb‸"_s;
    QTest::newRow("in the header") << u"---\n‸a: 1\nb: 2\n---\nx\n"_s << u"---\n‸a: 1\nb: 2\n---\nx\n"_s;
    QTest::newRow("the last one, with a line end") << u"one‸\n"_s << u"one‸\n"_s;
    QTest::newRow("with an empty line") << u"one‸\n\n"_s << u"one‸\n"_s;
}

void LineEditTest::joins()
{
    QFETCH(const QString, before);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(joinLines(marked.context())), "after");
}

QTEST_APPLESS_MAIN(LineEditTest)

#include "tst_lineedit.moc"
