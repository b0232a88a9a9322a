// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/qwen/simplelines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

/// The fields in one JSON list of keys and values, in their order.
QByteArray fieldsOf(const QString &header)
{
    QJsonArray fields;
    for (const FieldReading &field : qwen::readSimpleLines(header))
        fields.append(QJsonArray{field.key, field.value});
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

/// What Qwen Code's second parser makes of a header.
class SimpleLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void blocks_data();
    void blocks();
    void ranges_data();
    void ranges();
};

void SimpleLinesTest::values_data()
{
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *written, const char *value) { QTest::newRow(written) << QByteArray(value); };
    const auto text = [](const char *written) { QTest::newRow(written) << ('"' + QByteArray(written) + '"'); };
    row("true", "true");
    row("false", "false");
    text("True");
    row("\"a\"", "\"a\"");
    row("\"\"", "\"\"");
    row("\"", "\"\\\"\"");
    row("\"a\" b", "\"\\\"a\\\" b\"");
    row("\"a \\\"b\\\" c\"", "\"a \\\"b\\\" c\"");
    row("\"a\\\\b\"", "\"a\\\\b\"");
    text("'a'");
    text("a: b # c");
    text("http://a:80/b");
    row("12", "12");
    row("-12", "-12");
    row("+1.5", "1.5");
    row("5.", "5");
    row(".5", "0.5");
    row("1e3", "1000");
    row("1E-1", "0.1");
    row("0x1F", "31");
    row("0XfF", "255");
    row("0o17", "15");
    row("0B11", "3");
    row("017", "17");
    text("0x");
    text("0xG");
    text("0o8");
    text("0b2");
    text("-0x1F");
    text("0x-1");
    text("0x+1");
    text("1_000");
    text("1e");
    text(".");
    text("-");
    text("1 2");
    text("12:30");
    text("Infinity");
    text(".inf");
    text("~");
}

void SimpleLinesTest::values()
{
    QFETCH(QByteArray, value);
    const QString written = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(fieldsOf(u"a:  %1 "_s.arg(written)), "[[\"a\"," + value + "]]");
    QCOMPARE(fieldsOf(u"a:\n  -  %1 "_s.arg(written)), "[[\"a\",[" + value + "]]]");
    QCOMPARE(fieldsOf(u"a:\n  b :  %1 "_s.arg(written)), "[[\"a\",{\"b\":" + value + "}]]");
}

void SimpleLinesTest::blocks_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QByteArray>("fields");

    const auto row = [](const char *name, const QString &header, const char *fields) {
        QTest::newRow(name) << header << QByteArray(fields);
    };
    row("nothing", {}, "[]");
    row("entries", u"a: b\nc:d"_s, R"([["a","b"],["c","d"]])");
    row("no colon", u"a\nb: c\nd"_s, R"([["b","c"]])");
    row("colon first", u": a"_s, R"([["","a"]])");
    row("comments and blank lines", u"# a: b\n\n \t# c: d\n  \ne: f"_s, R"([["e","f"]])");
    row("same key twice", u"a: b\nc: d\na: e"_s, R"([["c","d"],["a","e"]])");
    row("null takes the earlier one away", u"a: b\na: null"_s, "[]");
    row("without value", u"a:\nb: c"_s, R"([["b","c"]])");
    row("indented entry", u"a: b\n  c: d"_s, R"([["a","b"],["c","d"]])");
    row("tab before an entry", u"a:\n\tb: c"_s, R"([["b","c"]])");
    row("list", u"a:\n  - b\n  - c: d\ne: f"_s, R"([["a",["b","c: d"]],["e","f"]])");
    row("list with null", u"a:\n  - b\n  - null"_s, R"([["a",["b"]]])");
    row("list with an empty item", u"a:\n  - \n  - b"_s, R"([["a",["","b"]]])");
    row("dash alone", u"a:\n  -\n  - b"_s, R"([["a",["b"]],["",{"-":""}]])");
    row("list around blank lines", u"a:\n\n  - b\n# c\n\n  - d"_s, R"([["a",["b","d"]]])");
    row("list not indented", u"a:\n- b"_s, "[]");
    row("list indented further", u"a:\n   - b"_s, R"([["a",{"- b":""}]])");
    row("list without key", u"  - a\nb: c"_s, R"([["",["a"]],["b","c"]])");
    row("list behind a value", u"a: b\n  - c"_s, R"([["a","b"],["",["c"]]])");
    row("list behind a later value", u"a:\nb: c\n  - d"_s, R"([["b","c"],["a",["d"]]])");
    row("list, then a second one", u"a:\n  - b\nx\n  - c"_s, R"([["a",["b"]],["",["c"]]])");
    row("list takes an earlier value away", u"a: b\na:\n  - c"_s, R"([["a",["c"]]])");
    row("entry behind a list", u"a:\n  - b\n  c: d"_s, R"([["a",["b"]],["c","d"]])");
    row("members", u"a:\n  b: c\n    d: 5\ne: f"_s, R"([["a",{"b":"c","d":5}],["e","f"]])");
    row("members without colon", u"a:\n  b\n  c:"_s, R"([["a",{"b":"","c":""}]])");
    row("members that are null", u"a:\n  b: null"_s, R"([["a",{"b":null}]])");
    row("members around blank lines", u"a:\n\n  b: c\n# x\n\n  d: e"_s, R"([["a",{"b":"c","d":"e"}]])");
    row("members, then a list", u"a:\n  b: c\nx: y\n  - d"_s, R"([["x","y"],["a",["d"]]])");
    row("list among members", u"a:\n  b: c\n  - d\n  e: f\ng: h"_s,
        R"([["a",["d"]],["",{"b":"c","e":"f"}],["g","h"]])");
    row("list behind members", u"a:\n  b: c\n  - d"_s, R"([["a",["d"]],["",{"b":"c"}]])");
    row("two lists among members", u"a:\n  b: c\n  - d\n  e: f\n  - g"_s, R"([["a",["d"]],["",{"b":"c","e":"f"}]])");
}

void SimpleLinesTest::blocks()
{
    QFETCH(QString, header);
    QTEST(fieldsOf(header), "fields");
    QTEST(fieldsOf(header + u'\n'), "fields");
}

void SimpleLinesTest::ranges_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QStringList>("values");

    QTest::newRow("entries and blocks") << u" a :  b \nlist:\n\n  - c\n# x\n  - d  \nmap :\n  e: f\n\n  g \nh: i"_s
                                        << QStringList{u"a"_s, u"list"_s, u"map"_s, u"h"_s}
                                        << QStringList{u"b"_s, u"  - c\n# x\n  - d  "_s, u"  e: f\n\n  g "_s, u"i"_s};
    QTest::newRow("list behind members") << u"a:\n  b: c\n  - d\ne: f"_s << QStringList{u"a"_s, {}, u"e"_s}
                                         << QStringList{u"  - d"_s, u"  b: c"_s, u"f"_s};
    QTest::newRow("list among members") << u"a:\n  b: c\n  - d\n  e: f"_s << QStringList{u"a"_s, {}}
                                        << QStringList{u"  - d"_s, u"  b: c\n  - d\n  e: f"_s};
}

void SimpleLinesTest::ranges()
{
    QFETCH(QString, header);
    QStringList keys;
    QStringList values;
    for (const FieldReading &field : qwen::readSimpleLines(header)) {
        keys.append(header.sliced(field.keyRange.start, field.keyRange.length));
        values.append(header.sliced(field.valueRange.start, field.valueRange.length));
        QVERIFY(field.rescued);
    }
    QTEST(keys, "keys");
    QTEST(values, "values");
}

QTEST_APPLESS_MAIN(SimpleLinesTest)
#include "tst_simplelines.moc"
