// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void distance_data();
    void distance();
    void nearest_data();
    void nearest();
    void names_data();
    void names();
};

void TestWords::distance_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("expected");
    QTest::newRow("equal") << u"tools"_s << u"tools"_s << 0;
    QTest::newRow("empty") << QString() << u"abc"_s << 3;
    QTest::newRow("swap") << u"tolos"_s << u"tools"_s << 1;
    QTest::newRow("drop") << u"color"_s << u"colour"_s << 1;
    QTest::newRow("change") << u"kitten"_s << u"sitting"_s << 3;
}

void TestWords::distance()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, expected);
    QCOMPARE(editDistance(a, b), expected);
    QCOMPARE(editDistance(b, a), expected);
}

void TestWords::nearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("itself") << u"model"_s << u"model"_s;
    QTest::newRow("underscore") << u"max_turns"_s << u"maxTurns"_s;
    QTest::newRow("case") << u"Name"_s << u"name"_s;
    QTest::newRow("plural") << u"tool"_s << u"tools"_s;
    QTest::newRow("typing slip") << u"disalowedTools"_s << u"disallowedTools"_s;
    QTest::newRow("short word") << u"mode"_s << QString();
    QTest::newRow("nothing like it") << u"license"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << QString(10'000, u'x') << QString();
}

void TestWords::nearest()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    const QStringList fields{u"name"_s, u"description"_s, u"tools"_s, u"disallowedTools"_s, u"model"_s, u"maxTurns"_s};
    QCOMPARE(nearestWord(word, fields), expected);
}

void TestWords::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kept") << u"code-reviewer"_s << u"code-reviewer"_s;
    QTest::newRow("words") << u"Code Reviewer (senior)"_s << u"code-reviewer-senior"_s;
    QTest::newRow("marks") << u"Prüfer_für:Code"_s << u"prufer-fur-code"_s;
    QTest::newRow("nothing left") << u"代码"_s << QString();
    QTest::newRow("hyphens") << u"--x--"_s << u"x"_s;
}

void TestWords::names()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(toAgentName(text), expected);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
