// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "yaml/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesByTheCoreSchema_data();
    void resolvesByTheCoreSchema();
    void findsTheLast();
    void givesCollections();
};

void TestNode::resolvesByTheCoreSchema_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char *yaml, const QJsonValue &expected) {
        QTest::newRow(yaml) << QString::fromUtf8(yaml) << expected;
    };
    for (const char *null : {"~", "null", "Null", "NULL", "!!null ''"})
        row(null, QJsonValue::Null);
    for (const char *yes : {"true", "True", "TRUE", "!!bool 'true'"})
        row(yes, true);
    for (const char *no : {"false", "False", "FALSE"})
        row(no, false);
    row("0", 0);
    row("-12", -12);
    row("+12", 12);
    row("007", 7);
    row("0o17", 15);
    row("0xFf", 255);
    row("9007199254740993", qint64(9007199254740993));
    row("36893488147419103232", 36893488147419103232.0);
    row("0x100000000000000000", 295147905179352825856.0);
    row("1.5", 1.5);
    row("1.", 1.0);
    row(".5", 0.5);
    row("-1e3", -1000.0);
    row("+.5e-1", 0.05);
    row("!!int '5'", 5);
    row("!!float 5", 5);
    // Strings, whatever YAML 1.1 took them for.
    for (const char *text :
         {"yes",  "no",    "on",   "Off", "y", "nULL", "tRUE", "0o8", "0b1", "1_000", "1:30", "2024-01-01",
          ".inf", "-.Inf", ".nan", ".",   "+", "-x",   "1e",   "0x",  "1 2", "=",     "<<",   "word"})
        row(text, QString::fromUtf8(text));
    row("'5'", u"5"_s);
    row("\"true\"", u"true"_s);
    row("''", u""_s);
    row("!!str 5", u"5"_s);
    row("!!str", u""_s);
    row("! 5", u"5"_s);
    row("!own 5", u"5"_s);
    row("!!int five", u"five"_s);
    row("!!binary aGk=", u"aGk="_s);
}

void TestNode::resolvesByTheCoreSchema()
{
    QFETCH(QString, yaml);
    QFETCH(QJsonValue, expected);
    const auto document = yaml::read(u"key: "_s + yaml);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().text));
    QCOMPARE(document->root->find(u"key")->toJson(), expected);
}

void TestNode::findsTheLast()
{
    const auto document = yaml::read(u"a: 1\nb: 2\na: 3\n? [a]\n: 4\n");
    QVERIFY(document);
    QCOMPARE(document->root->find(u"a")->value, u"3"_s);
    QCOMPARE(document->root->find(u"b")->value, u"2"_s);
    QCOMPARE(document->root->find(u"c"), nullptr);
    QCOMPARE(document->root->find(u"a")->find(u"x"), nullptr);
}

void TestNode::givesCollections()
{
    const auto document =
        yaml::read(u"a: [1, x, {b: }]\nc:\n- &d\n  e: f\n- *d\na: last\n? [k, 1]\n: v\n? {m: n}\n: w\n");
    QVERIFY(document);
    const QByteArray json = QJsonDocument(document->root->toJson().toObject()).toJson(QJsonDocument::Compact);
    QCOMPARE(json, QByteArray("{\"[\\\"k\\\",1]\":\"v\",\"a\":\"last\",\"c\":[{\"e\":\"f\"},{\"e\":\"f\"}],\"{"
                              "\\\"m\\\":\\\"n\\\"}\":\"w\"}"));
    QCOMPARE(QJsonDocument(document->root->entries[0].second.toJson().toArray()).toJson(QJsonDocument::Compact),
             QByteArray("[1,\"x\",{\"b\":null}]"));
}

QTEST_APPLESS_MAIN(TestNode)
#include "tst_node.moc"
