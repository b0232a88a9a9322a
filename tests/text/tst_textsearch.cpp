// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "text/textsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QList<qsizetype> startsOf(const TextSearch::Matches &matches)
{
    QList<qsizetype> starts;
    for (const TextRange &range : matches.ranges)
        starts.append(range.start);
    return starts;
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("flags"); // c: case, w: words, r: expression
        QTest::addColumn<QList<qsizetype>>("starts");
        const auto row = [](const char *name, const QString &text, const QString &pattern, const QString &flags,
                            QList<qsizetype> starts) { QTest::newRow(name) << text << pattern << flags << starts; };
        row("nothing", u"abc"_s, QString(), QString(), {});
        row("none", u"abc"_s, u"x"_s, QString(), {});
        row("any case", u"ab AB aB"_s, u"Ab"_s, QString(), {0, 3, 6});
        row("case", u"ab Ab aB"_s, u"Ab"_s, u"c"_s, {3});
        row("no overlap", u"aaaa"_s, u"aa"_s, QString(), {0, 2});
        row("words", u"cat concat cat_ cat."_s, u"cat"_s, u"w"_s, {0, 16});
        row("word with umlaut", u"für fürs"_s, u"für"_s, u"w"_s, {0});
        row("words of signs", u"a -- b"_s, u"--"_s, u"w"_s, {2});
        row("words overlapping", u"aab ab"_s, u"ab"_s, u"w"_s, {4});
        row("point is a point", u"a.b axb"_s, u"a.b"_s, QString(), {0});
        row("expression", u"a.b axb"_s, u"a.b"_s, u"r"_s, {0, 4});
        row("expression any case", u"AB ab"_s, u"a\\w"_s, u"r"_s, {0, 3});
        row("expression words", u"cat cats"_s, u"c\\w\\w"_s, u"rw"_s, {0});
        row("line starts", u"a\na\nb"_s, u"^a"_s, u"r"_s, {0, 2});
        row("line ends", u"ab\nab"_s, u"b$"_s, u"r"_s, {1, 4});
        row("point is no line end", u"a\nb"_s, u"a.b"_s, u"r"_s, {});
        row("over lines", u"a\nb"_s, u"a\\nb"_s, u"r"_s, {0});
        row("empty matches are none", u"abc"_s, u"x*"_s, u"r"_s, {});
        row("no-break space", u"a\u00a0b a b"_s, u"a\u00a0b"_s, QString(), {0});
        row("byte", u"a"_s + QChar(0xDCFF) + u"b"_s, QString(QChar(0xDCFF)), QString(), {1});
        row("expression beside a byte", QChar(0xDCFF) + u"abc"_s, u"b"_s, u"r"_s, {2});
        row("astral", u"\U0001F600 a"_s, u"a"_s, u"r"_s, {3});
    }
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, pattern);
        QFETCH(const QString, flags);
        const SearchQuery query{pattern, flags.contains(u'c'), flags.contains(u'w'), flags.contains(u'r')};
        const auto search = TextSearch::make(query);
        QVERIFY(search);
        const TextSearch::Matches matches = search->findAll(text);
        QVERIFY(matches.complete);
        QTEST(startsOf(matches), "starts");
    }

    void wrongExpressionsSayWhy()
    {
        const auto search = TextSearch::make({.text = u"ab(c"_s, .regularExpression = true});
        QVERIFY(!search);
        QCOMPARE(search.error().code, Error::Code::Syntax);
        QVERIFY(search.error().text.contains(u"character 5"_s));
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<bool>("expression");
        QTest::addColumn<QString>("after");
        QTest::newRow("plain") << u"b"_s << u"\\1x"_s << false << u"a\\1x a\\1x\nc"_s;
        QTest::newRow("empty") << u" "_s << QString() << false << u"abab\nc"_s;
        QTest::newRow("groups") << u"(a)(b)"_s << u"\\2\\1"_s << true << u"ba ba\nc"_s;
        QTest::newRow("whole") << u"ab"_s << u"[\\0]"_s << true << u"[ab] [ab]\nc"_s;
        QTest::newRow("group that is not there") << u"(a)|(c)"_s << u"<\\2>"_s << true << u"<>b <>b\n<c>"_s;
        QTest::newRow("signs") << u" "_s << u"\\n\\t\\\\\\q"_s << true << u"ab\n\t\\\\qab\nc"_s;
        QTest::newRow("look back") << u"(?<=a)b"_s << u"x"_s << true << u"ax ax\nc"_s;
        QTest::newRow("kept out of the match") << u"a\\Kb"_s << u"x"_s << true << u"ax ax\nc"_s;
        QTest::newRow("nothing first") << u"\\b|b"_s << u"x"_s << true << u"ax ax\nc"_s;
        QTest::newRow("what was found before") << u"(a)(b) \\1\\2"_s << u"\\2\\1"_s << true << u"ba\nc"_s;
        QTest::newRow("anchor") << u"^."_s << u"-\\0"_s << true << u"-ab ab\n-c"_s;
    }
    void replaces()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, replacement);
        QFETCH(const bool, expression);
        const QString text = u"ab ab\nc"_s;
        const auto search = TextSearch::make({.text = pattern, .regularExpression = expression});
        QVERIFY(search);
        const ChangeSet changes = search->replacing(text, search->findAll(text).ranges, replacement);
        QTEST(changes.applyTo(text).value(), "after");
    }

    void bytesSurviveAReplacement()
    {
        const QString text = u"a"_s + QChar(0xDCFF) + u"b"_s;
        const auto search = TextSearch::make({.text = u"a(.)b"_s, .regularExpression = true});
        const ChangeSet changes = search->replacing(text, search->findAll(text).ranges, u"[\\1]"_s);
        QCOMPARE(changes.applyTo(text).value(), u"["_s + QChar(0xDCFF) + u"]"_s);
    }

    /// The engine can be stopped only between two places.
    void comparisonsWithItselfEnd()
    {
        const Bound bound(5'000);
        QString text;
        for (int i = 0; i < 30'000; ++i)
            text += u"w%1 "_s.arg(i);
        const auto search = TextSearch::make({.text = uR"(\b(\w+)\b[\s\S]*?\b\1\1\b)"_s, .regularExpression = true});
        QVERIFY(!search->findAll(text).complete);
        QVERIFY2(bound.isHeld(), bound.toText().constData());
    }

    /// What was found and not wanted counts as well.
    void givingUpIsToldBehindAnyMatch()
    {
        const SearchQuery query{.text = u"(a+)+b|foo"_s, .wholeWords = true, .regularExpression = true};
        const auto search = TextSearch::make(query);
        const TextSearch::Matches matches = search->findAll(u"foox "_s + u"a"_s.repeated(5'000));
        QVERIFY(matches.ranges.empty());
        QVERIFY(!matches.complete);
    }

    void expensiveExpressionsEnd()
    {
        const Bound bound(5'000);
        const auto search = TextSearch::make({.text = u"(a+)+$"_s, .regularExpression = true});
        const TextSearch::Matches matches = search->findAll(u"a"_s.repeated(5000) + u"c"_s);
        QVERIFY(!matches.complete);
        QVERIFY2(bound.isHeld(), bound.toText().constData());
    }
};

QTEST_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
