// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "markdown/listedit.h"
#include "marked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class ListEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void continues_data();
    void continues();
    void leavesCodeAlone();
    void numbersALongList();
    void renumbers_data();
    void renumbers();
};

void ListEditTest::continues_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("bullet") << u"- one‸"_s << u"- one\n- ‸"_s;
    QTest::newRow("star") << u"* one‸\n* two"_s << u"* one\n* ‸\n* two"_s;
    QTest::newRow("nested") << u"- one\n  - two‸"_s << u"- one\n  - two\n  - ‸"_s;
    QTest::newRow("parted") << u"- one‸ two"_s << u"- one\n- ‸two"_s;
    QTest::newRow("gap kept") << u"-   one‸"_s << u"-   one\n-   ‸"_s;
    QTest::newRow("selection goes") << u"- a⟦bc⟧d"_s << u"- a\n- ‸d"_s;
    QTest::newRow("no list") << u"one‸"_s << u"one‸"_s;
    QTest::newRow("in front of the words") << u"- ‸one"_s << u"- \n- ‸one"_s;
    QTest::newRow("in the marker") << u"‸- one"_s << u"‸- one"_s;
    QTest::newRow("no blank behind") << u"-one‸"_s << u"-one‸"_s;
    QTest::newRow("a line, no list") << u"---‸"_s << u"---‸"_s;
    QTest::newRow("bold, no list") << u"**one**‸"_s << u"**one**‸"_s;
    QTest::newRow("number") << u"1. one‸"_s << u"1. one\n2. ‸"_s;
    QTest::newRow("bracket") << u"1) one‸"_s << u"1) one\n2) ‸"_s;
    QTest::newRow("numbers follow") << u"1. one‸\n2. two\n3. three"_s << u"1. one\n2. ‸\n3. two\n4. three"_s;
    QTest::newRow("to two digits") << u"8. a\n9. b‸\n10. c"_s << u"8. a\n9. b\n10. ‸\n11. c"_s;
    QTest::newRow("all one") << u"1. one\n1. two‸\n1. three"_s << u"1. one\n1. two\n1. ‸\n1. three"_s;
    QTest::newRow("counted otherwise") << u"1. one‸\n5. two\n6. three"_s << u"1. one\n2. ‸\n5. two\n6. three"_s;
    QTest::newRow("children between") << u"1. one‸\n   - a\n\n2. two"_s << u"1. one\n2. ‸\n   - a\n\n3. two"_s;
    QTest::newRow("another list") << u"1. one‸\n\ntext\n\n2. two"_s << u"1. one\n2. ‸\n\ntext\n\n2. two"_s;
    QTest::newRow("another marker") << u"1. one‸\n2) two"_s << u"1. one\n2. ‸\n2) two"_s;
    QTest::newRow("inner list only") << u"1. a\n   1. b‸\n   2. c\n2. d"_s
                                     << u"1. a\n   1. b\n   2. ‸\n   3. c\n2. d"_s;
    QTest::newRow("too many digits") << u"1234567890. one‸"_s << u"1234567890. one‸"_s;
    QTest::newRow("task") << u"- [x] done‸"_s << u"- [x] done\n- [ ] ‸"_s;
    QTest::newRow("task in a numbered list") << u"1. [ ] a‸"_s << u"1. [ ] a\n2. [ ] ‸"_s;
    QTest::newRow("link, no task") << u"- [x](y)‸"_s << u"- [x](y)\n- ‸"_s;
    QTest::newRow("quote") << u"> one‸"_s << u"> one\n> ‸"_s;
    QTest::newRow("quotes") << u"> > one‸"_s << u"> > one\n> > ‸"_s;
    QTest::newRow("list in a quote") << u"> - one‸"_s << u"> - one\n> - ‸"_s;
    QTest::newRow("ends a list") << u"- one\n- ‸"_s << u"- one\n‸"_s;
    QTest::newRow("ends a numbered list") << u"1. one\n2. ‸\n3. two\n4. three"_s << u"1. one\n‸\n2. two\n3. three"_s;
    QTest::newRow("ends a numbered list, one digit less") << u"9. one\n10. ‸\n11. two"_s << u"9. one\n‸\n10. two"_s;
    QTest::newRow("ends a list of ones") << u"1. one\n1. ‸\n1. two"_s << u"1. one\n‸\n1. two"_s;
    QTest::newRow("ends a nested list") << u"- one\n  - ‸"_s << u"- one\n‸"_s;
    QTest::newRow("ends a quote") << u"> one\n> ‸"_s << u"> one\n‸"_s;
    QTest::newRow("ends a list in a quote") << u"> - one\n> - ‸"_s << u"> - one\n> ‸"_s;
    QTest::newRow("ends tasks") << u"- [ ] ‸\nmore"_s << u"‸\nmore"_s;
    QTest::newRow("header list") << u"---\ntools:\n  - Read‸\n---\n"_s << u"---\ntools:\n  - Read\n  - ‸\n---\n"_s;
    QTest::newRow("header list without indentation")
        << u"---\ntools:\n- Read‸\n---\n"_s << u"---\ntools:\n- Read\n- ‸\n---\n"_s;
    QTest::newRow("header, no such list") << u"---\na: |\n  1. one‸\n---\n"_s << u"---\na: |\n  1. one‸\n---\n"_s;
    QTest::newRow("header, star is no list") << u"---\na:\n* b‸\n---\n"_s << u"---\na:\n* b‸\n---\n"_s;
    QTest::newRow("behind the header") << u"---\na: b\n---\n- one‸"_s << u"---\na: b\n---\n- one\n- ‸"_s;
    QTest::newRow("the fence") << u"---‸\na: b\n---\n"_s << u"---‸\na: b\n---\n"_s;
    QTest::newRow("signs beyond U+FFFF") << u"- 😀‸😀"_s << u"- 😀\n- ‸😀"_s;
}

void ListEditTest::continues()
{
    QFETCH(const QString, before);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(continueList(marked.context())), "after");
}

void ListEditTest::leavesCodeAlone()
{
    const Marked marked = Marked::of(u"- one‸"_s);
    EditContext context = marked.context();
    context.isInCode = true; // a span is a part of its line
    QVERIFY(!continueList(context).isEmpty());
    context.isInCodeBlock = true;
    QVERIFY(continueList(context).isEmpty());
}

/// Every number behind the new item follows.
void ListEditTest::numbersALongList()
{
    QString text = u"1. first‸\n"_s;
    constexpr int kItems = 20'000;
    for (int i = 2; i <= kItems; ++i)
        text += u"%1. item\n"_s.arg(i);
    const Marked marked = Marked::of(text);
    const SelectedEdit edit = continueList(marked.context());
    QCOMPARE(edit.changes.edits().size(), std::size_t(kItems)); // one new line and all that follow
    QVERIFY(marked.after(edit).endsWith(u"\n20001. item\n"_s));
}

void ListEditTest::renumbers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("out of order") << u"1. a\n5. b‸\n3. c"_s << u"1. a\n2. b‸\n3. c"_s;
    QTest::newRow("in order") << u"1. a\n2. b‸"_s << u"1. a\n2. b‸"_s;
    QTest::newRow("from the first on") << u"4. a\n9. b\n‸9. c"_s << u"4. a\n5. b\n‸6. c"_s;
    QTest::newRow("all one") << u"1. a\n1. b‸\n7. c"_s << u"1. a\n1. b‸\n7. c"_s;
    QTest::newRow("with children between")
        << u"1. a\n   - x‸\n\n   1. y\n3. b"_s << u"1. a\n   - x‸\n\n   1. y\n2. b"_s;
    QTest::newRow("the inner one only") << u"1. a\n   1. x\n   3. y‸\n4. b"_s << u"1. a\n   1. x\n   2. y‸\n4. b"_s;
    QTest::newRow("up to a line") << u"1. a‸\n3. b\n\ntext\n\n5. c"_s << u"1. a‸\n2. b\n\ntext\n\n5. c"_s;
    QTest::newRow("a line behind the list") << u"1. a\n3. b\n\ntext‸"_s << u"1. a\n3. b\n\ntext‸"_s;
    QTest::newRow("in a quote") << u"> 1. a\n> 3. b‸"_s << u"> 1. a\n> 2. b‸"_s;
    QTest::newRow("no list") << u"a‸"_s << u"a‸"_s;
    QTest::newRow("nothing") << u"‸"_s << u"‸"_s;
    QTest::newRow("behind a header") << u"---\na: b\n---\n1. a\n3. b‸"_s << u"---\na: b\n---\n1. a\n2. b‸"_s;
    QTest::newRow("in a header") << u"---\na: |\n 1. a\n 3. b‸\n---\n"_s << u"---\na: |\n 1. a\n 3. b‸\n---\n"_s;
}

void ListEditTest::renumbers()
{
    QFETCH(const QString, before);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(renumberList(marked.context())), "after");
}

QTEST_APPLESS_MAIN(ListEditTest)

#include "tst_listedit.moc"
