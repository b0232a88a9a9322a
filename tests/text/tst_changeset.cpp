// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "text/changeset.h"

#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

ChangeSet setOf(std::initializer_list<TextEdit> edits)
{
    ChangeSet set;
    for (const TextEdit &edit : edits) {
        if (!set.add(edit.range, edit.text))
            qFatal("edits overlap");
    }
    return set;
}

QString randomText(std::mt19937 &random, int atMost)
{
    static const QString alphabet = u"ab\n\U0001F600\U0001F601"_s;
    QString text;
    for (auto length = random() % static_cast<unsigned>(atMost + 1); length > 0; --length)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
    return text;
}

ChangeSet randomSet(std::mt19937 &random, const QString &text)
{
    ChangeSet set;
    const auto size = static_cast<unsigned>(text.size());
    for (auto tries = random() % 6; tries > 0; --tries) {
        const auto start = static_cast<qsizetype>(random() % (size + 1));
        const auto length = std::min<qsizetype>(static_cast<qsizetype>(random() % 4), text.size() - start);
        (void)set.add({start, length}, randomText(random, 4));
    }
    return set;
}

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesInOrderOfPlace();
    void refusesOverlap_data();
    void refusesOverlap();
    void refusesWhatTheTextLacks();
    void joinsAllOrNone();
    void mapsOffsets();
    void minimises_data();
    void minimises();
    void randomSetsHold();
};

void TestChangeSet::appliesInOrderOfPlace()
{
    const ChangeSet set = setOf({{{4, 2}, u"Z"_s}, {{0, 1}, u""_s}, {{4, 0}, u"<"_s}, {{6, 0}, u">"_s}});
    QCOMPARE(set.applyTo(u"abcdefg"_s).value(), u"bcd<Z>g"_s);
    QCOMPARE(set.edits().front().range, (TextRange{0, 1}));
    QVERIFY(ChangeSet().isEmpty());
    QCOMPARE(ChangeSet().applyTo(u"abc"_s).value(), u"abc"_s);
}

void TestChangeSet::refusesOverlap_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    // The set holds [2, 4) and an insertion at 6.
    QTest::newRow("touches before") << 0 << 2 << true;
    QTest::newRow("touches behind") << 4 << 2 << true;
    QTest::newRow("insertion at the start") << 2 << 0 << true;
    QTest::newRow("insertion at the end") << 4 << 0 << true;
    QTest::newRow("starts at an insertion") << 6 << 2 << true;
    QTest::newRow("insertion inside") << 3 << 0 << false;
    QTest::newRow("reaches in") << 1 << 2 << false;
    QTest::newRow("reaches out") << 3 << 2 << false;
    QTest::newRow("covers") << 0 << 9 << false;
    QTest::newRow("the same") << 2 << 2 << false;
    QTest::newRow("same start, shorter") << 2 << 1 << false;
    QTest::newRow("same start, longer") << 2 << 3 << false;
    QTest::newRow("covers an insertion") << 5 << 2 << false;
    QTest::newRow("second insertion") << 6 << 0 << false;
    QTest::newRow("negative start") << -1 << 1 << false;
    QTest::newRow("negative length") << 8 << -1 << false;
}

void TestChangeSet::refusesOverlap()
{
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(bool, fits);
    ChangeSet set = setOf({{{2, 2}, u"x"_s}, {{6, 0}, u"y"_s}});
    const ChangeSet before = set;
    const auto result = set.add({start, length}, u"z"_s);
    QCOMPARE(result.has_value(), fits);
    if (!fits) {
        QCOMPARE(result.error().code, Error::Code::OutOfRange);
        QCOMPARE(set, before);
    }
}

void TestChangeSet::refusesWhatTheTextLacks()
{
    const auto result = ChangeSet::replacing({2, 2}, u"x"_s).applyTo(u"abc"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::OutOfRange);
    QCOMPARE(result.error().range, (TextRange{2, 2}));
    QVERIFY(!ChangeSet::replacing({-1, 1}, u"x"_s).applyTo(u"abc"_s));
}

void TestChangeSet::joinsAllOrNone()
{
    ChangeSet set = setOf({{{2, 2}, u"x"_s}});
    QVERIFY(!set.add(setOf({{{0, 1}, u"a"_s}, {{3, 2}, u"b"_s}})));
    QCOMPARE(set, setOf({{{2, 2}, u"x"_s}}));
    QVERIFY(set.add(setOf({{{0, 1}, u"a"_s}, {{4, 2}, u"b"_s}})));
    QCOMPARE(set, setOf({{{0, 1}, u"a"_s}, {{2, 2}, u"x"_s}, {{4, 2}, u"b"_s}}));
}

void TestChangeSet::mapsOffsets()
{
    const ChangeSet set = setOf({{{2, 3}, u"x"_s}, {{7, 0}, u"yy"_s}});
    QCOMPARE(set.mapOffset(0), 0);
    QCOMPARE(set.mapOffset(2), 2);
    QCOMPARE(set.mapOffset(3), 3);
    QCOMPARE(set.mapOffset(5), 3);
    QCOMPARE(set.mapOffset(6), 4);
    QCOMPARE(set.mapOffset(7), 7);
    QCOMPARE(set.mapOffset(8), 8);
}

void TestChangeSet::minimises_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("added");
    QTest::newRow("middle") << u"one two three"_s << u"one 2 three"_s << u"two"_s << u"2"_s;
    QTest::newRow("repeated") << u"aaa"_s << u"aa"_s << u"a"_s << QString();
    QTest::newRow("insertion") << u"ab"_s << u"axb"_s << QString() << u"x"_s;
    QTest::newRow("same high surrogate") << u"a\U0001F600b"_s << u"a\U0001F601b"_s << u"\U0001F600"_s
                                         << u"\U0001F601"_s;
    QTest::newRow("same low surrogate") << u"a\U0001F600b"_s << u"a\U0001FA00b"_s << u"\U0001F600"_s << u"\U0001FA00"_s;
}

void TestChangeSet::minimises()
{
    QFETCH(QString, was);
    QFETCH(QString, becomes);
    QFETCH(QString, removed);
    QFETCH(QString, added);
    const QString before = u"<"_s + was + u">"_s;
    const ChangeSet small = ChangeSet::replacing({1, was.size()}, becomes).minimised(before);
    QCOMPARE(small.edits().size(), 1U);
    const TextEdit &edit = small.edits().front();
    QCOMPARE(before.sliced(edit.range.start, edit.range.length), removed);
    QCOMPARE(edit.text, added);
    QCOMPARE(small.applyTo(before).value(), u"<"_s + becomes + u">"_s);
    QVERIFY(ChangeSet::replacing({1, was.size()}, was).minimised(before).isEmpty());
}

void TestChangeSet::randomSetsHold()
{
    std::mt19937 random(20260101);
    for (int round = 0; round < 20'000; ++round) {
        const QString before = randomText(random, 12);
        const ChangeSet set = randomSet(random, before);
        const QString after = set.applyTo(before).value();
        QCOMPARE(set.inverse(before).applyTo(after).value(), before);
        QCOMPARE(set.minimised(before).applyTo(before).value(), after);
        QCOMPARE(set.mapOffset(before.size()), after.size());
        for (qsizetype offset = 0; offset < before.size(); ++offset)
            QVERIFY(set.mapOffset(offset) <= set.mapOffset(offset + 1));
    }
}

QTEST_APPLESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
