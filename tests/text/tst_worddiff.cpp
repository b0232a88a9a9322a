// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "text/worddiff.h"

#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A text with the stretches that differ in brackets.
QString marked(const QString &text, const std::vector<TextRange> &ranges)
{
    QString result = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        result.insert(range->end(), u'⟧');
        result.insert(range->start, u'⟦');
    }
    return result;
}

QString without(const QString &text, const std::vector<TextRange> &ranges)
{
    QString result = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        result.remove(range->start, range->length);
    return result;
}

bool isSound(const QString &text, const std::vector<TextRange> &ranges)
{
    qsizetype end = -1;
    for (const TextRange &range : ranges) {
        if (range.start <= end || range.isEmpty() || range.end() > text.size())
            return false;
        end = range.end();
        for (const qsizetype at : {range.start, range.end()}) {
            if (at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate())
                return false;
        }
    }
    return true;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marks_data();
    void marks();
    void isSoundForAnyTexts();
    void measuresLikeness_data();
    void measuresLikeness();
    void staysQuick_data();
    void staysQuick();
    void words();
};

void TestWordDiff::marks_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const QString &left, const QString &right) {
        QTest::newRow(name) << left << right;
    };
    row("equal", u"the same"_s, u"the same"_s);
    row("from nothing", u""_s, u"⟦all of it⟧"_s);
    row("to nothing", u"⟦all of it⟧"_s, u""_s);
    row("a word", u"Reviews ⟦code⟧ for style."_s, u"Reviews ⟦prose⟧ for style."_s);
    row("within a word", u"a ⟦reviewer⟧ of code"_s, u"a ⟦reviewers⟧ of code"_s);
    row("a word more", u"a quick fox"_s, u"a ⟦very ⟧quick fox"_s);
    row("a word less at the end", u"a quick ⟦brown ⟧fox"_s, u"a quick fox"_s);
    row("words beside each other are one", u"When ⟦the old⟧ fox jumps"_s, u"When ⟦a young⟧ fox jumps"_s);
    row("words apart are two", u"⟦One⟧ is not ⟦two⟧ at all, that is for sure"_s,
        u"⟦Three⟧ is not ⟦four⟧ at all, that is for sure"_s);
    row("a YAML value", u"model: ⟦sonnet⟧"_s, u"model: ⟦opus⟧"_s);
    row("a YAML list", u"tools: Read, ⟦Grep⟧, Bash"_s, u"tools: Read, ⟦Glob⟧, Bash"_s);
    row("an entry more", u"tools: Read, Grep"_s, u"tools: Read, Grep⟦, Bash⟧"_s);
    row("quotes", u"description: Use when: it rains"_s, u"description: ⟦\"⟧Use when: it rains⟦\"⟧"_s);
    row("case", u"name: ⟦Code⟧-reviewer"_s, u"name: ⟦code⟧-reviewer"_s);
    row("indentation", u"⟦  ⟧- Read"_s, u"⟦    ⟧- Read"_s);
    row("a blank at the end", u"name: a"_s, u"name: a⟦ ⟧"_s);
    row("an apostrophe belongs to its word", u"it ⟦doesn't⟧ load here"_s, u"it ⟦does⟧ load here"_s);
    row("a number", u"at most ⟦3.14⟧ of them, please"_s, u"at most ⟦3.15⟧ of them, please"_s);
    row("Chinese by character", u"审查代码的⟦质⟧量和风格"_s, u"审查代码的⟦数⟧量和风格"_s);
    row("Japanese", u"コードを⟦確⟧認してください"_s, u"コードを⟦承⟧認してください"_s);
    row("an accent as its own sign", u"un ⟦cafe\u0301⟧ noir et chaud"_s, u"un ⟦cafe⟧ noir et chaud"_s);
    row("an emoji of several", u"done ⟦👩‍💻⟧ by hand, all of it"_s,
        u"done ⟦👩‍🔬⟧ by hand, all of it"_s);
    row("pairs of surrogates", u"a ⟦😀⟧ in the middle of it"_s, u"a ⟦😁⟧ in the middle of it"_s);
    const QString byteText = u"a ⟦%1⟧ in the middle of it"_s; // lone surrogates stand in no literal
    row("bytes that are no text", byteText.arg(QChar(0xDC80)), byteText.arg(QChar(0xDC81)));
    row("nothing in common", u"⟦Some words, really⟧"_s, u"⟦4711 0815⟧"_s);
    row("lines", u"one\n⟦two⟧\nthree"_s, u"one\n⟦2⟧\nthree"_s);
}

void TestWordDiff::marks()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const auto plain = [](QString text) { return text.remove(u'⟦').remove(u'⟧'); };
    const WordDifference found = wordDifference(plain(left), plain(right));
    QCOMPARE(marked(plain(left), found.left), left);
    QCOMPARE(marked(plain(right), found.right), right);
    const WordDifference back = wordDifference(plain(right), plain(left));
    QVERIFY(isSound(plain(right), back.left) && isSound(plain(left), back.right));
}

void TestWordDiff::isSoundForAnyTexts()
{
    std::mt19937 random(5);
    const QStringList parts{u"a"_s,
                            u"b"_s,
                            u" "_s,
                            u", "_s,
                            u"\n"_s,
                            u"word"_s,
                            u"😀"_s,
                            u"查"_s,
                            u"\u0301"_s,
                            QString(QChar(0xDC80)),
                            QString(QChar(0xD83D)),
                            u"\u200d"_s,
                            u"-"_s};
    const auto text = [&] {
        QString result;
        for (unsigned length = random() % 20; length > 0; --length)
            result += parts[qsizetype(random() % std::size_t(parts.size()))];
        return result;
    };
    for (int round = 0; round < 5'000; ++round) {
        const QString left = text();
        const QString right = text();
        const WordDifference found = wordDifference(left, right);
        QVERIFY(isSound(left, found.left));
        QVERIFY(isSound(right, found.right));
        QCOMPARE(found.isEmpty(), left == right);
        // What is not marked is the same on both sides.
        QCOMPARE(without(left, found.left), without(right, found.right));
        QVERIFY(found.likeness >= 0 && found.likeness <= 1);
    }
}

void TestWordDiff::measuresLikeness_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("percent");
    QTest::newRow("equal") << u"a b"_s << u"a b"_s << 100;
    QTest::newRow("empty") << u""_s << u""_s << 100;
    QTest::newRow("nothing") << u"aa"_s << u"bb"_s << 0;
    QTest::newRow("half") << u"aa bb"_s << u"aa cc"_s << 50;
    QTest::newRow("of the longer") << u"aa"_s << u"aa bb cc dd"_s << 25;
    QTest::newRow("blanks count nothing") << u"a  b"_s << u"a b"_s << 100;
}

void TestWordDiff::measuresLikeness()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const int, percent);
    QCOMPARE(qRound(100 * wordDifference(left, right).likeness), percent);
}

void TestWordDiff::staysQuick_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<unsigned>("distinct");
    QTest::newRow("few words again and again") << 15'000 << 3U;
    QTest::newRow("many words") << 15'000 << 5'000U;
    QTest::newRow("huge") << 2'000'000 << 1'000U;
}

void TestWordDiff::staysQuick()
{
    QFETCH(const int, words);
    QFETCH(const unsigned, distinct);
    std::mt19937 random(3);
    const auto text = [&] {
        QString result;
        for (int i = 0; i < words; ++i)
            result += QString::number(random() % distinct) + u' ';
        return result;
    };
    const QString left = text();
    const QString right = text();
    const Bound bound(5'000);
    const WordDifference found = wordDifference(left, right);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    QVERIFY(without(left, found.left) == without(right, found.right));
}

void TestWordDiff::words()
{
    QStringList found;
    for (const QStringView word : wordsOf(u"tools: Read,  snake_case 查码\n"_s))
        found << word.toString();
    QCOMPARE(found, QStringList({u"tools"_s, u":"_s, u"Read"_s, u","_s, u"snake_case"_s, u"查"_s, u"码"_s}));
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
