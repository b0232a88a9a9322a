// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/shared/jsvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

/// The number that a plain scalar is in a schema, or the word for its kind.
QString valueIn(js::Schema schema, const QString &text)
{
    yaml::Node node;
    node.value = text;
    switch (js::kindOf(node, schema)) {
    case js::Kind::Null:
        return u"null"_s;
    case js::Kind::Boolean:
        return u"boolean"_s;
    case js::Kind::Number:
        return QString::number(js::numberOf(node, schema), 'g', 15);
    case js::Kind::Date:
        return u"date"_s;
    default:
        return u"text"_s;
    }
}

} // namespace

/// What plain scalars are in the three schemas of the clients' parsers.
class JsValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bases_data();
    void bases() { compare(); }
    void decimals_data();
    void decimals() { compare(); }
    void dates_data();
    void dates() { compare(); }
    void tags();

private:
    static void compare();
};

namespace {

void addSchemaColumns()
{
    QTest::addColumn<QString>("core");
    QTest::addColumn<QString>("jsYaml3");
    QTest::addColumn<QString>("jsYaml4");
}

void row(const char *text, const char *core, const char *jsYaml3, const char *jsYaml4)
{
    QTest::newRow(text) << QString::fromLatin1(core) << QString::fromLatin1(jsYaml3) << QString::fromLatin1(jsYaml4);
}

} // namespace

void JsValueTest::compare()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(valueIn(js::Schema::Core, text), "core");
    QTEST(valueIn(js::Schema::JsYaml3, text), "jsYaml3");
    QTEST(valueIn(js::Schema::JsYaml4, text), "jsYaml4");
}

void JsValueTest::bases_data()
{
    addSchemaColumns();
    row("0b101", "text", "5", "5");
    row("-0b1_1", "text", "-3", "-3");
    row("0b", "text", "text", "text");
    row("0b_", "text", "text", "text");
    row("0b_1", "text", "1", "1");
    row("0b2", "text", "text", "text");
    row("0B1", "text", "text", "text");
    row("0x1F", "31", "31", "31");
    row("0xdeadBEEF", "3735928559", "3735928559", "3735928559");
    row("0x1_F", "text", "31", "31");
    row("-0x1F", "text", "-31", "-31");
    row("0x", "text", "text", "text");
    row("0xG", "text", "text", "text");
    row("0X1F", "text", "text", "text");
    row("0o17", "15", "text", "15");
    row("0o1_7", "text", "text", "15");
    row("+0o17", "text", "text", "15");
    row("0o8", "text", "text", "text");
    row("0o", "text", "text", "text");
    row("017", "17", "15", "17");
    row("-017", "-17", "-15", "-17");
    row("0_17", "text", "15", "17");
    row("08", "8", "text", "8");
    row("00", "0", "0", "0");
    row("0_9", "text", "text", "9");
    row("190:20:30", "text", "685230", "text");
    row("-1:30", "text", "-90", "text");
    row("1_0:30", "text", "630", "text");
    row("1:5", "text", "65", "text");
    row("1:59", "text", "119", "text");
    row("1:60", "text", "text", "text");
    row("1:005", "text", "text", "text");
    row("1:", "text", "text", "text");
    row("0:30", "text", "text", "text");
    row("0:30.5", "text", "30.5", "text");
    row("08:30.", "text", "510", "text");
    row("190:20:30.15", "text", "685230.15", "text");
    row("1:2.5:3", "text", "text", "text");
    row("1:2e3", "text", "text", "text");
}

void JsValueTest::decimals_data()
{
    addSchemaColumns();
    row("0", "0", "0", "0");
    row("+12", "12", "12", "12");
    row("-12", "-12", "-12", "-12");
    row("--1", "text", "text", "text");
    row("+", "text", "text", "text");
    row("-", "text", "text", "text");
    row("1_000", "text", "1000", "1000");
    row("1__0", "text", "10", "10");
    row("1_", "text", "text", "text");
    row("_1", "text", "text", "text");
    row("1.5", "1.5", "1.5", "1.5");
    row("1.", "1", "1", "1");
    row("1_0.5_0", "text", "10.5", "10.5");
    row("0_1.5", "text", "text", "1.5");
    row("01.5", "1.5", "text", "1.5");
    row("1.5.2", "text", "text", "text");
    row(".5", "0.5", "0.5", "0.5");
    row("-.5", "-0.5", "text", "text");
    row("+.5", "0.5", "text", "text");
    row("._5", "text", "0.5", "0.5");
    row(".", "text", "text", "text");
    row("._", "text", "text", "text");
    row("._e5", "text", "nan", "nan");
    row(".5e1", "5", "5", "5");
    row("1e3", "1000", "1000", "1000");
    row("1E+3", "1000", "1000", "1000");
    row("-1.5e-1", "-0.15", "-0.15", "-0.15");
    row("1e", "text", "text", "text");
    row("1e+", "text", "text", "text");
    row("1e1_0", "text", "text", "text");
    row("1_e3", "text", "1000", "1000");
    row("01e3", "1000", "text", "1000");
    row("e3", "text", "text", "text");
    row(" 1", "text", "text", "text");
    row("1 ", "text", "text", "text");
    row("1e999", "inf", "inf", "inf");
    row("123456789012345678901", "1.23456789012346e+20", "1.23456789012346e+20", "1.23456789012346e+20");
    row(".inf", "inf", "inf", "inf");
    row("-.Inf", "-inf", "-inf", "-inf");
    row("+.INF", "inf", "inf", "inf");
    row(".iNF", "text", "text", "text");
    row("inf", "text", "text", "text");
    row(".nan", "nan", "nan", "nan");
    row(".NaN", "nan", "nan", "nan");
    row(".Nan", "text", "text", "text");
    row("-.nan", "text", "text", "text");
    row("\u0663", "text", "text", "text");
    row("~", "null", "null", "null");
    row("True", "boolean", "boolean", "boolean");
    row("yes", "text", "text", "text");
}

void JsValueTest::dates_data()
{
    addSchemaColumns();
    const auto date = [](const char *text) { row(text, "text", "date", "date"); };
    const auto none = [](const char *text) { row(text, "text", "text", "text"); };
    date("2001-12-14");
    none("2001-12-4");
    none("2001-1-14");
    none("01-12-14");
    none("20011-12-14");
    none("-2001-12-14");
    date("2001-12-14t21:59:43.10-05:00");
    date("2001-12-14 21:59:43.10 -5");
    date("2001-12-15 2:59:43.10");
    date("2001-1-4T1:02:03Z");
    date("2001-1-4 \t 1:02:03");
    date("2001-1-4T1:02:03. +12");
    none("2001-12-14T");
    none("2001-12-14 ");
    none("2001-12-14T21:59");
    none("2001-12-14T1:2:03");
    none("2001-12-14T T21:59:43");
    none("2001-12-14T21:59:43z");
    none("2001-12-14T21:59:43 ");
    none("2001-12-14T21:59:43+123");
    none("2001-12-14T21:59:43+1:2");
    none("2001-12-14T21:59:43-05:00Z");
    none("2001-12-14T21:59:43.1_0");
    none("2001-12-14T021:59:43");
    row("2001_12_14", "text", "20011214", "20011214");
}

void JsValueTest::tags()
{
    yaml::Node node;
    node.value = u"12"_s;
    node.tag = u"tag:yaml.org,2002:str"_s;
    QVERIFY(js::kindOf(node, js::Schema::JsYaml4) == js::Kind::Text);
    node.tag = u"tag:yaml.org,2002:int"_s;
    QVERIFY(js::kindOf(node, js::Schema::JsYaml4) == js::Kind::Number);
    QCOMPARE(js::toJson(node, js::Schema::JsYaml4), QJsonValue(12));
    node.tag.clear();
    node.style = yaml::ScalarStyle::SingleQuoted;
    QVERIFY(js::kindOf(node, js::Schema::JsYaml4) == js::Kind::Text);
    node.style = yaml::ScalarStyle::Plain;
    node.value = u"-.inf"_s;
    QCOMPARE(js::toJson(node, js::Schema::Core), QJsonValue(u"-.inf"_s));
    node.value = u"2001-12-14"_s;
    QCOMPARE(js::toJson(node, js::Schema::JsYaml3), QJsonValue(u"2001-12-14"_s));
}

QTEST_APPLESS_MAIN(JsValueTest)
#include "tst_jsvalue.moc"
