// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/querycompletion.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestQueryCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offers_data();
    void offers();
    void helpsWithEachKey();
    void offersNoLongList();
};

namespace {

AgentVocabulary vocabulary()
{
    return {.models = {u"claude-opus-4"_s, u"haiku"_s, u"opus"_s},
            .colours = {u"blue"_s, u"red"_s},
            .places = {u"Home"_s, u"shop web"_s},
            .folders = {u"/a b/.claude/agents"_s},
            .tools = {u"Bash"_s, u"Read"_s}};
}

/// The text with the item in place.
QString taken(const QString &text, const QueryCompletion &completion, const QueryCompletion::Item &item)
{
    QString changed = text;
    return changed.replace(completion.replaced.start, completion.replaced.length, item.text);
}

} // namespace

void TestQueryCompletion::offers_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QStringList>("expected"); // the text that comes of each item
    const QStringList all{u"model:"_s, u"color:"_s,  u"can:"_s,  u"has:"_s,    u"is:"_s,
                          u"place:"_s, u"folder:"_s, u"name:"_s, u"tokens:"_s, u"changed:"_s};
    QTest::newRow("nothing") << u"|"_s << all;
    QTest::newRow("c") << u"c|"_s << QStringList{u"color:"_s, u"can:"_s, u"changed:"_s};
    QTest::newRow("C") << u"C|"_s << QStringList{u"color:"_s, u"can:"_s, u"changed:"_s};
    QTest::newRow("colou") << u"colou|"_s << QStringList{u"colour:"_s};
    QTest::newRow("negated") << u"-mo|"_s << QStringList{u"-model:"_s};
    QTest::newRow("no key") << u"review|"_s << QStringList();
    QTest::newRow("quoted word") << u"\"mo|"_s << QStringList();
    QTest::newRow("behind a word") << u"review mo|"_s << QStringList{u"review model:"_s};
    QTest::newRow("before a word") << u"mo| review"_s << QStringList{u"model: review"_s};
    QTest::newRow("within") << u"mo|d x"_s << QStringList{u"model: x"_s};
    QTest::newRow("model") << u"model:|"_s << QStringList{u"model:claude-opus-4"_s, u"model:haiku"_s, u"model:opus"_s};
    QTest::newRow("beginnings first") << u"model:OP|"_s << QStringList{u"model:opus"_s, u"model:claude-opus-4"_s};
    QTest::newRow("within a value") << u"model:ha|x y"_s << QStringList{u"model:haiku y"_s};
    QTest::newRow("negated value") << u"-color:b|"_s << QStringList{u"-color:blue"_s};
    QTest::newRow("quoted value") << u"place:sh|"_s << QStringList{u"place:\"shop web\""_s};
    QTest::newRow("in quotes") << u"place:\"shop w|"_s << QStringList{u"place:\"shop web\""_s};
    QTest::newRow("tool") << u"can:b|"_s << QStringList{u"can:Bash"_s};
    QTest::newRow("has") << u"has:e|"_s << QStringList{u"has:errors"_s, u"has:examples"_s, u"has:problems"_s};
    QTest::newRow("is") << u"is:us|"_s << QStringList{u"is:used"_s};
    QTest::newRow("day") << u"changed:t|"_s
                         << QStringList{u"changed:today"_s, u"changed:yesterday"_s, u"changed:month"_s};
}

void TestQueryCompletion::offers()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const QueryCompletion completion = QueryCompletion::at(text, cursor, vocabulary());
    QStringList results;
    for (const QueryCompletion::Item &item : completion.items)
        results += taken(text, completion, item);
    QTEST(results, "expected");
}

void TestQueryCompletion::helpsWithEachKey()
{
    for (const QueryCompletion::Item &item : QueryCompletion::at({}, 0, {}).items)
        QVERIFY2(item.help.endsWith(u'.'), qPrintable(item.text));
    for (const QueryKey key : {QueryKey::Has, QueryKey::Is}) {
        const QStringList values = fixedValues(key);
        for (const QString &value : values)
            QVERIFY2(queryHelp(key, value).endsWith(u'.'), qPrintable(value));
    }
}

void TestQueryCompletion::offersNoLongList()
{
    AgentVocabulary many;
    for (int i = 0; i < 1000; ++i)
        many.folders += u"/folder%1"_s.arg(i);
    QCOMPARE(QueryCompletion::at(u"folder:"_s, 7, many).items.size(), size_t(50));
}

QTEST_APPLESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
