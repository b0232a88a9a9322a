// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "markdown/brackets.h"
#include "markdown/linkpaste.h"
#include "markdown/occurrences.h"
#include "marked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

/// What is found around a cursor: brackets, the same words, a place for a link.
class BracketsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
    void pairsAreTold();
    void areFoundBothWays_data() { pairs_data(); }
    void areFoundBothWays();
    void closes_data();
    void closes();
    void isQuick_data();
    void isQuick();
    void occurrences_data();
    void occurrences();
    void links_data();
    void links();
    void targets_data();
    void targets();
    void noLinkInCode();
};

/// Where a cursor goes.
void BracketsTest::pairs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("before an opening one") << u"a ‸(b) c"_s << u"a (b‸) c"_s;
    QTest::newRow("behind an opening one") << u"a (‸b) c"_s << u"a (b)‸ c"_s;
    QTest::newRow("before a closing one") << u"(b‸)"_s << u"‸(b)"_s;
    QTest::newRow("behind a closing one") << u"(b)‸"_s << u"(‸b)"_s;
    QTest::newRow("square") << u"‸[a](b)"_s << u"[a‸](b)"_s;
    QTest::newRow("between two") << u"[a]‸(b)"_s << u"[a](b‸)"_s;
    QTest::newRow("curly") << u"‸{a: {b}}"_s << u"{a: {b}‸}"_s;
    QTest::newRow("inner ones are skipped") << u"‸(a (b) (c))"_s << u"(a (b) (c)‸)"_s;
    QTest::newRow("others are no partners") << u"‸(a ] b)"_s << u"(a ] b‸)"_s;
    QTest::newRow("over lines") << u"‸{\n  a\n}"_s << u"{\n  a\n‸}"_s;
    QTest::newRow("behind a backslash") << u"‸(a \\) b)"_s << u"(a \\) b‸)"_s;
    QTest::newRow("the backslash is a letter") << u"‸(a \\\\)"_s << u"(a \\\\‸)"_s;
    QTest::newRow("an item's number") << u"‸(a\n1) b)"_s << u"(a\n1) b‸)"_s;
    QTest::newRow("no partner") << u"‸(a"_s << u"‸(a"_s;
    QTest::newRow("no bracket") << u"(a ‸b)"_s << u"(a ‸b)"_s;
    QTest::newRow("nothing") << u"‸"_s << u"‸"_s;
    QTest::newRow("a tag") << u"‸<role>a</role>"_s << u"<role>a‸</role>"_s;
    QTest::newRow("in a tag") << u"<ro‸le>a</role>"_s << u"<role>a‸</role>"_s;
    QTest::newRow("behind a closing tag") << u"<role>a</role>‸"_s << u"<role>‸a</role>"_s;
    QTest::newRow("a tag in one of its name") << u"‸<a><a>x</a></a>"_s << u"<a><a>x</a>‸</a>"_s;
    QTest::newRow("a tag with attributes") << u"‸<a b=\"c\">x</a>"_s << u"<a b=\"c\">x‸</a>"_s;
    QTest::newRow("over lines, a tag") << u"‸<example>\n(\n</example>"_s << u"<example>\n(\n‸</example>"_s;
    QTest::newRow("a tag that closes itself") << u"‸<br/> </br>"_s << u"‸<br/> </br>"_s;
    QTest::newRow("a tag that is not closed") << u"‸<role>a"_s << u"‸<role>a"_s;
    QTest::newRow("an address") << u"‸<https://a.b> </https>"_s << u"‸<https://a.b> </https>"_s;
    QTest::newRow("less than") << u"a ‸< b > c"_s << u"a ‸< b > c"_s;
    QTest::newRow("a fence") << u"‸```sh\nls\n```\n"_s << u"```sh\nls\n‸```\n"_s;
    QTest::newRow("a fence's end") << u"```\nls\n```‸"_s << u"```‸\nls\n```"_s;
    QTest::newRow("tildes") << u"‸~~~\n```\n~~~"_s << u"~~~\n```\n‸~~~"_s;
    QTest::newRow("an open fence") << u"‸```\nls"_s << u"‸```\nls"_s;
    QTest::newRow("a code span is no fence") << u"‸```a``` b\n```\n"_s << u"‸```a``` b\n```\n"_s;
    QTest::newRow("cut in a fence") << u"ls\n```\n\na\n\n‸```sh\nls\n```\n"_s << u"ls\n```\n\na\n\n```sh\nls\n‸```\n"_s;
    QTest::newRow("signs beyond U+FFFF") << u"‸(😀)"_s << u"(😀‸)"_s;
}

void BracketsTest::pairs()
{
    QFETCH(const QString, before);
    Marked marked = Marked::of(before);
    const auto pair = bracketsAt(marked.text, marked.selection.start);
    if (pair)
        marked.selection.start = otherSide(*pair, marked.selection.start);
    QTEST(marked.marked(), "after");
}

void BracketsTest::pairsAreTold()
{
    const QString text = u"<a>x</a>"_s;
    QCOMPARE(bracketsAt(text, 0), (BracketPair{.here = {0, 3}, .other = {4, 4}}));
    QCOMPARE(bracketsAt(text, 8), (BracketPair{.here = {4, 4}, .other = {0, 3}}));
}

/// And what is found is asked for at all.
void BracketsTest::areFoundBothWays()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    if (before == after)
        return;
    const Marked there = Marked::of(after);
    const auto back = bracketsAt(there.text, there.selection.start);
    QVERIFY(back);
    const Marked here = Marked::of(before);
    QVERIFY(back->other.touches(here.selection.start));
    for (const Marked &marked : {here, there}) {
        const qsizetype start = lineStart(marked.text, marked.selection.start);
        const QStringView line = QStringView(marked.text).sliced(start, lineEnd(marked.text, start) - start);
        QVERIFY(isBesideBracket(line, marked.selection.start - start));
    }
}

void BracketsTest::closes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QChar>("typed");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("at the end") << u"a ‸"_s << QChar(u'(') << true;
    QTest::newRow("before a blank") << u"a ‸ b"_s << QChar(u'[') << true;
    QTest::newRow("before a word") << u"a ‸b"_s << QChar(u'(') << false;
    QTest::newRow("in brackets") << u"(‸)"_s << QChar(u'{') << true;
    QTest::newRow("a quote") << u"‸"_s << QChar(u'"') << true;
    QTest::newRow("a quote behind a word") << u"a‸"_s << QChar(u'"') << false;
    QTest::newRow("a bracket behind a word") << u"a‸"_s << QChar(u'(') << true;
    QTest::newRow("backtick") << u"a ‸"_s << QChar(u'`') << true;
    QTest::newRow("a third backtick") << u"``‸"_s << QChar(u'`') << false;
}

void BracketsTest::closes()
{
    QFETCH(const QString, line);
    QFETCH(const QChar, typed);
    const Marked marked = Marked::of(line);
    const qsizetype at = marked.selection.start;
    QVERIFY(!closingOf(typed).isNull());
    QTEST(closesItself(typed, at > 0 ? marked.text.at(at - 1) : QChar(),
                       at < marked.text.size() ? marked.text.at(at) : QChar()),
          "isClosed");
    QVERIFY(closingOf(u'a').isNull() && closingOf(u')').isNull());
}

void BracketsTest::isQuick_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("brackets") << u"("_s.repeated(40'000);
    QTest::newRow("tags") << u"<a>"_s + u"<"_s.repeated(40'000);
    QTest::newRow("names") << u"<a>"_s.repeated(13'000);
    QTest::newRow("fences") << u"```\n"_s.repeated(10'001);
    QTest::newRow("backslashes") << u"("_s + u"\\"_s.repeated(40'000) + u")"_s;
    QTest::newRow("numbers") << u"("_s + u"1)"_s.repeated(20'000);
}

/// A key waits for it.
void BracketsTest::isQuick()
{
    QFETCH(const QString, text);
    const Bound bound(200);
    (void)bracketsAt(text, 0);
    (void)bracketsAt(text, text.size());
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

void BracketsTest::occurrences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isToEnd");
    QTest::addColumn<QString>("after");
    QTest::newRow("the word") << u"one tw‸o"_s << true << u"one ⟦two⟧"_s;
    QTest::newRow("no word") << u"one ‸ two"_s << true << u"one ‸ two"_s;
    QTest::newRow("the next one") << u"⟦a⟧ b a c a"_s << true << u"a b ⟦a⟧ c a"_s;
    QTest::newRow("from the end on") << u"a b ⟦a⟧ c"_s << true << u"⟦a⟧ b a c"_s;
    QTest::newRow("the one before") << u"a b ⟦a⟧ c a"_s << false << u"⟦a⟧ b a c a"_s;
    QTest::newRow("from the start on") << u"⟦a⟧ b a c a"_s << false << u"a b a c ⟦a⟧"_s;
    QTest::newRow("no other one") << u"⟦a⟧ b"_s << true << u"⟦a⟧ b"_s;
    QTest::newRow("itself in part") << u"⟦aa⟧a"_s << true << u"⟦aa⟧a"_s;
    QTest::newRow("itself in part, before") << u"a⟦aa⟧"_s << false << u"a⟦aa⟧"_s;
    QTest::newRow("other letters") << u"⟦a⟧ A a"_s << true << u"a A ⟦a⟧"_s;
    QTest::newRow("over lines") << u"⟦a\nb⟧ a\nb"_s << true << u"a\nb ⟦a\nb⟧"_s;
    QTest::newRow("nothing") << u"‸"_s << true << u"‸"_s;
}

void BracketsTest::occurrences()
{
    QFETCH(const QString, before);
    QFETCH(const bool, isToEnd);
    Marked marked = Marked::of(before);
    const TextRange found = nextOccurrence(marked.text, marked.selection, isToEnd ? Towards::End : Towards::Start);
    if (!found.isEmpty())
        marked.selection = found;
    QTEST(marked.marked(), "after");
}

void BracketsTest::links_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("after");
    const QString site = u"https://a.example"_s;
    QTest::newRow("words") << u"see ⟦the page⟧."_s << site << u"see [the page](https://a.example)‸."_s;
    QTest::newRow("blanks around") << u"⟦a⟧"_s << u"  https://a.example\n"_s << u"[a](https://a.example)‸"_s;
    QTest::newRow("a path") << u"⟦a⟧"_s << u"../docs/style.md"_s << u"[a](../docs/style.md)‸"_s;
    QTest::newRow("a bracket in the words") << u"⟦a]b⟧"_s << site << u"[a\\]b](https://a.example)‸"_s;
    QTest::newRow("brackets in the words") << u"⟦[a]⟧"_s << site << u"[\\[a\\]](https://a.example)‸"_s;
    QTest::newRow("one that has a backslash") << u"⟦a\\]b⟧"_s << site << u"[a\\]b](https://a.example)‸"_s;
    QTest::newRow("brackets in code") << u"⟦`a[0]`⟧"_s << site << u"[`a[0]`](https://a.example)‸"_s;
    QTest::newRow("a bracket in the address") << u"⟦a⟧"_s << u"https://a/b)"_s << u"[a](https://a/b\\))‸"_s;
    QTest::newRow("two brackets in the address") << u"⟦a⟧"_s << u"https://a/b_(c)"_s << u"[a](https://a/b_(c))‸"_s;
    QTest::newRow("percent") << u"⟦%1⟧"_s << u"https://a/%2%1"_s << u"[%1](https://a/%2%1)‸"_s;
    QTest::newRow("nothing selected") << u"a‸"_s << site << u"a‸"_s;
    QTest::newRow("blanks selected") << u"a⟦ ⟧"_s << site << u"a⟦ ⟧"_s;
    QTest::newRow("two lines") << u"⟦a\nb⟧"_s << site << u"⟦a\nb⟧"_s;
    QTest::newRow("no address") << u"⟦a⟧"_s << u"https is not"_s << u"⟦a⟧"_s;
    QTest::newRow("over an address") << u"⟦https://b.example⟧"_s << site << u"⟦https://b.example⟧"_s;
    QTest::newRow("an address in a link") << u"[a](⟦b⟧)"_s << site << u"[a](⟦b⟧)"_s;
    QTest::newRow("words of a link") << u"[⟦a⟧ b](c)"_s << site << u"[⟦a⟧ b](c)"_s;
    QTest::newRow("a link") << u"⟦[a](b)⟧"_s << site << u"⟦[a](b)⟧"_s;
    QTest::newRow("behind a link") << u"[a](b) ⟦c⟧"_s << site << u"[a](b) [c](https://a.example)‸"_s;
    QTest::newRow("before a link") << u"⟦c⟧ [a](b)"_s << site << u"[c](https://a.example)‸ [a](b)"_s;
    QTest::newRow("in a header") << u"---\na: ⟦b⟧\n---\n"_s << site << u"---\na: ⟦b⟧\n---\n"_s;
    QTest::newRow("fenced code") << u"```\n⟦ls⟧\n```"_s << site << u"```\n⟦ls⟧\n```"_s;
}

void BracketsTest::links()
{
    QFETCH(const QString, before);
    QFETCH(const QString, address);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(pasteLink(marked.context(), address)), "after");
}

void BracketsTest::targets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTarget");
    QTest::newRow("https") << u"https://a.example/b?c=d#e"_s << true;
    QTest::newRow("capitals") << u"HTTP://a.example"_s << true;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << true;
    QTest::newRow("the scheme only") << u"https://"_s << false;
    QTest::newRow("another scheme") << u"javascript:alert(1)"_s << false;
    QTest::newRow("two words") << u"https://a b"_s << false;
    QTest::newRow("two lines") << u"https://a\nhttps://b"_s << false;
    QTest::newRow("a path") << u"./a/b.md"_s << true;
    QTest::newRow("a path from home") << u"~/a.md"_s << true;
    QTest::newRow("a folder") << u"../a"_s << false;
    QTest::newRow("a hidden file") << u"./.gitignore"_s << false;
    QTest::newRow("a word") << u"a.md"_s << false;
    QTest::newRow("a command") << u"/agents"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("too long") << u"https://"_s + u"a"_s.repeated(3'000) << false;
}

void BracketsTest::targets()
{
    QFETCH(const QString, text);
    QTEST(isLinkTarget(text), "isTarget");
}

void BracketsTest::noLinkInCode()
{
    const Marked marked = Marked::of(u"`⟦a⟧`"_s);
    EditContext context = marked.context();
    context.isInCode = true;
    QVERIFY(pasteLink(context, u"https://a.example").isEmpty());
}

QTEST_APPLESS_MAIN(BracketsTest)
#include "tst_brackets.moc"
