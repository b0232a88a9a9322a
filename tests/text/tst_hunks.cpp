// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "text/hunks.h"
#include "text/linechanges.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Side = SideBySide::Side;
using Row = SideBySide::Row;

/// The rows for the eye: "a = a", "a | b", "a <", "> b".
QStringList shown(const SideBySide &sides)
{
    QStringList rows;
    const auto line = [&sides](Side side, qsizetype number) {
        const TextRange range = sides.lineRange(side, number);
        return sides.text(side).sliced(range.start, range.length);
    };
    for (const Row &row : sides.rows()) {
        switch (row.kind) {
        case Row::Kind::Equal:
            rows << line(Side::Left, row.left) + u" = "_s + line(Side::Right, row.right);
            break;
        case Row::Kind::Changed:
            rows << line(Side::Left, row.left) + u" | "_s + line(Side::Right, row.right);
            break;
        case Row::Kind::OnlyLeft:
            rows << line(Side::Left, row.left) + u" <"_s;
            break;
        case Row::Kind::OnlyRight:
            rows << u"> "_s + line(Side::Right, row.right);
            break;
        }
    }
    return rows;
}

std::vector<std::size_t> all(const SideBySide &sides)
{
    std::vector<std::size_t> numbers(sides.hunks().size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

/// Every line once and in order, words within their lines, hunks over rows that differ.
bool isSound(const SideBySide &sides)
{
    qsizetype left = 0;
    qsizetype right = 0;
    for (const Row &row : sides.rows()) {
        if ((row.left >= 0 && row.left != left++) || (row.right >= 0 && row.right != right++))
            return false;
        if ((row.hunk < 0) != (row.kind == Row::Kind::Equal))
            return false;
        const auto isInside = [&sides](const std::vector<TextRange> &words, Side side, qsizetype number) {
            return std::ranges::all_of(
                words, [&](const TextRange &word) { return sides.lineRange(side, number).contains(word); });
        };
        if (!isInside(row.leftWords, Side::Left, row.left) || !isInside(row.rightWords, Side::Right, row.right))
            return false;
    }
    qsizetype rows = 0;
    for (const SideBySide::Hunk &hunk : sides.hunks()) {
        if (hunk.rowCount <= 0 || hunk.firstRow < rows)
            return false;
        rows = hunk.firstRow + hunk.rowCount;
    }
    const auto lines = [](const QString &text) {
        return text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
    };
    return left == lines(sides.text(Side::Left)) && right == lines(sides.text(Side::Right));
}

QString randomText(std::mt19937 &random)
{
    QString text;
    for (unsigned lines = random() % 12; lines > 0; --lines) {
        for (unsigned words = random() % 4; words > 0; --words)
            text += QString::number(random() % 6) + u' ';
        text += u'\n';
    }
    if (random() % 3 == 0)
        text.chop(1);
    return text;
}

} // namespace

class TestHunks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void marksWords();
    void takes();
    void takesAnything();
    void namesChangedLines();
    void staysQuick_data();
    void staysQuick();
};

void TestHunks::rows_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << u""_s << u""_s << QStringList();
    QTest::newRow("equal") << u"a\nb\n"_s << u"a\nb\n"_s << QStringList{u"a = a"_s, u"b = b"_s};
    QTest::newRow("changed") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << QStringList{u"a = a"_s, u"b | x"_s, u"c = c"_s};
    QTest::newRow("more") << u"a\nc\n"_s << u"a\nb\nc\n"_s << QStringList{u"a = a"_s, u"> b"_s, u"c = c"_s};
    QTest::newRow("less") << u"a\nb\nc\n"_s << u"a\nc\n"_s << QStringList{u"a = a"_s, u"b <"_s, u"c = c"_s};
    QTest::newRow("from nothing") << u""_s << u"a\nb"_s << QStringList{u"> a"_s, u"> b"_s};
    QTest::newRow("final line end") << u"a\nb"_s << u"a\nb\n"_s << QStringList{u"a = a"_s, u"b | b"_s};
    QTest::newRow("a line more before a version of a line")
        << u"model: sonnet 4\n"_s << u"color: red\nmodel: sonnet 5\n"_s
        << QStringList{u"> color: red"_s, u"model: sonnet 4 | model: sonnet 5"_s};
    QTest::newRow("alike ones find each other")
        << u"Check the names of things.\nWrite a report about it.\n"_s
        << u"Something else entirely first\nCheck the names of all things.\nA line\nWrite a long report about it.\n"_s
        << QStringList{u"> Something else entirely first"_s,
                       u"Check the names of things. | Check the names of all things."_s, u"> A line"_s,
                       u"Write a report about it. | Write a long report about it."_s};
    QTest::newRow("entries of one key") << u"name: a\nmodel: opus\n"_s
                                        << u"name: something else\ncolor: red\nmodel: x/y-4.5\n"_s
                                        << QStringList{u"name: a | name: something else"_s, u"> color: red"_s,
                                                       u"model: opus | model: x/y-4.5"_s};
    QTest::newRow("a line that grew")
        << u"a\nCheck the names.\n"_s
        << u"x\ny\nFirst of all, before you do anything else, check the names. Then go on with it and stop.\nz\n"_s
        << QStringList{u"a <"_s, u"> x"_s, u"> y"_s,
                       u"Check the names. | First of all, before you do anything else, check the names. Then go on "
                       "with it and stop."_s,
                       u"> z"_s};
    QTest::newRow("others stay alone") << u"one two\nthree four\n"_s << u"five six\nseven eight\n"_s
                                       << QStringList{u"one two <"_s, u"three four <"_s, u"> five six"_s,
                                                      u"> seven eight"_s};
}

void TestHunks::rows()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QStringList, expected);
    const SideBySide sides(left, right);
    QCOMPARE(shown(sides), expected);
    QCOMPARE(sides.isEqual(), left == right);
    QVERIFY(isSound(sides));
}

void TestHunks::marksWords()
{
    const SideBySide sides(u"a\nmodel: opus\n"_s, u"a\nb\nmodel: sonnet\n"_s);
    const Row &row = sides.rows().back();
    QCOMPARE(row.leftWords, (std::vector<TextRange>{{9, 4}}));
    QCOMPARE(row.rightWords, (std::vector<TextRange>{{11, 6}}));
    // Where only the line end differs no word does.
    const SideBySide ends(u"a"_s, u"a\n"_s);
    QVERIFY(ends.rows().back().kind == Row::Kind::Changed && ends.rows().back().leftWords.empty());
}

void TestHunks::takes()
{
    const QString left = u"1\n2\n3\n4\n5\n"_s;
    const QString right = u"1\ntwo\n3\n5\nsix\n"_s;
    const SideBySide sides(left, right);
    QCOMPARE(sides.hunks().size(), 3U);
    QCOMPARE(sides.taking(0, Side::Left).applyTo(left).value(), u"1\ntwo\n3\n4\n5\n"_s);
    QCOMPARE(sides.taking(1, Side::Left).applyTo(left).value(), u"1\n2\n3\n5\n"_s);
    QCOMPARE(sides.taking(2, Side::Left).applyTo(left).value(), u"1\n2\n3\n4\n5\nsix\n"_s);
    QCOMPARE(sides.taking(0, Side::Right).applyTo(right).value(), u"1\n2\n3\n5\nsix\n"_s);
    QCOMPARE(sides.taking({0, 2}, Side::Left).applyTo(left).value(), u"1\ntwo\n3\n4\n5\nsix\n"_s);
}

void TestHunks::takesAnything()
{
    std::mt19937 random(17);
    for (int round = 0; round < 3'000; ++round) {
        const QString left = randomText(random);
        const QString right = randomText(random);
        const SideBySide sides(left, right);
        QVERIFY(isSound(sides));
        QCOMPARE(sides.taking(all(sides), Side::Left).applyTo(left).value(), right);
        QCOMPARE(sides.taking(all(sides), Side::Right).applyTo(right).value(), left);
        // One after the other, each on what the one before made.
        QString text = left;
        for (int steps = 0; text != right && steps < 40; ++steps) {
            const SideBySide now(text, right);
            text = now.taking(random() % now.hunks().size(), Side::Left).applyTo(text).value();
        }
        QCOMPARE(text, right);
    }
}

void TestHunks::namesChangedLines()
{
    using Kind = LineChange::Kind;
    const QString before = u"1\n2\n3\n4\n5\n"_s;
    const auto changes = lineChanges(before, u"new\n1\n2 changed\n3\n5\n"_s);
    const std::vector<LineChange> expected{{.kind = Kind::Added, .line = 0, .count = 1},
                                           {.kind = Kind::Changed, .line = 2, .count = 1, .before = u"2\n"_s},
                                           {.kind = Kind::Removed, .line = 4, .count = 0, .before = u"4\n"_s}};
    QCOMPARE(changes, expected);
    QVERIFY(lineChanges(before, before).empty());
    QCOMPARE(lineChanges(before, {}), (std::vector<LineChange>{{.kind = Kind::Removed, .before = before}}));
    // A line end more is a change of the line.
    QCOMPARE(lineChanges(u"a"_s, u"a\n"_s),
             (std::vector<LineChange>{{.kind = Kind::Changed, .count = 1, .before = u"a"_s}}));
}

void TestHunks::staysQuick_data()
{
    QTest::addColumn<unsigned>("lines");
    QTest::addColumn<unsigned>("distinct");
    QTest::newRow("one hunk of many lines") << 20'000U << 4'000'000'000U;
    QTest::newRow("many hunks") << 20'000U << 20U;
    QTest::newRow("hundreds") << 400U << 4'000'000'000U;
}

void TestHunks::staysQuick()
{
    QFETCH(const unsigned, lines);
    QFETCH(const unsigned, distinct);
    std::mt19937 random(19);
    const auto text = [&] {
        QString result;
        for (unsigned i = 0; i < lines; ++i)
            result += u"line %1 of %2 words\n"_s.arg(random() % distinct).arg(random() % distinct);
        return result;
    };
    const QString left = text();
    const QString right = text();
    const Bound bound(10'000);
    const SideBySide sides(left, right);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    QVERIFY(sides.taking(all(sides), Side::Left).applyTo(left).value() == right);
}

QTEST_GUILESS_MAIN(TestHunks)
#include "tst_hunks.moc"
