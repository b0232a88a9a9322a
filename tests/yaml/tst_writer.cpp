// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "text/sourcetext.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;
using enum yaml::ScalarStyle;
using Place = yaml::ScalarContext::Place;

namespace {

constexpr yaml::ScalarStyle kStyles[] = {Plain, SingleQuoted, DoubleQuoted, Literal, Folded};

/// The plain scalars that YAML 1.1 (its type repository) or YAML 1.2 (its core
/// schema) resolves to something else than a string.
bool isNotAString(const QString &text)
{
    static const QRegularExpression types(QRegularExpression::anchoredPattern(
        u"~|null|Null|NULL||y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"
        "|[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+"
        "|[-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*"
        "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)|[0-9]{4}-[0-9]{2}-[0-9]{2}"
        "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?"
        "(([ \\t]*)(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?|<<|="
        "|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"_s));
    return types.match(text).hasMatch();
}

/// The scalar in the middle of a document, and what must be found there again.
struct Place3 {
    const char *name;
    Place place;
    QString before;
    QString after;
    int indent;
    int parentIndent;
    QList<int> path;
};

const QList<Place3> &places()
{
    static const QList<Place3> list = {
        {"value", Place::BlockValue, u"first: \U0001F600\nkey: "_s, u"\nother: x\n"_s, 2, 0, {3}},
        {"value, last", Place::BlockValue, u"other: x\nkey: "_s, u"\n"_s, 4, 0, {3}},
        {"deeper value", Place::BlockValue, u"a:\n   key: "_s, u"\n   b: c\nother: x\n"_s, 5, 3, {1, 1}},
        {"item", Place::BlockValue, u"key:\n  - "_s, u"\n  - y\nother: x\n"_s, 4, 2, {1, 0}},
        {"item at the key's column", Place::BlockValue, u"key:\n- "_s, u"\n- y\nother: x\n"_s, 2, 0, {1, 0}},
        {"item of brackets", Place::FlowItem, u"key: [a, "_s, u", b]\nother: x\n"_s, 2, 0, {1, 1}},
        {"last item of brackets", Place::FlowItem, u"key: ["_s, u"]\nother: x\n"_s, 2, 0, {1, 0}},
        {"value in braces", Place::FlowItem, u"key: {a: "_s, u", b: c}\nother: x\n"_s, 2, 0, {1, 1}},
        {"key", Place::Key, u""_s, u": v\nother: x\n"_s, 2, 0, {0}},
        {"key in a list", Place::Key, u"- "_s, u": v\n- other: x\n"_s, 2, 0, {0, 0}},
    };
    return list;
}

const yaml::Node &at(const yaml::Node &root, const QList<int> &path)
{
    const yaml::Node *node = &root;
    for (const int step : path) {
        const auto index = static_cast<std::size_t>(step);
        if (node->kind == yaml::Node::Kind::Sequence)
            node = &node->items.at(index);
        else
            node = index % 2 == 0 ? &node->entries.at(index / 2).first : &node->entries.at(index / 2).second;
    }
    return *node;
}

int countNodes(const yaml::Node &node)
{
    int count = 1;
    for (const yaml::Node &item : node.items)
        count += countNodes(item);
    for (const auto &[key, value] : node.entries)
        count += countNodes(key) + countNodes(value);
    return count;
}

QString failure(const QString &text, const Place3 &place, yaml::ScalarStyle style, const yaml::WriterRules &rules,
                bool commentFollows)
{
    const yaml::ScalarContext context{.place = place.place,
                                      .indent = place.indent,
                                      .parentIndent = place.parentIndent,
                                      .commentFollows = commentFollows};
    const QString written = yaml::writeScalar(text, context, style, rules);
    const QString comment = commentFollows ? u" # c"_s : QString();
    const QString whole = place.before + written + comment + place.after;
    const auto document = yaml::read(whole);
    if (!document)
        return document.error().text;
    const yaml::Node &node = at(*document->root, place.path);
    if (node.value != SourceText::spelledOut(text))
        return u"another value: "_s + node.value;
    if (whole.sliced(node.range.start, node.range.length) != written)
        return u"another range: "_s + whole.sliced(node.range.start, node.range.length);
    const auto blank = yaml::read(place.before + u'x' + place.after);
    if (countNodes(*document->root) != countNodes(*blank->root))
        return u"the rest of the document has changed"_s;
    if (node.style == Plain && isNotAString(node.value))
        return u"not a string"_s;
    if (rules.noTripleDash && written.contains("---"_L1))
        return u"three dashes"_s;
    const bool isBlock = node.style == Literal || node.style == Folded;
    if (isBlock && (rules.noBlockScalars || commentFollows || place.place != Place::BlockValue))
        return u"a block scalar"_s;
    if (!isBlock && written.contains(u'\n'))
        return u"several lines"_s;
    if (written.contains(u'\r') || written.contains(QChar(0x2029)) || written.contains(QChar(0xFDD0)))
        return u"what no document can hold"_s;
    return {};
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void writesTraps_data();
    void writesTraps();
    void writesAnything();
};

void TestWriter::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<yaml::ScalarStyle>("preferred");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"code-reviewer"_s << Plain << u"code-reviewer"_s;
    QTest::newRow("plain sentence") << u"Use it, \"often\" [x] (a#b) a:b."_s << Plain
                                    << u"Use it, \"often\" [x] (a#b) a:b."_s;
    QTest::newRow("plain with digits") << u"3 apples"_s << Plain << u"3 apples"_s;
    QTest::newRow("byte unit") << u"Gr\xDCFC\xDCDF"
                                  "e"_s
                               << Plain
                               << u"Gr\xDCFC\xDCDF"
                                  "e"_s;
    QTest::newRow("colon") << u"a: b"_s << Plain << u"'a: b'"_s;
    QTest::newRow("colon, apostrophe") << u"it's: b"_s << Plain << u"\"it's: b\""_s;
    QTest::newRow("apostrophe and quote") << u"it's: \"b\""_s << Plain << u"'it''s: \"b\"'"_s;
    QTest::newRow("empty") << u""_s << Plain << u"''"_s;
    QTest::newRow("single stays") << u"it's"_s << SingleQuoted << u"'it''s'"_s;
    QTest::newRow("single with a tab") << u"a\tb"_s << SingleQuoted << u"'a\tb'"_s;
    QTest::newRow("double stays") << u"a \\ \"b\""_s << DoubleQuoted << u"\"a \\\\ \\\"b\\\"\""_s;
    QTest::newRow("lines, plain") << u"a\nb"_s << Plain << u"\"a\\nb\""_s;
    QTest::newRow("lines, single") << u"a\nb\n"_s << SingleQuoted << u"\"a\\nb\\n\""_s;
    QTest::newRow("controls") << QString(QChar(0)) + u"\u0007\u007F\u0085\u2028\u2029\uFEFF\uFDD0\uFFFE"_s << Plain
                              << u"\"\\u0000\\u0007\\u007f\\u0085\\u2028\\u2029\\ufeff\\ufdd0\\ufffe\""_s;
    QTest::newRow("literal, stripped") << u"a\n\n  b"_s << Literal << u"|-\n  a\n\n    b"_s;
    QTest::newRow("literal, clipped") << u"a\nb\n"_s << Literal << u"|\n  a\n  b"_s;
    QTest::newRow("literal, kept") << u"a\n\n\n"_s << Literal << u"|+\n  a\n\n"_s;
    QTest::newRow("literal, leading blank") << u"  a\nb"_s << Literal << u"|2-\n    a\n  b"_s;
    QTest::newRow("literal, leading line end") << u"\na\n"_s << Literal << u"|2\n\n  a"_s;
    QTest::newRow("literal of one line") << u"yes"_s << Literal << u"|-\n  yes"_s;
    QTest::newRow("literal, only line ends") << u"\n\n"_s << Literal << u"\"\\n\\n\""_s;
    QTest::newRow("literal, last line blank") << u"a\n "_s << Literal << u"\"a\\n \""_s;
    QTest::newRow("literal, empty") << u""_s << Literal << u"''"_s;
    QTest::newRow("folded") << u"a\nb\n"_s << Folded << u">\n  a\n\n  b"_s;
    QTest::newRow("folded, paragraphs") << u"a\n\nb"_s << Folded << u">-\n  a\n\n\n  b"_s;
    QTest::newRow("folded, indented line") << u"a\n b"_s << Folded << u"|-\n  a\n   b"_s;
    QTest::newRow("folded, long") << u"word "_s.repeated(20).trimmed() << Folded
                                  << u">-\n  "_s + u"word "_s.repeated(15).trimmed() + u"\n  "_s +
                                         u"word "_s.repeated(5).trimmed();
}

void TestWriter::writes()
{
    QFETCH(QString, text);
    QFETCH(yaml::ScalarStyle, preferred);
    QFETCH(QString, expected);
    QCOMPARE(yaml::writeScalar(text, {}, preferred), expected);
    QCOMPARE(failure(text, places().front(), preferred, {}, false), QString());
}

void TestWriter::writesTraps_data()
{
    QTest::addColumn<QString>("text");
    const QStringList traps = {
        u""_s,
        u" "_s,
        u"~"_s,
        u"null"_s,
        u"Null"_s,
        u"yes"_s,
        u"NO"_s,
        u"On"_s,
        u"y"_s,
        u"true"_s,
        u"TRUE"_s,
        u"0"_s,
        u"-1"_s,
        u"+1"_s,
        u"0o7"_s,
        u"0x1F"_s,
        u"0b1"_s,
        u"017"_s,
        u"1_000"_s,
        u"1,000"_s,
        u"1:30"_s,
        u"1:30:20.5"_s,
        u"1.5"_s,
        u"1."_s,
        u".5"_s,
        u"."_s,
        u"+."_s,
        u"1.0.0"_s,
        u"1e3"_s,
        u"-1.5E+3"_s,
        u".inf"_s,
        u"-.INF"_s,
        u"+.inf"_s,
        u".NaN"_s,
        u"2024-01-01"_s,
        u"2001-12-14t21:59:43.10-05:00"_s,
        u"2001-12-14 21:59:43.10 -5"_s,
        u"="_s,
        u"<<"_s,
        u"-"_s,
        u"- a"_s,
        u"--"_s,
        u"---"_s,
        u"--- a"_s,
        u"a---b-----c"_s,
        u"..."_s,
        u"... a"_s,
        u"?"_s,
        u"? a"_s,
        u":"_s,
        u": a"_s,
        u":a"_s,
        u"a:"_s,
        u"a: b"_s,
        u"a :b"_s,
        u"a #b"_s,
        u"a#b"_s,
        u"#a"_s,
        u","_s,
        u"a,b"_s,
        u"[a"_s,
        u"a]"_s,
        u"{a"_s,
        u"a}"_s,
        u"&a"_s,
        u"*a"_s,
        u"!a"_s,
        u"|"_s,
        u">"_s,
        u"'"_s,
        u"''"_s,
        u"\""_s,
        u"%a"_s,
        u"@a"_s,
        u"`a"_s,
        u" a"_s,
        u"a "_s,
        u"\ta"_s,
        u"a\t"_s,
        u"a\tb"_s,
        u"a\t#b"_s,
        u"a:\tb"_s,
        u"\\"_s,
        u"a\\n"_s,
        u"\n"_s,
        u"\n\n"_s,
        u"a\n"_s,
        u"\na"_s,
        u"a\n\n"_s,
        u"a\n\n\nb\n"_s,
        u" a\nb"_s,
        u"a\n b\nc"_s,
        u"\n a\n"_s,
        u"a\n\tb"_s,
        u"\ta\nb"_s,
        u"a\n "_s,
        u" \na"_s,
        u"a\n \nb"_s,
        u"a \nb"_s,
        u"a\n# b"_s,
        u"a\n---\nb"_s,
        u"a\n...\nb"_s,
        u"a\r\nb"_s,
        u"\r"_s,
        u"a\u0085b"_s,
        u"a\u2028b"_s,
        u"a\u2029b"_s,
        u"\uFEFF"_s,
        u"\uFEFFa"_s,
        u"\u00A0"_s,
        u"\u200B"_s,
        u"\u0007"_s,
        u"\u007F"_s,
        u"\u0099"_s,
        u"\uFFFD"_s,
        u"\uFFFE"_s,
        u"\uFDD0"_s,
        u"\U0001F600"_s,
        u"\U0001FFFE"_s,
        u"\xDC0D"_s,
        u"a\xDC0D\nb"_s,
        u"\xDCFC"_s,
        u"\xDCE2\xDC80\xDCA9"_s,
        u"\xD83D"_s,
        u"a\xDE00"_s,
        u"\xDCFC\uFFFD\xDCFD"_s,
        u"\"\\uFFFD\xDCFC"_s,
        QString(QChar(0)),
        u"a  b   c"_s,
        u"word  "_s.repeated(30),
        u"word "_s.repeated(60) + u'x',
        u"a"_s.repeated(300),
        u"word - "_s.repeated(30) + u'x',
        u"- a\n- b\n"_s,
        u"a: b\nc: d"_s,
    };
    for (const QString &trap : traps) {
        const auto name = QString::fromLatin1(trap.left(40).toUtf8().toPercentEncoding(" :#"));
        QTest::addRow("%d %s", static_cast<int>(traps.indexOf(trap)), qPrintable(name)) << trap;
    }
}

void TestWriter::writesTraps()
{
    QFETCH(QString, text);
    for (const Place3 &place : places()) {
        for (const yaml::ScalarStyle style : kStyles) {
            for (unsigned bits = 0; bits < 8; ++bits) {
                const yaml::WriterRules rules{.noTripleDash = (bits & 1) != 0, .noBlockScalars = (bits & 2) != 0};
                const bool commentFollows = (bits & 4) != 0 && place.after.startsWith(u'\n');
                const QString problem = failure(text, place, style, rules, commentFollows);
                QVERIFY2(problem.isEmpty(), qPrintable(u"%1, style %2, rules %3: %4"_s.arg(
                                                QLatin1StringView(place.name), QString::number(int(style)),
                                                QString::number(bits), problem)));
            }
        }
    }
}

void TestWriter::writesAnything()
{
    static const QStringList pieces = {
        u"a"_s,      u"b"_s,      u"word "_s,   u" "_s,          u"  "_s,
        u"\t"_s,     u"\n"_s,     u"\n\n"_s,    u": "_s,         u":"_s,
        u" #"_s,     u"#"_s,      u"-"_s,       u"- "_s,         u"--"_s,
        u"'"_s,      u"\""_s,     u"\\"_s,      u","_s,          u"["_s,
        u"]"_s,      u"{"_s,      u"}"_s,       u"&"_s,          u"*"_s,
        u"!"_s,      u"|"_s,      u">"_s,       u"%"_s,          u"?"_s,
        u"0"_s,      u"1"_s,      u"."_s,       u"e"_s,          u"_"_s,
        u"~"_s,      u"="_s,      u"<<"_s,      u"\u0085"_s,     u"\u2028"_s,
        u"\r"_s,     u"\uFEFF"_s, u"\xDCFC"_s,  u"\xDCA9"_s,     u"\xDCE2\xDC80\xDCA9"_s,
        u"\xDC0D"_s, u"\uFFFD"_s, u"\\uFFFD"_s, u"\U0001F600"_s, u"\u0001"_s,
        u"\u2029"_s, u"yes"_s,    u"null"_s,    u"\xD83D"_s,     u"..."_s,
        u"@"_s,
    };
    std::mt19937 random(5);
    for (int round = 0; round < 60'000; ++round) {
        QString text;
        for (auto count = random() % 12; count > 0; --count)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const Place3 &place = places()[static_cast<qsizetype>(random() % static_cast<unsigned>(places().size()))];
        const yaml::ScalarStyle style = kStyles[random() % std::size(kStyles)];
        const yaml::WriterRules rules{.noTripleDash = random() % 2 == 0, .noBlockScalars = random() % 4 == 0};
        const bool commentFollows = place.after.startsWith(u'\n') && random() % 4 == 0;
        const QString problem = failure(text, place, style, rules, commentFollows);
        if (!problem.isEmpty()) {
            qInfo() << text << place.name << int(style) << rules.noTripleDash << rules.noBlockScalars << commentFollows
                    << yaml::writeScalar(
                           text, {.place = place.place, .indent = place.indent, .parentIndent = place.parentIndent},
                           style, rules);
            QFAIL(qPrintable(problem));
        }
    }
}

QTEST_APPLESS_MAIN(TestWriter)
#include "tst_writer.moc"
